import type { z } from 'zod';
import type { incidentSchema } from '../../contracts/incident.ts';
import type { IncidentDocument } from '../../read-model/incidents.ts';
import type { ApiDeps } from '../deps.ts';
import { definitionNames } from '../process-instances/present-instances.ts';

export async function presentIncidents(
  { readModel, caseFile }: ApiDeps,
  incidents: IncidentDocument[],
): Promise<z.input<typeof incidentSchema>[]> {
  const [definitions, cases] = await Promise.all([
    definitionNames(
      readModel,
      incidents.map(({ processDefinitionKey }) => processDefinitionKey),
    ),
    caseFile.cases.summaries([...new Set(incidents.flatMap(({ caseId }) => caseId ?? []))]),
  ]);
  return incidents.map((incident) => ({
    incidentKey: incident._id,
    state: incident.state,
    errorType: incident.errorType,
    errorMessage: incident.errorMessage,
    causeKey: incident.causeKey,
    jobKey: incident.jobKey,
    elementId: incident.elementId,
    elementName: definitions.get(incident.processDefinitionKey)?.elements[incident.elementId]?.name ?? null,
    elementInstanceKey: incident.elementInstanceKey,
    processInstanceKey: incident.processInstanceKey,
    processDefinitionId: incident.bpmnProcessId,
    processDefinitionKey: incident.processDefinitionKey,
    caseId: incident.caseId,
    caseNumber: (incident.caseId === null ? undefined : cases.get(incident.caseId)?.caseNumber) ?? null,
    createdAt: incident.createdAt.toISOString(),
    resolvedAt: incident.resolvedAt?.toISOString() ?? null,
  }));
}

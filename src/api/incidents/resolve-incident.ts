/** Lets a halted instance try again: changed variables first, then tries for the job, then the incident. */
import type { Actor } from '../../contracts/actor.ts';
import type { ResolveIncident } from '../../contracts/incident.ts';
import { Conflict, NotFound } from '../../errors.ts';
import type { IncidentDocument } from '../../read-model/incidents.ts';
import type { ApiDeps } from '../deps.ts';

/** @throws NotFound; Conflict INCIDENT_RESOLVED */
export async function loadOpenIncident({ readModel }: ApiDeps, incidentKey: string): Promise<IncidentDocument> {
  const incident = await readModel.incidents.findById(incidentKey).lean<IncidentDocument | null>();
  if (incident === null) throw new NotFound('INCIDENT_NOT_FOUND');
  if (incident.state === 'OPEN') return incident;
  throw new Conflict('INCIDENT_RESOLVED', { difference: { resolvedAt: incident.resolvedAt?.toISOString() ?? null } });
}

export interface Resolution extends Omit<ResolveIncident, 'variables'> {
  /** As the engine may have them. */
  variables: Record<string, unknown>;
  batchId?: string;
}

/**
 * @param resolution its variables have been checked
 * @throws NotFound, Conflict when somebody was faster; Unavailable
 */
export async function resolveIncident(
  { engine, audit }: ApiDeps,
  actor: Actor,
  incident: IncidentDocument,
  { reason, variables, retries, batchId }: Resolution,
): Promise<void> {
  const { _id: incidentKey, jobKey, processInstanceKey, elementInstanceKey, caseId, elementId } = incident;
  if (Object.keys(variables).length > 0) await engine.setVariables(elementInstanceKey ?? processInstanceKey, variables, false);
  if (jobKey !== null) await engine.updateJobRetries(jobKey, retries);
  await engine.resolveIncident(incidentKey);
  await audit.append({
    actor,
    action: 'instance.resolve-incident',
    resource: { kind: 'processInstance', id: processInstanceKey },
    caseId,
    details: {
      reason,
      incidentKey,
      elementId,
      ...(jobKey === null ? {} : { retries }),
      ...(Object.keys(variables).length === 0 ? {} : { variables }),
      ...(batchId === undefined ? {} : { batchId }),
    },
  });
}

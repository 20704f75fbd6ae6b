/** The processes of a case as an administrator sees them. */
import type { z } from 'zod';
import type { processInstanceDetailSchema, processInstancePageSchema } from '../contracts/process-instance.ts';
import type { Office } from '../demo/office.ts';

export interface SeenInstance {
  processInstanceKey: string;
  parentProcessInstanceKey: string | null;
  bpmnProcessId: string;
  state: 'ACTIVE' | 'COMPLETED' | 'CANCELED';
  /** Elements in the order in which they were completed. */
  completed: string[];
  waitsAt: string[];
  /** Ids of the sequence flows that were taken. */
  flows: string[];
  /** Of the instance itself, not of single elements. */
  variables: Record<string, unknown>;
}

type Page = z.infer<typeof processInstancePageSchema>;
type Detail = z.infer<typeof processInstanceDetailSchema>;

export async function look(office: Office, caseId: string): Promise<SeenInstance[]> {
  const admin = await office.desk('admin');
  const { items } = await admin.get<Page>(`/process-instances?caseId=${caseId}&limit=100`);
  const details = await Promise.all(
    items.map(({ processInstanceKey }) => admin.get<Detail>(`/process-instances/${processInstanceKey}`)),
  );
  return details.map(seen);
}

function seen(detail: Detail): SeenInstance {
  const { processInstanceKey, parentProcessInstanceKey, processDefinitionId, state, elements, flows, variables } = detail;
  const completed = elements
    .filter((element) => element.state === 'COMPLETED')
    .sort(
      (a, b) =>
        (a.endedAt ?? '').localeCompare(b.endedAt ?? '') || Number(BigInt(a.elementInstanceKey) - BigInt(b.elementInstanceKey)),
    );
  return {
    processInstanceKey,
    parentProcessInstanceKey,
    bpmnProcessId: processDefinitionId,
    state,
    completed: completed.map(({ elementId }) => elementId),
    waitsAt: elements.filter((element) => element.state === 'ACTIVE').map(({ elementId }) => elementId),
    flows: flows.map(({ elementId }) => elementId),
    variables: Object.fromEntries(
      variables.filter(({ scopeKey }) => scopeKey === processInstanceKey).map(({ name, value }) => [name, value]),
    ),
  };
}

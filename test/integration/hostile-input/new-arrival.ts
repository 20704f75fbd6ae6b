import { type ApiClient, eventually } from '../api-client.ts';
import { newPerson } from '../new-person.ts';

export interface Arrival {
  caseId: string;
  personId: string;
  processInstanceKey: string;
  userTaskKey: string;
}

/** A matter that has just begun, with its first task. */
export async function newArrival(agent: ApiClient): Promise<Arrival> {
  const started = await agent.post('/process-instances', { bpmnProcessId: 'arrival-registration', person: newPerson() });
  const { caseId } = started.body;
  const { body } = await eventually(
    () => agent.get(`/tasks?caseId=${caseId}`),
    (page) => page.body.items.length === 1,
  );
  return { ...started.body, userTaskKey: body.items[0].userTaskKey };
}

export async function personsCalled(agent: ApiClient, familyName: string) {
  return (await agent.get(`/persons?q=${encodeURIComponent(familyName)}`)).body.items;
}

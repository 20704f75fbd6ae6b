/** What a journey begins with and is not about: entered over the API by the people of the office. */
import { openOffice, type Desk, type Office } from '../../src/demo/office.ts';
import { eventually, lotseUrl } from '../integration/api-client.ts';
import { newPerson } from '../integration/new-person.ts';

let office: Office | undefined;

/** @param group candidate group or role of one of the demo people, at the Lotse under test */
export function colleague(group: string): Promise<Desk> {
  office ??= openOffice(lotseUrl());
  return office.desk(group);
}

export interface Intake {
  caseId: string;
  caseNumber: string;
  personId: string;
  familyName: string;
}

/** Somebody whom nobody else in the store is called like. */
export async function takeIn(): Promise<Intake> {
  const person = newPerson();
  const intake = await (await colleague('sc-agent')).send<Intake>('POST', '/persons', person);
  return { ...intake, familyName: person.familyName };
}

/** @returns processInstanceKey */
export async function start({ caseId }: Intake, bpmnProcessId: string): Promise<string> {
  const started = await (
    await colleague('sc-agent')
  ).send<{ processInstanceKey: string }>('POST', '/process-instances', { bpmnProcessId, caseId });
  return started.processInstanceKey;
}

/** @returns conflictId */
export async function raiseConflict({ caseId }: Intake, conflictType: string, conflictParties: string[]): Promise<string> {
  const raised = await (
    await colleague('fsa-worker')
  ).send<{ conflictId: string }>('POST', `/cases/${caseId}/goal-conflicts`, { conflictType, conflictParties });
  return raised.conflictId;
}

/** Waits until the element's task of the case is open. @returns userTaskKey */
export async function openTask({ caseId }: Pick<Intake, 'caseId'>, elementId: string, by: string): Promise<string> {
  const desk = await colleague(by);
  const { items } = await eventually(
    () => desk.get<{ items: { userTaskKey: string }[] }>(`/tasks?scope=groups&caseId=${caseId}&elementId=${elementId}`),
    (page) => page.items.length > 0,
    60_000,
  );
  return items[0]!.userTaskKey;
}

/** What somebody has on record of the person or the household, e.g. `{ housingCosts: 780_00 }`; amounts in cents. */
export async function putOnRecord(
  { caseId }: Intake,
  by: string,
  subject: 'person' | 'household',
  values: Record<string, unknown>,
): Promise<void> {
  const clerk = await colleague(by);
  const { versions } = await clerk.get<{ versions: Record<typeof subject, number> }>(`/cases/${caseId}/fields?purpose=TASK`);
  await clerk.send('PATCH', `/cases/${caseId}/fields`, {
    subject,
    values,
    reason: 'Übernahme aus der Akte',
    expectedVersion: versions[subject],
  });
}

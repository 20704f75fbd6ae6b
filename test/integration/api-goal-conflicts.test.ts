/** A goal conflict raised by a person freezes the case and is negotiated by its parties. */
import { randomUUID } from 'node:crypto';
import { type ApiClient, eventually, signIn } from './api-client.ts';
import { case2 } from '../../src/demo/cases/case-2-family-in-own-dwelling.ts';
import { newPerson } from './new-person.ts';

let worker: ApiClient;
let caseId: string;
beforeAll(async () => {
  worker = await signIn('fsa-worker');
  const agent = await signIn('sc-agent');
  caseId = (await agent.post('/persons', newPerson())).body.caseId;
});

test('raising starts the process, freezes the case and shows to the parties only', async () => {
  // given
  const conflict = { conflictType: 'SANCTION_VS_COURSE', conflictParties: ['lst', 'fsa'] };
  const idempotencyKey = randomUUID();

  // when
  const raised = await worker.post(`/cases/${caseId}/goal-conflicts`, conflict, { idempotencyKey });
  const again = await worker.post(`/cases/${caseId}/goal-conflicts`, conflict, { idempotencyKey });
  await eventually(
    () => worker.get(`/cases/${caseId}`),
    ({ body }) => body.frozenBy.includes(raised.body.conflictId),
  );
  const twice = await worker.post(`/cases/${caseId}/goal-conflicts`, conflict);

  // then
  expect(raised.status).toBe(201);
  expect(again.body).toEqual(raised.body);
  expect(twice.body).toMatchObject({ code: 'CONFLICT_ALREADY_RAISED', difference: { conflictId: raised.body.conflictId } });
  const path = `/goal-conflicts/${raised.body.conflictId}`;
  expect((await worker.get(path)).body).toMatchObject({ raisedBy: worker.accountId, parties: ['lst', 'fsa'], outcome: null });
  const steering = await signIn('stab-steering');
  expect((await steering.get(path)).body).toMatchObject({ personName: null, caseId });
  expect((await steering.get(`/goal-conflicts?caseId=${caseId}`)).body.items).toHaveLength(1);
  const housing = await signIn('unt-clerk');
  expect((await housing.get(path)).status).toBe(403);
  expect((await housing.get(`/goal-conflicts?caseId=${caseId}`)).body.items).toEqual([]);
});

test('a conflict needs a known type and two departments', async () => {
  const raise = async (body: object) => {
    const answer = await worker.post(`/cases/${caseId}/goal-conflicts`, body);
    return [answer.status, answer.body.field ?? answer.body.fields[0].field];
  };

  expect(await raise({ conflictType: 'SOMETHING', conflictParties: ['lst', 'fsa'] })).toEqual([422, 'conflictType']);
  expect(await raise({ conflictType: 'OTHER', conflictParties: ['lst'] })).toEqual([422, 'conflictParties']);
  expect(await raise({ conflictType: 'OTHER', conflictParties: ['lst', 'nobody'] })).toEqual([422, 'conflictParties']);
});

test('a frozen case is no legal stay: its tasks go on, and the decision is on record with the open conflict', async () => {
  // given
  const agent = await signIn('sc-agent');
  const person = newPerson();
  const { body: started } = await agent.post('/process-instances', { bpmnProcessId: 'arrival-registration', person });
  const { body: raised } = await worker.post(`/cases/${started.caseId}/goal-conflicts`, {
    conflictType: 'OTHER',
    conflictParties: ['lst', 'fsa'],
  });
  const { body: page } = await eventually(
    () => agent.get(`/tasks?scope=groups&caseId=${started.caseId}&elementId=Task_RecordIdentity`),
    ({ body }) => body.items.length > 0 && body.items[0].frozenBy.includes(raised.conflictId),
  );
  const { userTaskKey } = page.items[0];

  // when
  const values = { ...case2.steps.Task_RecordIdentity?.values, familyName: person.familyName };
  const completed = await agent.post(`/tasks/${userTaskKey}/complete`, { values });

  // then
  expect(completed.status).toBeLessThan(300);
  const control = await signIn('dpo');
  const { body: log } = await control.get(`/audit?action=task.complete&caseId=${started.caseId}`);
  expect(log.items[0].details).toEqual({ openGoalConflicts: [raised.conflictId] });
});

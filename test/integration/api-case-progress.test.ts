/** Where a case stands, told to each department within what it may know. */
import { type AnyBody, type ApiClient, eventually, signIn } from './api-client.ts';
import { newPerson } from './new-person.ts';

let agent: ApiClient;
let benefits: ApiClient;
let worker: ApiClient;
beforeAll(async () => {
  [agent, benefits, worker] = await Promise.all([signIn('sc-agent'), signIn('lst-clerk'), signIn('fsa-worker')]);
});

async function newCase(): Promise<{ caseId: string; processInstanceKey: string }> {
  const body = { bpmnProcessId: 'arrival-registration', person: newPerson() };
  return (await agent.post('/process-instances', body)).body;
}

function progressOf(client: ApiClient, caseId: string, isWanted: (body: AnyBody) => boolean): Promise<AnyBody> {
  return eventually(async () => (await client.get(`/cases/${caseId}/progress`)).body, isWanted);
}

const hasTask = (body: AnyBody) => body.openTasks.length > 0;

test('a task is named to its department; the others learn only where it lies and until when', async () => {
  // given
  const { caseId, processInstanceKey } = await newCase();

  // when
  const own = await progressOf(agent, caseId, hasTask);
  const others = await progressOf(benefits, caseId, hasTask);

  // then
  const [task] = own.openTasks;
  expect(task).toMatchObject({ name: 'Identität aufnehmen', departments: ['sc'], processInstanceKey });
  expect(own.processes[0].tokens).toMatchObject([{ elementId: 'Task_RecordIdentity', name: 'Identität aufnehmen' }]);
  expect(others.openTasks).toEqual([{ ...task, userTaskKey: null, name: null, assignee: null }]);
  expect(others.processes[0]).toMatchObject({ processName: 'Ankunft und Registrierung', tokens: [] });
});

test('a hand-over has one clock for both sides, and disappears with its task', async () => {
  // given
  const { caseId } = await newCase();
  const [{ userTaskKey }] = (await progressOf(agent, caseId, hasTask)).openTasks;
  await agent.post(`/tasks/${userTaskKey}/claim`);

  // when
  await agent.post(`/tasks/${userTaskKey}/hand-over`, { department: 'fsa', note: 'Bitte im Erstgespräch klären.' });
  const of = async (client: ApiClient) =>
    (await client.get('/hand-overs')).body.items.find((item: AnyBody) => item.userTaskKey === userTaskKey);
  const given = await eventually(
    () => of(agent),
    (item) => item?.name === null,
  );
  const taken = await of(worker);

  // then
  expect(given).toMatchObject({ direction: 'out', caseId, note: 'Bitte im Erstgespräch klären.' });
  expect(taken).toMatchObject({ direction: 'in', name: 'Identität aufnehmen', at: given.at });
  expect(await of(benefits)).toBeUndefined();
});

test('the timeline is filtered before it is cut into pages', async () => {
  // given
  const { caseId } = await newCase();
  await progressOf(agent, caseId, hasTask);
  await benefits.post(`/cases/${caseId}/notes`, { text: 'Unterlagen angefordert.' });

  // when
  const notes = (await agent.get(`/cases/${caseId}/timeline?kind=NOTE&limit=1`)).body;
  const ofBenefits = (await agent.get(`/cases/${caseId}/timeline?department=lst`)).body;

  // then
  expect(notes).toMatchObject({ items: [{ kind: 'NOTE', departments: ['lst'] }], nextCursor: null });
  expect(ofBenefits.items.map(({ kind }: AnyBody) => kind)).toEqual(['NOTE']);
});

test('whoever may follow a conflict sees whom it waits for and what it holds up', async () => {
  // given
  const { caseId, processInstanceKey } = await newCase();
  await progressOf(agent, caseId, hasTask);
  const conflict = { conflictType: 'SANCTION_VS_COURSE', conflictParties: ['lst', 'fsa'] };
  const { conflictId } = (await worker.post(`/cases/${caseId}/goal-conflicts`, conflict)).body;
  const path = `/goal-conflicts/${conflictId}/progress`;

  // when
  const progress = await eventually(
    async () => (await worker.get(path)).body,
    ({ steps }) => steps.length === 2,
  );

  // then
  const parties = progress.steps.map(({ departments, mayOpen, state }: AnyBody) => [...departments, mayOpen, state]);
  expect(parties.toSorted()).toEqual([
    ['fsa', true, 'CREATED'],
    ['lst', false, 'CREATED'],
  ]);
  expect(progress.waiting).toMatchObject([{ processInstanceKey, called: false }]);
  expect((await (await signIn('unt-clerk')).get(path)).status).toBe(403);
});

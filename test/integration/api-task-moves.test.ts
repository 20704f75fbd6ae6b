/** Passing a task on and putting it off, and thinking better of it. */
import { type ApiClient, eventually, signIn } from './api-client.ts';
import { newPerson } from './new-person.ts';

let agent: ApiClient;
let clerk: ApiClient;
let userTaskKey: string;

beforeAll(async () => {
  [agent, clerk] = await Promise.all([signIn('sc-agent'), signIn('lst-clerk')]);
});

beforeEach(async () => {
  const { body } = await agent.post('/process-instances', { bpmnProcessId: 'arrival-registration', person: newPerson() });
  const tasks = await eventually(
    () => agent.get(`/tasks?processInstanceKey=${body.processInstanceKey}`),
    (answer) => answer.body.items.length === 1,
  );
  userTaskKey = tasks.body.items[0].userTaskKey;
  await agent.post(`/tasks/${userTaskKey}/claim`);
});

const act = (client: ApiClient, what: string, body: object = {}) => client.post(`/tasks/${userTaskKey}/${what}`, body);
const shown = async (client: ApiClient) => (await client.get(`/tasks/${userTaskKey}`)).body;
const queue = async (client: ApiClient) =>
  ((await client.get('/hand-overs')).body.items as { userTaskKey: string }[]).some((item) => item.userTaskKey === userTaskKey);

test('a hand-over that nobody has answered can be taken back: the task is again with who had it, and no clock runs', async () => {
  // given
  await act(agent, 'hand-over', { department: 'lst', note: 'Bitte übernehmen.' });
  expect(await queue(clerk)).toBe(true);

  // when
  const { status } = await act(agent, 'take-back');

  // then
  expect(status).toBe(200);
  const task = await eventually(
    () => shown(agent),
    ({ assignee }) => assignee === agent.accountId,
  );
  expect(task.candidateGroups).toEqual(['sc-agent']);
  expect(task.handOvers.map(({ kind }: { kind: string }) => kind)).toEqual(['HAND_OVER', 'TAKEN_BACK']);
  expect(task.actions).not.toContain('return');
  expect([await queue(agent), await queue(clerk)]).toEqual([false, false]);
});

test('it can not be taken back by somebody else, nor after somebody has claimed the task', async () => {
  // given
  await act(agent, 'hand-over', { department: 'lst', note: 'Bitte übernehmen.' });
  expect((await act(clerk, 'take-back')).status).toBe(403);

  // when
  await act(clerk, 'claim');

  // then
  expect((await act(agent, 'take-back')).body.code).toBe('TASK_OF_SOMEBODY_ELSE');
  expect((await shown(clerk)).assignee).toBe(clerk.accountId);
});

test('a return is taken back like a hand-over', async () => {
  // given a task that was handed over and given back
  await act(agent, 'hand-over', { department: 'lst', note: 'Bitte übernehmen.' });
  await act(clerk, 'return', { reason: 'Unterlage fehlt.' });

  // when
  await act(clerk, 'take-back');

  // then it lies where it was handed to, and can be returned again
  const task = await shown(clerk);
  expect(task.departments).toEqual(['lst']);
  expect(task.actions).toContain('return');
});

test('the note of a follow-up is shown with the task until it comes back, also after going back to its day', async () => {
  // given
  await act(agent, 'follow-up', { date: '2099-03-01', note: 'Pass wird nachgereicht.' });
  expect((await shown(agent)).followUp).toMatchObject({ note: 'Pass wird nachgereicht.', by: agent.accountId });

  // when it is put off further and that is undone
  await act(agent, 'follow-up', { date: '2099-04-01', note: '' });
  expect((await shown(agent)).followUp).toBeNull();
  await act(agent, 'follow-up', { date: '2099-03-01', note: '' });

  // then
  const task = await shown(agent);
  expect(task.followUp).toMatchObject({ note: 'Pass wird nachgereicht.' });
  const { items } = (await agent.get(`/cases/${task.caseId}/timeline?kind=FOLLOW_UP`)).body;
  expect(items[0].details).toEqual({ followUpDate: '2099-03-01', note: 'Pass wird nachgereicht.' });
});

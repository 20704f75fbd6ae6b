/** Who is told what concerns their work, what they may see of it, and what they want to be told. */
import { type AnyBody, type ApiClient, eventually, signIn } from './api-client.ts';
import { followChanges } from './change-stream.ts';
import { newPerson } from './new-person.ts';

const clients = {} as Record<'agent' | 'lead' | 'clerk' | 'strategy' | 'admin' | 'social', ApiClient>;
beforeAll(async () => {
  const groups = {
    agent: 'sc-agent',
    lead: 'sc-lead',
    clerk: 'lst-clerk',
    strategy: 'stab-steering',
    admin: 'admin',
    social: 'fsa-worker',
  };
  for (const [name, group] of Object.entries(groups)) clients[name as keyof typeof clients] = await signIn(group);
});

async function openTask(): Promise<{ userTaskKey: string; familyName: string; caseId: string }> {
  const person = newPerson();
  const { body } = await clients.agent.post('/process-instances', { bpmnProcessId: 'arrival-registration', person });
  const { body: page } = await eventually(
    () => clients.agent.get(`/tasks?scope=groups&caseId=${body.caseId}`),
    (answer) => answer.body.items.length > 0,
  );
  return { userTaskKey: page.items[0].userTaskKey, familyName: person.familyName, caseId: body.caseId };
}

const about = async (client: ApiClient, id: string): Promise<AnyBody[]> =>
  (await client.get('/notifications?limit=200')).body.items.filter((item: AnyBody) => item.target?.id === id);

/** Waits until somebody has been told of it. */
async function told(client: ApiClient, id: string, count = 1): Promise<AnyBody[]> {
  return eventually(
    () => about(client, id),
    (items) => items.length >= count,
  );
}

test('a task that a lead gives me is told to me at once, and taking one myself is not', async () => {
  // given
  const [given, taken] = [await openTask(), await openTask()];
  const stream = await followChanges(clients.agent);

  // when
  await clients.agent.post(`/tasks/${taken.userTaskKey}/claim`);
  await clients.lead.post(`/tasks/${given.userTaskKey}/assign`, { assignee: clients.agent.accountId });
  await stream.until((text) => text.includes('"notifications"'));

  // then
  const [notification, ...others] = await told(clients.agent, given.userTaskKey);
  expect(others).toEqual([]);
  expect(notification).toMatchObject({
    kind: 'TASK_ASSIGNED',
    by: 'Omar Muster',
    readAt: null,
    target: { kind: 'task', title: 'Identität aufnehmen', caseId: given.caseId, note: null },
  });
  expect(notification.target.personName).toContain(given.familyName);
  expect(await about(clients.agent, taken.userTaskKey)).toEqual([]);
  expect((await clients.agent.get('/notifications/count')).body.unread).toBeGreaterThan(0);
  expect(await about(clients.lead, given.userTaskKey)).toEqual([]);
  stream.close();
});

test('a hand-over is told to the other department with its note, its return to who handed over, and no longer to whom it left', async () => {
  // given
  const { userTaskKey, familyName } = await openTask();

  // when
  await clients.agent.post(`/tasks/${userTaskKey}/hand-over`, { department: 'lst', note: 'Bitte vorziehen' });
  const [handedOver] = await told(clients.clerk, userTaskKey);

  // then
  expect(handedOver).toMatchObject({ kind: 'TASK_HANDED_OVER', by: 'Nina Beispiel', target: { note: 'Bitte vorziehen' } });
  expect(await about(clients.agent, userTaskKey)).toEqual([]);

  // when
  await clients.clerk.post(`/tasks/${userTaskKey}/return`, { reason: 'Nicht zuständig' });
  const [returned] = await told(clients.agent, userTaskKey);

  // then
  expect(returned).toMatchObject({ kind: 'TASK_RETURNED', by: 'Berta Bescheid', target: { note: 'Nicht zuständig' } });
  const { body } = await clients.clerk.get('/notifications?limit=200');
  const kept = body.items.find((item: AnyBody) => item.notificationId === handedOver.notificationId);
  expect(kept).toMatchObject({ kind: 'TASK_HANDED_OVER', target: null });
  expect(JSON.stringify(kept)).not.toContain(familyName);
});

test('a goal conflict asks the departments that it is between', async () => {
  const { body: person } = await clients.agent.post('/persons', newPerson());
  const conflict = { conflictType: 'OTHER', conflictParties: ['lst', 'fsa'] };
  await clients.social.post(`/cases/${person.caseId}/goal-conflicts`, conflict);

  const benefitsLead = await signIn('lst-lead');
  const asked = await eventually(
    async () => (await benefitsLead.get('/notifications?limit=200')).body.items as AnyBody[],
    (items) => items.some(({ kind, target }) => kind === 'POSITION_ASKED' && target?.caseId === person.caseId),
  );

  expect(asked.filter(({ target }) => target?.caseId === person.caseId)).toHaveLength(1);
  const strategy = (await clients.strategy.get('/notifications?limit=200')).body.items as AnyBody[];
  expect(strategy.filter(({ target }) => target?.caseId === person.caseId)).toEqual([]);
});

test('marked as read one by one, as unread again, and all at once up to what was shown', async () => {
  // given
  const network = await signIn('stab-network');
  const tasks = [await openTask(), await openTask()];
  for (const { userTaskKey } of tasks) {
    await clients.agent.post(`/tasks/${userTaskKey}/hand-over`, { groups: ['stab-network'], note: 'zur Kenntnis' });
    await told(network, userTaskKey);
  }
  const unread = async (): Promise<number> => (await network.get('/notifications/count')).body.unread;
  const [first] = await about(network, tasks[0]!.userTaskKey);
  const before = await unread();
  const mark = (read: boolean) => network.post('/notifications/marks', { notificationIds: [first.notificationId], read });

  // when, then
  expect((await mark(true)).status).toBe(204);
  expect(await unread()).toBe(before - 1);
  await mark(false);
  expect(await unread()).toBe(before);
  await clients.agent.post('/notifications/marks', { notificationIds: [first.notificationId], read: true });
  expect(await unread()).toBe(before);
  await network.post('/notifications/marks', { until: first.at });
  expect((await about(network, tasks[0]!.userTaskKey))[0].readAt).not.toBeNull();
  expect((await about(network, tasks[1]!.userTaskKey))[0].readAt).toBeNull();
});

test('what is not wanted is neither shown nor counted, and each is offered what can come to them', async () => {
  // given
  const site = await signIn('unt-site');
  const { userTaskKey } = await openTask();
  await clients.agent.post(`/tasks/${userTaskKey}/hand-over`, { groups: ['unt-site'], note: 'zur Kenntnis' });
  await told(site, userTaskKey);

  // when
  const { body: saved } = await site.put('/notifications/settings', { unwanted: ['TASK_HANDED_OVER'] });

  // then
  expect(saved.kinds).toContainEqual({ kind: 'TASK_HANDED_OVER', wanted: false });
  expect(await about(site, userTaskKey)).toEqual([]);
  expect((await site.get('/notifications/count')).body.unread).toBe(0);
  await site.put('/notifications/settings', { unwanted: [] });
  expect(await about(site, userTaskKey)).toHaveLength(1);
  const kindsOf = async (client: ApiClient) =>
    (await client.get('/notifications/settings')).body.kinds.map(({ kind }: AnyBody) => kind);
  expect(await kindsOf(clients.admin)).toEqual(['INCIDENT_GROUP', 'PART_TROUBLE']);
  expect(await kindsOf(clients.agent)).not.toContain('INCIDENT_GROUP');
});

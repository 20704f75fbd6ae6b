/** Saved filters of the inbox over HTTP. */
import { randomUUID } from 'node:crypto';
import { type ApiClient, signIn } from './api-client.ts';

let clerk: ApiClient;
let lead: ApiClient;
let stranger: ApiClient;
beforeAll(async () => {
  [clerk, lead, stranger] = await Promise.all([signIn('lst-clerk'), signIn('lst-lead'), signIn('abh-clerk')]);
});

const namesSeenBy = async (client: ApiClient) =>
  ((await client.get('/saved-filters')).body.items as { name: string }[]).map(({ name }) => name);

async function save(department: string | null, query: Record<string, unknown> = { view: 'groups' }) {
  const name = `Filter ${randomUUID()}`;
  const { status, body } = await clerk.post('/saved-filters', { name, department, query });
  expect(status).toBe(201);
  return { name, filterId: String(body.filterId) };
}

test('a private filter is seen by its owner alone, with as many tasks as its list has', async () => {
  // given a filter for one process
  const { name } = await save(null, { view: 'department', processDefinitionId: 'benefit-application', sort: 'urgency' });

  // when the owner and a colleague of the same department look
  const { items } = (await clerk.get('/saved-filters')).body;
  const list = await clerk.get('/tasks?scope=department&processDefinitionId=benefit-application&limit=1');

  // then
  expect(items).toContainEqual(expect.objectContaining({ name, removable: true, count: list.body.total }));
  expect(await namesSeenBy(lead)).not.toContain(name);
});

test('a shared filter is seen by the department; others do not know of it', async () => {
  const { name, filterId } = await save('lst');

  expect(await namesSeenBy(lead)).toContain(name);
  expect(await namesSeenBy(stranger)).not.toContain(name);
  expect((await stranger.delete(`/saved-filters/${filterId}`)).status).toBe(404);
  expect((await lead.delete(`/saved-filters/${filterId}`)).status).toBe(204);
  expect(await namesSeenBy(clerk)).not.toContain(name);
});

test('what is no filter, or is for another department, is refused', async () => {
  const filter = { name: 'x', department: null, query: { view: 'groups' } };

  expect((await clerk.post('/saved-filters', { ...filter, department: 'abh' })).status).toBe(403);
  expect((await clerk.post('/saved-filters', { ...filter, query: { view: 'everything' } })).status).toBe(422);
  expect((await clerk.post('/saved-filters', { ...filter, query: { view: 'groups', $where: '1' } })).status).toBe(422);
});

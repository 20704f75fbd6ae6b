/** Drafts of models over HTTP: shared by designers, never overwritten, with who else is there. */
import { randomBytes } from 'node:crypto';
import { bpmn } from '../models/models-under-test.ts';
import { signIn, type AnyBody, type ApiClient } from './api-client.ts';

let designer: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  const [admin, signedIn] = await Promise.all(['admin', 'process-designer'].map((who) => signIn(who)));
  designer = signedIn!;
  const login = `design.${randomBytes(4).toString('hex')}`;
  const account = { login, displayName: 'Dirk Design', password: 'ein-langes-kennwort-2026', groups: ['process-designer'] };
  await admin!.post('/accounts', account);
  other = await signIn(login, account.password);
});

const unique = () => `draft-${randomBytes(4).toString('hex')}`;

function file(modelId: string, more: object = {}) {
  const content = bpmn({ processId: modelId });
  return { name: `${modelId}/${modelId}.bpmn`, title: 'Entwurf', content, revision: null, basedOnVersion: null, ...more };
}

const drafted = async (modelId: string): Promise<AnyBody[]> => (await designer.get(`/models/${modelId}/draft`)).body.files;

test('a draft is everybody’s: what one saves, the other continues', async () => {
  // given
  const modelId = unique();
  const { status, body } = await designer.put(`/models/${modelId}/draft`, file(modelId));
  expect(status).toBe(200);

  // when
  const next = await other.put(`/models/${modelId}/draft`, file(modelId, { title: 'Neu', revision: body.revision }));

  // then
  expect(next.status).toBe(200);
  expect(next.body.revision).not.toBe(body.revision);
  expect(await drafted(modelId)).toMatchObject([
    { title: 'Neu', revision: next.body.revision, savedBy: { accountId: other.accountId, name: 'Dirk Design' } },
  ]);
  const { items } = (await designer.get('/models')).body;
  expect(items.find((item: AnyBody) => item.modelId === modelId)).toMatchObject({ released: false, draft: [{ title: 'Neu' }] });
});

test('a save that does not know the last one is refused with what is there', async () => {
  // given
  const modelId = unique();
  const { body: first } = await designer.put(`/models/${modelId}/draft`, file(modelId));
  await other.put(`/models/${modelId}/draft`, file(modelId, { title: 'Von Dirk', revision: first.revision }));

  // when
  const stale = await designer.put(`/models/${modelId}/draft`, file(modelId, { title: 'Von mir', revision: first.revision }));
  const unknowing = await designer.put(`/models/${modelId}/draft`, file(modelId, { title: 'Von mir' }));

  // then
  for (const { status, body } of [stale, unknowing]) {
    expect(status).toBe(409);
    expect(body).toMatchObject({ code: 'STALE_VERSION', difference: { current: { title: 'Von Dirk' } } });
  }
});

test('two first saves at once: one of them is refused', async () => {
  const modelId = unique();
  const answers = await Promise.all([designer, other].map((who) => who.put(`/models/${modelId}/draft`, file(modelId))));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test('changes are discarded by who has seen them only', async () => {
  // given
  const modelId = unique();
  const { body: first } = await designer.put(`/models/${modelId}/draft`, file(modelId));
  const { body: second } = await other.put(`/models/${modelId}/draft`, file(modelId, { revision: first.revision }));
  const discard = (revision: string) =>
    designer.delete(`/models/${modelId}/draft?name=${encodeURIComponent(file(modelId).name)}&revision=${revision}`);

  // when, then
  expect((await discard(first.revision)).status).toBe(409);
  expect(await drafted(modelId)).toHaveLength(1);
  expect((await discard(second.revision)).status).toBe(204);
  expect(await drafted(modelId)).toEqual([]);
  const late = await other.put(`/models/${modelId}/draft`, file(modelId, { revision: second.revision }));
  expect(late.body).toMatchObject({ code: 'STALE_VERSION', difference: { current: null } });
});

test('names that lead out of their folder are refused', async () => {
  const modelId = unique();
  const { status } = await designer.put(`/models/${modelId}/draft`, file(modelId, { name: '../secrets.bpmn' }));
  expect(status).toBe(422);
});

test('people see who else has a model open, until they leave', async () => {
  // given
  const modelId = unique();
  const say = (who: ApiClient, present: boolean) => who.put(`/models/${modelId}/presence`, { name: file(modelId).name, present });

  // when
  await say(other, true);
  const { body } = await say(designer, true);

  // then
  expect(body.others).toEqual([{ accountId: other.accountId, name: 'Dirk Design', file: file(modelId).name }]);
  await say(other, false);
  expect((await say(designer, true)).body.others).toEqual([]);
});

test('two states of a file differ in words', async () => {
  const modelId = unique();
  const { body } = await designer.post('/model-differences', {
    name: 'a.bpmn',
    before: bpmn({ processId: modelId }),
    after: bpmn({ processId: modelId, taskName: 'Neu benannt' }),
  });
  expect(body.changes).toMatchObject([{ kind: 'CHANGED', message: { de: expect.stringContaining('Neu benannt') } }]);
  const broken = await designer.post('/model-differences', { name: 'a.bpmn', before: '<no', after: bpmn() });
  expect(broken.body.code).toBe('NOT_COMPARABLE');
});

test('every worker comes as an element template', async () => {
  const { items } = (await designer.get('/element-templates')).body;
  expect(items).toContainEqual(expect.objectContaining({ id: 'lotse.render-notice', name: 'Bescheid oder Schreiben erstellen' }));
});

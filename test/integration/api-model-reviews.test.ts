/** Draft → review → approved → running, and comments on elements, over HTTP with the real store. */
import { randomBytes } from 'node:crypto';
import { approvalOf } from '../../src/api/deployments/approval.ts';
import type { ApiDeps } from '../../src/api/deps.ts';
import { bpmn } from '../models/models-under-test.ts';
import { eventually, signIn, type AnyBody, type ApiClient } from './api-client.ts';
import { openStore } from './open-store.ts';

let [author, reader, admin]: ApiClient[] = [];

beforeAll(async () => {
  [author, reader, admin] = await Promise.all(['paula.prozess', 'mona.modell', 'admin'].map((who) => signIn(who)));
});

/** A drafted model; `save` changes it. */
async function drafted() {
  const modelId = `review-${randomBytes(4).toString('hex')}`;
  const name = `${modelId}/${modelId}.bpmn`;
  let revision: string | null = null;
  async function save(who: ApiClient, taskName: string): Promise<void> {
    const content = bpmn({ processId: modelId, taskName });
    const { body } = await who.put(`/models/${modelId}/draft`, {
      name,
      title: 'Entwurf',
      content,
      revision,
      basedOnVersion: null,
    });
    revision = body.revision;
  }
  await save(author!, 'Schreiben');
  const path = `/models/${modelId}/reviews`;
  const ask = async (): Promise<AnyBody> => (await author!.post(path, { note: 'Bitte ansehen' })).body.current;
  return { modelId, name, path, save, ask };
}

test('another designer approves; what runs then names both', async () => {
  // given
  const { modelId, name, path, ask } = await drafted();
  const { reviewId } = await ask();
  expect((await reader!.get(path)).body.current).toMatchObject({ state: 'REQUESTED', mayDecide: true, note: 'Bitte ansehen' });

  // when
  const approved = await reader!.post(`${path}/${reviewId}/decision`, { decision: 'APPROVE' });
  const content = bpmn({ processId: modelId });
  const deployed = await author!.post('/deployments', { resources: [{ name, content }], comment: 'Erste Fassung' });

  // then
  expect(approved.body.current).toMatchObject({ state: 'APPROVED', decidedBy: { name: 'Mona Modell' }, outdated: false });
  expect(deployed.status).toBe(201);
  const { body } = await author!.get(`/deployments/${deployed.body.deploymentId}`);
  expect(body).toMatchObject({ name: 'Paula Prozess', approvedBy: { name: 'Mona Modell' } });
  const reviews = (await author!.get(path)).body;
  expect(reviews).toMatchObject({ current: null, past: [{ state: 'RELEASED' }] });
  const { items } = (await admin!.get(`/audit?resourceKind=model&resourceId=${modelId}`)).body;
  expect(items.map(({ action }: AnyBody) => action)).toEqual(['model.approve', 'model.request-review']);
});

test('who has drawn or asked never approves, not even what somebody else has asked for', async () => {
  const { path, ask, save } = await drafted();
  const own = await author!.post(`${path}/${(await ask()).reviewId}/decision`, { decision: 'APPROVE' });
  expect(own.body).toMatchObject({ status: 403, code: 'OWN_MODEL_REVIEW' });

  // Both have drawn now: nobody is left who could approve.
  await save(reader!, 'Anders');
  const again = await ask();
  const co = await reader!.post(`${path}/${again.reviewId}/decision`, { decision: 'APPROVE' });
  expect(co.body.code).toBe('OWN_MODEL_REVIEW');
});

test('what has been changed since is neither approved nor returned', async () => {
  const { path, ask, save } = await drafted();
  const { reviewId } = await ask();
  await save(author!, 'Schnell noch etwas');
  const late = await reader!.post(`${path}/${reviewId}/decision`, { decision: 'APPROVE' });
  expect(late.body).toMatchObject({ status: 409, code: 'REVIEW_OUTDATED' });
});

test('a return says why, and is no approval', async () => {
  const { path, ask } = await drafted();
  const { reviewId } = await ask();
  const without = await reader!.post(`${path}/${reviewId}/decision`, { decision: 'RETURN' });
  expect(without.status).toBe(422);
  const { body } = await reader!.post(`${path}/${reviewId}/decision`, { decision: 'RETURN', comment: 'Die Gruppe fehlt.' });
  expect(body.current).toMatchObject({ state: 'RETURNED', comment: 'Die Gruppe fehlt.', mayDecide: false });
  const twice = await reader!.post(`${path}/${reviewId}/decision`, { decision: 'APPROVE' });
  expect(twice.body.code).toBe('REVIEW_DECIDED');
});

describe('where four eyes are needed', () => {
  const change = { kind: 'process', id: 'p', change: 'CHANGED', currentVersion: 1 } as const;
  const rest = { deployedInBetween: false, differences: null, running: 0 };
  const compared = (resourceName: string) => ({
    change: { ...change, ...rest, resourceName },
    target: { kind: 'process' as const, id: 'p' },
    current: null,
  });

  test('only exactly what was approved runs, and an old version again', async () => {
    // given an approval of two files
    const { connection, close } = await openStore();
    const deps = { connection, fourEyesRelease: true } as unknown as ApiDeps;
    const { modelReviews, hashOf } = await import('../../src/api/models/review-store.ts');
    const files = ['a.bpmn', 'b.form'].map((name) => ({ name, title: name, sha256: hashOf(`content of ${name}`) }));
    const people = { authors: ['x'], requestedBy: { accountId: 'x', name: 'X' }, decidedBy: { accountId: 'y', name: 'Y' } };
    const times = { requestedAt: new Date(), decidedAt: new Date() };
    const texts = { note: '', comment: '', deploymentId: null };
    await modelReviews(connection).insertOne({ _id: 'r', modelId: 'm', state: 'APPROVED', files, ...people, ...times, ...texts });
    const sent = (...names: string[]) => names.map((name) => ({ name, content: `content of ${name}`, basedOnVersion: 1 }));
    const approval = (resources: ReturnType<typeof sent>, redeployed: string | null = null) =>
      approvalOf(
        deps,
        { resources, redeployed },
        resources.map(({ name }) => compared(name)),
      );

    // when, then
    expect((await approval(sent('a.bpmn', 'b.form')))?.decidedBy?.name).toBe('Y');
    await expect(approval(sent('a.bpmn'))).rejects.toMatchObject({ code: 'REVIEW_REQUIRED' });
    await expect(approval(sent('a.bpmn', 'b.form', 'c.dmn'))).rejects.toMatchObject({ code: 'REVIEW_REQUIRED' });
    const otherText = sent('a.bpmn', 'b.form').map((one) => ({ ...one, content: 'anything' }));
    await expect(approval(otherText)).rejects.toMatchObject({ code: 'REVIEW_REQUIRED' });
    expect(await approval(otherText, '123')).toBeNull();
    await close();
  });
});

/** What the person is told of a model, as soon as it has been derived. */
async function toldOf(who: ApiClient, modelId: string, kind: string): Promise<AnyBody> {
  const found = (items: AnyBody[]) => items.find((item) => item.kind === kind && item.target?.modelId === modelId);
  const { body } = await eventually(
    () => who.get('/notifications'),
    (answer) => found(answer.body.items) !== undefined,
  );
  return found(body.items);
}

test('who may read the draft is told that it waits, who asked how it was decided', async () => {
  const { modelId, path, ask } = await drafted();

  const { reviewId } = await ask();
  const asked = await toldOf(reader!, modelId, 'REVIEW_REQUESTED');
  await reader!.post(`${path}/${reviewId}/decision`, { decision: 'RETURN', comment: 'Die Gruppe fehlt.' });
  const decided = await toldOf(author!, modelId, 'REVIEW_DECIDED');

  const target = { kind: 'review', id: reviewId, title: 'Entwurf' };
  expect(asked).toMatchObject({ by: 'Paula Prozess', target: { ...target, note: 'Bitte ansehen' } });
  expect(decided).toMatchObject({ by: 'Mona Modell', target: { ...target, note: 'Die Gruppe fehlt.', outcome: 'false' } });
});

test('a comment speaks to somebody, is answered and resolved', async () => {
  // given
  const { modelId, name } = await drafted();
  const path = `/models/${modelId}/comments`;
  const remark = { file: name, elementId: 'Task_1', elementName: 'Schreiben', text: 'Welche Gruppe?' };

  // when
  const { body: comment } = await author!.post(path, { ...remark, mentions: [reader!.accountId] });

  // then
  const listed = async () => (await reader!.get('/models')).body.items.find((item: AnyBody) => item.modelId === modelId);
  expect(await listed()).toMatchObject({ openComments: 1, mentions: 1 });
  const mention = { kind: 'comment', id: comment.commentId, title: 'Schreiben', processName: 'Entwurf', note: 'Welche Gruppe?' };
  expect(await toldOf(reader!, modelId, 'MODEL_MENTION')).toMatchObject({ by: 'Paula Prozess', target: mention });
  await reader!.post(`${path}/${comment.commentId}/replies`, { text: 'lst-clerk', mentions: [] });
  await author!.put(`${path}/${comment.commentId}/resolution`, { resolved: true });
  expect((await author!.get(path)).body.items).toMatchObject([
    {
      elementId: 'Task_1',
      mentions: [{ name: 'Mona Modell' }],
      replies: [{ text: 'lst-clerk' }],
      resolved: { by: { name: 'Paula Prozess' } },
    },
  ]);
  expect(await listed()).toMatchObject({ openComments: 0, mentions: 0 });
});

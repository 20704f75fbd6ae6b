/** A Lotse of its own that is started with newer files: a form that was changed here runs on until a person decides. */
import mongoose from 'mongoose';
import { libraryFiles } from '../../src/zeebe/library-files.ts';
import { type AnyBody, type ApiClient, eventually, signIn } from './api-client.ts';
import { startOwnLotse, type OwnLotse } from './own-lotse.ts';

jest.setTimeout(240_000);

let lotse: OwnLotse;
beforeAll(async () => {
  lotse = await startOwnLotse();
  process.env.LOTSE_URL = lotse.url;
}, 240_000);
afterAll(() => lotse.dispose(), 60_000);

const folder = 'arrival-registration';
const [taken, putAside, untouched] = ['remind-permit', 'first-talk', 'clarify-identity'];

const running = async (designer: ApiClient, formId = ''): Promise<AnyBody> => (await designer.get(`/forms/${formId}`)).body;
const offers = async (designer: ApiClient): Promise<AnyBody[]> => (await designer.get('/library-offers')).body.items;

function release(designer: ApiClient, { resourceName, version }: AnyBody, content: string) {
  const resources = [{ name: resourceName, content, basedOnVersion: version }];
  return designer.post('/deployments', { resources, comment: 'So fragen wir hier' });
}

/** Another heading, as a designer would write it. */
function inOwnWords(source: string): string {
  const form = JSON.parse(source) as { components: { text?: string }[] };
  form.components[0]!.text = 'So fragen wir hier.';
  return JSON.stringify(form, null, 2);
}

/** Starts Lotse again as if these files were newer than what it came with. */
async function startWithNewer(...formIds: (string | undefined)[]): Promise<void> {
  const { mongoUri } = await lotse.runtime();
  const connection = await mongoose.createConnection(mongoUri, { dbName: 'lotse' }).asPromise();
  const names = formIds.map((formId) => `${folder}/${formId}\\.form:`).join('|');
  const { deletedCount } = await libraryFiles(connection).deleteMany({ _id: { $regex: `^(${names})` } });
  await connection.close();
  expect(deletedCount).toBe(formIds.length);
  await lotse.end('SIGTERM');
  await lotse.startAgain();
}

test('what was changed here is offered beside what runs; a person takes it or puts it aside', async () => {
  // given
  const before = await signIn('process-designer');
  const shipped = await running(before, taken);
  for (const formId of [taken, putAside]) {
    const form = await running(before, formId);
    expect((await release(before, form, inOwnWords(form.source))).status).toBe(201);
  }

  // when
  await startWithNewer(taken, putAside, untouched);

  // then
  const designer = await signIn('process-designer');
  const open = await offers(designer);
  expect(open.map(({ id, modelId, currentVersion }) => [id, modelId, currentVersion])).toEqual([
    [putAside, folder, 2],
    [taken, folder, 2],
  ]);
  expect((await running(designer, taken)).source).toContain('So fragen wir hier.');

  // when it is looked at
  const [offer] = open.filter(({ id }) => id === taken);
  const detail = (await designer.get(`/library-offers/${offer.offerId}`)).body;

  // then
  expect(detail.content).toBe(shipped.source);
  expect(detail.changes).toMatchObject([{ kind: 'CHANGED', elementId: 'Field_Text_1' }]);
  expect((await (await signIn('lst-lead')).get(`/library-offers/${offer.offerId}`)).status).toBe(403);

  // when one is released and the other put aside
  const released = await release(designer, await running(designer, taken), detail.content);
  const [other] = open.filter(({ id }) => id === putAside);
  const settled = await designer.post(`/library-offers/${other.offerId}/settlement`, { comment: 'Unsere Frage ist kürzer.' });

  // then
  expect([released.status, settled.status]).toEqual([201, 204]);
  await eventually(
    () => offers(designer),
    (items) => items.length === 0,
  );
  expect((await running(designer, taken)).version).toBe(3);
  expect((await running(designer, putAside)).source).toContain('So fragen wir hier.');
  expect((await designer.post(`/library-offers/${other.offerId}/settlement`, { comment: 'Noch einmal.' })).status).toBe(404);
  const { body: audit } = await (await signIn('dpo')).get('/audit?limit=50');
  expect(audit.items).toContainEqual(expect.objectContaining({ action: 'library-offer.settle' }));
});

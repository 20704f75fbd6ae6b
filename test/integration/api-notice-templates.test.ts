/** A department changes the words of a letter: written by one, released by another, and the next letter carries them. */
import { caseFileOf, grantHouseholds } from '../../src/bench/granted-households.ts';
import { application, completeness } from '../../src/demo/cases/common-steps.ts';
import { day } from '../../src/demo/script.ts';
import { type AnyBody, type ApiClient, eventually, signIn } from './api-client.ts';
import { act, onRecord, putOnRecord, start, takeIn } from './process-runs/acting.ts';
import { newPerson } from './process-runs/matter.ts';
import { lastOfMonth } from './process-runs/month-ends.ts';
import { closeStore, store } from './process-runs/what-came-out.ts';

jest.setTimeout(120_000);

const kind = 'COOPERATION_REQUEST';
const address = `/notice-templates/${kind}`;
let clerk: ApiClient;
let lead: ApiClient;
beforeAll(async () => {
  [clerk, lead] = await Promise.all([signIn('lst-clerk'), signIn('lst-lead')]);
  await discardOpen();
});
afterAll(closeStore);

async function discardOpen(): Promise<void> {
  const open = newestOf((await clerk.get(address)).body);
  if (!['DRAFT', 'IN_REVIEW'].includes(open.state)) return;
  if (open.state === 'IN_REVIEW')
    await clerk.post(`${address}/draft/return`, { comment: 'zurück', expectedRevision: open.revision });
  await clerk.post(`${address}/draft/discard`, { expectedRevision: newestOf((await clerk.get(address)).body).revision });
}

const newestOf = (detail: AnyBody): AnyBody => detail.versions[0];

async function begin(fromVersion = 1): Promise<AnyBody> {
  const { status, body } = await clerk.post(`${address}/draft`, { fromVersion });
  expect(status).toBe(201);
  return newestOf(body);
}

const withOpening = (draft: AnyBody, text: string): AnyBody[] =>
  draft.blocks.map((block: AnyBody) => (block.part === 'opening' ? { ...block, text } : block));

function save(draft: AnyBody, blocks: AnyBody[], validFrom: string | null = day(), by = clerk) {
  return by.put(`${address}/draft`, { blocks, validFrom, comment: 'Klarer gesagt', expectedRevision: draft.revision });
}

async function release(blocksOf: (draft: AnyBody) => AnyBody[]): Promise<AnyBody> {
  const draft = await begin();
  const saved = newestOf((await save(draft, blocksOf(draft))).body);
  const submitted = await clerk.post(`${address}/draft/submit`, { expectedRevision: saved.revision });
  expect(submitted.status).toBe(200);
  const released = await lead.post(`${address}/draft/release`, { expectedRevision: newestOf(submitted.body).revision });
  expect(released.status).toBe(200);
  return released.body;
}

const { values: complete } = completeness();
const incomplete = {
  by: 'lst-clerk',
  values: {
    ...complete,
    applicationComplete: false,
    missingDocuments: ['BANK'],
    missingDocumentsNote: 'Kontoauszüge',
    documentsDueOn: day(14),
  },
};

async function letters(caseId: string): Promise<AnyBody[]> {
  const { body } = await clerk.get(`/cases/${caseId}/documents`);
  return body.items.filter((document: AnyBody) => document.kind === kind);
}

test('a faulty draft is kept, but not handed in: the refusal names the field and the block', async () => {
  // given
  const draft = await begin();
  const saved = newestOf((await save(draft, withOpening(draft, 'Hallo {{Kontostand}}'))).body);

  // when
  const refused = await clerk.post(`${address}/draft/submit`, { expectedRevision: saved.revision });
  const noPreview = await clerk.post(`${address}/preview`, { blocks: saved.blocks });

  // then
  expect(refused.status).toBe(422);
  expect(refused.body.fields).toMatchObject([{ field: 'opening', code: 'FIELD_UNKNOWN' }]);
  expect(refused.body.fields[0].details.de).toContain('„Einleitung“: Das Feld „Kontostand“');
  expect(noPreview.status).toBe(422);
  await discardOpen();
});

test('whoever has written may not release, and whoever saves an old state is shown the new one', async () => {
  // given
  const draft = await begin();
  const saved = newestOf((await save(draft, withOpening(draft, 'Es fehlt noch etwas.'))).body);

  // when
  const stale = await save(draft, withOpening(draft, 'Anders.'));
  const submitted = newestOf((await clerk.post(`${address}/draft/submit`, { expectedRevision: saved.revision })).body);
  const own = await clerk.post(`${address}/draft/release`, { expectedRevision: submitted.revision });
  const late = await save(submitted, submitted.blocks);
  const foreign = await (await signIn('unt-clerk')).post(`${address}/draft/release`, { expectedRevision: submitted.revision });

  // then
  expect([stale.status, stale.body.code, stale.body.difference.revision.current]).toEqual([409, 'STALE_VERSION', saved.revision]);
  expect([own.status, own.body.code]).toEqual([403, 'OWN_NOTICE_TEMPLATE']);
  expect([late.status, late.body.code]).toEqual([409, 'TEMPLATE_STATE']);
  expect(foreign.status).toBe(403);
  await discardOpen();
});

test('who may release it is told of it, and who wrote it of how it was decided', async () => {
  // given
  const draft = await begin();
  const saved = newestOf((await save(draft, withOpening(draft, 'Bitte lesen Sie genau.'))).body);
  const newest = async (who: ApiClient): Promise<AnyBody> => {
    const { items } = (await who.get('/notifications?limit=20')).body;
    return items.find(({ target }: AnyBody) => target?.kind === 'noticeTemplate' && target.id === kind);
  };
  const before = [(await newest(lead))?.notificationId, (await newest(clerk))?.notificationId];

  // when
  const submitted = newestOf((await clerk.post(`${address}/draft/submit`, { expectedRevision: saved.revision })).body);
  const told = await eventually(
    () => newest(lead),
    (found) => found !== undefined && found.notificationId !== before[0],
  );
  await lead.post(`${address}/draft/return`, { comment: 'Bitte kürzer.', expectedRevision: submitted.revision });
  const heard = await eventually(
    () => newest(clerk),
    (found) => found !== undefined && found.notificationId !== before[1],
  );

  // then nobody outside the department, and never who wrote it, is asked to release it
  expect(told).toMatchObject({ kind: 'NOTICE_TEMPLATE_SUBMITTED', by: 'Berta Bescheid', target: { title: kind } });
  expect(heard).toMatchObject({ kind: 'NOTICE_TEMPLATE_DECIDED', target: { outcome: 'false', note: 'Bitte kürzer.' } });
  expect(await newest(await signIn('unt-clerk'))).toBeUndefined();
  await discardOpen();
});

test('a draft needs a day that has not passed, and something that is new', async () => {
  const draft = await begin();
  const unchanged = newestOf((await save(draft, draft.blocks)).body);
  const same = await clerk.post(`${address}/draft/submit`, { expectedRevision: unchanged.revision });
  const past = newestOf((await save(unchanged, withOpening(draft, 'Neu.'), day(-1))).body);
  const refused = await clerk.post(`${address}/draft/submit`, { expectedRevision: past.revision });
  expect([refused.status, refused.body.code]).toEqual([422, 'TEMPLATE_VALID_FROM']);
  if ((await clerk.get(address)).body.runningVersion === 1) expect(same.body.code).toBe('TEMPLATE_UNCHANGED');
  await discardOpen();
});

test('the released words stand in the next letter, which says which version it was written with', async () => {
  // given
  const words = `Für Ihren Antrag {{Aktenzeichen}} fehlt uns noch etwas (${Date.now().toString(36)}).`;
  const released = await release((draft) => withOpening(draft, words));
  const version = newestOf(released);
  const matter = await takeIn(newPerson('Rahel', '03.04.1988', ['ERI']));
  await putOnRecord(matter, 'abh-clerk', onRecord);
  await start(matter, 'benefit-application');

  // when
  await act(matter, 'Task_RecordApplication', application({}));
  await act(matter, 'Task_CheckCompleteness', incomplete);

  // then
  expect(version).toMatchObject({ state: 'RELEASED', running: true, reviewer: { accountId: lead.accountId } });
  expect(version.differences).toMatchObject([{ change: 'REWORDED', blockId: 'opening', after: words }]);
  const [document] = await eventually(
    () => letters(matter.caseId),
    ({ length }) => length === 1,
  );
  expect(document.template).toEqual({ version: version.version, sha256: version.sha256 });
  const preview = await clerk.raw(`${address}/preview`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ blocks: version.blocks }),
  });
  expect(preview.headers.get('content-type')).toBe('application/pdf');
  expect(
    Buffer.from(await preview.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});

test('an earlier version comes back as a new one', async () => {
  // when
  const { status, body } = await clerk.get(address);
  const restored = body.runningVersion === 1 ? body : await release((draft) => draft.blocks);

  // then
  expect(status).toBe(200);
  const shipped = restored.versions.at(-1);
  const running = restored.versions.find((version: AnyBody) => version.running);
  expect(shipped.version).toBe(1);
  expect(running.sha256).toBe(shipped.sha256);
  expect(restored.versions.filter(({ state }: AnyBody) => state === 'RELEASED')).toHaveLength(1);
});

test('a preview with the data of a case is a read of its letter: for a purpose, on record, by those who may see it', async () => {
  // given
  const matter = await takeIn(newPerson('Zahra', '03.03.1990'));
  const { blocks } = newestOf((await clerk.get(address)).body);
  const ofCase = { caseId: matter.caseId, purpose: 'TASK' };
  const preview = (by: ApiClient, ofKind: string, body: object) => by.post(`/notice-templates/${ofKind}/preview`, body);

  // when no purpose is stated, the reader is of another department, or the case is not as far as the letter
  const unsaid = await preview(clerk, kind, { blocks, ofCase: { caseId: matter.caseId } });
  const foreign = await preview(await signIn('unt-clerk'), kind, { blocks, ofCase });
  const granted = newestOf((await clerk.get('/notice-templates/GRANT')).body);
  const early = await preview(clerk, 'GRANT', { blocks: granted.blocks, ofCase });

  // then
  expect([unsaid.status, unsaid.body.code]).toEqual([422, 'INVALID_REQUEST']);
  expect(foreign.status).toBe(403);
  expect([early.status, early.body.code, early.body.field]).toEqual([422, 'LETTER_LACKS_FACTS', 'calculationId']);
  expect(early.body.details.de).toContain('Ohne Berechnung kann dieser Bescheid nicht erstellt werden.');

  // when
  await putOnRecord(matter, 'lst-clerk', { documentsDueOn: day(14), missingDocuments: ['BANK'] }, 'case');
  const [first, again] = [await preview(clerk, kind, { blocks, ofCase }), await preview(clerk, kind, { blocks, ofCase })];

  // then one look is one entry, and nothing was written into the case
  expect([first.status, again.status]).toEqual([200, 200]);
  expect(await letters(matter.caseId)).toEqual([]);
  const { body: audit } = await (await signIn('dpo')).get(`/audit?caseId=${matter.caseId}&limit=50`);
  const looks = audit.items.filter(({ action }: AnyBody) => action === 'notice-template.preview');
  expect(looks.map(({ outcome, purpose, resource }: AnyBody) => [outcome, purpose, resource.id]).sort()).toEqual([
    ['DENIED', 'TASK', kind],
    ['DONE', 'TASK', kind],
    ['DONE', 'TASK', 'GRANT'],
  ]);
});

test('the preview calculates nothing: a grant shows what was decided last in the case', async () => {
  // given
  const household = { count: 1, name: 'Vorschau', method: 'BEZAHLKARTE', paidUntil: lastOfMonth(day()) } as const;
  const [granted] = await grantHouseholds(caseFileOf(await store()), household);
  const { blocks } = newestOf((await clerk.get('/notice-templates/GRANT')).body);
  const ofCase = { caseId: granted?.caseId, purpose: 'TASK' };
  const preview = (body: object) => clerk.post('/notice-templates/GRANT/preview', body);

  // when
  const [sample, real] = [await preview({ blocks }), await preview({ blocks, ofCase })];

  // then
  expect([sample.status, real.status]).toEqual([200, 200]);
  expect(real.headers.get('content-type')).toContain('application/pdf');
  expect(real.body).not.toEqual(sample.body);
});

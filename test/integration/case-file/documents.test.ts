import { randomUUID } from 'node:crypto';
import { provenance } from '../../case-file/open-case-file.ts';
import { ownCaseFile } from './own-case-file.ts';

const own = ownCaseFile();

const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const upload = (caseId: string, changes = {}) => ({
  caseId,
  kind: 'PASSPORT',
  title: 'Reisepass',
  mediaType: 'application/pdf',
  content: pdf,
  idempotencyKey: randomUUID(),
  ...changes,
});

test('20 MB come back byte for byte, with their hash', async () => {
  // given
  const { caseId } = await own.openCase();
  const content = Buffer.concat([pdf, Buffer.alloc(20 * 1024 * 1024 - pdf.length, 'lotse')]);

  // when
  const { documentId, size, fileName } = await own.caseFile.documents.store(upload(caseId, { content }), provenance);

  // then
  expect([size, fileName]).toEqual([20 * 1024 * 1024, 'Reisepass.pdf']);
  expect(Buffer.compare(await own.caseFile.documents.content(documentId), content)).toBe(0);
});

test('one key stores one document, also when both requests run at once', async () => {
  // given
  const { caseId } = await own.openCase();
  const document = upload(caseId);

  // when
  const stored = await Promise.all([1, 2, 3].map(() => own.caseFile.documents.store(document, provenance)));

  // then
  expect(new Set(stored.map(({ documentId }) => documentId)).size).toBe(1);
  expect(await own.caseFile.documents.list(caseId)).toHaveLength(1);
});

test('a sheet names the notice that it translates, everything else nothing', async () => {
  // given
  const { caseId } = await own.openCase();
  const notice = await own.caseFile.documents.store(upload(caseId), provenance);

  // when
  const sheet = await own.caseFile.documents.store(upload(caseId, { translates: notice.documentId }), provenance);

  // then
  expect((await own.caseFile.documents.get(sheet.documentId)).translates).toBe(notice.documentId);
  expect((await own.caseFile.documents.get(notice.documentId)).translates).toBeNull();
});

test('a new version keeps the old one; a stale one is refused; once sent nothing changes any more', async () => {
  // given
  const { caseId } = await own.openCase();
  const { documentId } = await own.caseFile.documents.store(upload(caseId), provenance);
  const second = { content: Buffer.concat([pdf, Buffer.from('2')]), mediaType: 'application/pdf', expectedVersion: 1 };

  // when
  const replaced = await own.caseFile.documents.replace(documentId, second, provenance);
  const stale = own.caseFile.documents.replace(documentId, second, provenance);

  // then
  expect(replaced.version).toBe(2);
  await expect(stale).rejects.toMatchObject({ code: 'STALE_VERSION' });
  expect(Buffer.compare(await own.caseFile.documents.content(documentId, 1), pdf)).toBe(0);

  await own.caseFile.documents.lock(documentId, provenance);
  const late = own.caseFile.documents.replace(documentId, { ...second, expectedVersion: 2 }, provenance);
  await expect(late).rejects.toMatchObject({ status: 409, code: 'DOCUMENT_LOCKED' });
});

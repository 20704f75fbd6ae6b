import { randomUUID } from 'node:crypto';
import { createCaseFile } from '../../src/case-file/case-file.ts';
import { Forbidden } from '../../src/errors.ts';
import { catalogue } from '../case-file/catalogue.ts';
import { newPerson, openCaseFile, provenance, vaultKey } from '../case-file/open-case-file.ts';
import { rulesOf } from '../deadlines/rules-of.ts';

type Opened = Awaited<ReturnType<typeof openCaseFile>>;
let opened: Opened;
let caseFile: Opened['caseFile'];

beforeAll(async () => {
  opened = await openCaseFile();
  caseFile = opened.caseFile;
});
afterAll(() => opened.close());

const selma = { accountId: 'selma', deputyFor: [] };
const colleague = { accountId: 'tom', deputyFor: [] };
const deputy = { accountId: 'tom', deputyFor: ['selma'] };
const secret = 'Sie hat von der Flucht erzählt. Niemand sonst soll davon wissen.';

async function personWithNote() {
  const { personId, caseId } = await caseFile.cases.openIntake(randomUUID(), newPerson(), provenance);
  await caseFile.vault.assignWorker(personId, selma.accountId, provenance);
  const { noteId } = await caseFile.vault.add(personId, caseId, secret, selma, { by: 'selma', reason: 'Beratung' });
  return { personId, caseId, noteId };
}

const stored = () => opened.connection.collection<{ _id: string }>('counsellingNotes');

test('a note is read by the assigned social worker and the deputy, and by nobody else', async () => {
  // given
  const { personId, noteId } = await personWithNote();

  // then
  expect(await caseFile.vault.read(noteId, selma)).toMatchObject({ text: secret, by: 'selma' });
  expect((await caseFile.vault.read(noteId, deputy)).text).toBe(secret);
  await expect(caseFile.vault.read(noteId, colleague)).rejects.toThrow(Forbidden);
  await expect(caseFile.vault.list(personId, colleague)).rejects.toThrow(Forbidden);
  await expect(caseFile.vault.add(personId, null, 'x', colleague, provenance)).rejects.toThrow(Forbidden);
});

test('without an assigned worker nobody reads or writes', async () => {
  const { personId } = await caseFile.cases.openIntake(randomUUID(), newPerson(), provenance);
  await expect(caseFile.vault.add(personId, null, secret, selma, provenance)).rejects.toThrow(Forbidden);
});

test('with a new worker the former one loses access', async () => {
  const { personId, noteId } = await personWithNote();
  await caseFile.vault.assignWorker(personId, 'omar', provenance);
  await expect(caseFile.vault.read(noteId, selma)).rejects.toThrow(Forbidden);
  expect((await caseFile.vault.read(noteId, { accountId: 'omar', deputyFor: [] })).text).toBe(secret);
});

test('the store holds no word of the text, and the list none either', async () => {
  const { personId, noteId } = await personWithNote();
  const raw = await stored().findOne({ _id: noteId });
  expect(JSON.stringify(raw)).not.toContain('Flucht');
  expect(Buffer.from(JSON.stringify(raw)).includes(Buffer.from('Flucht').toString('base64').slice(0, 6))).toBe(false);
  expect(JSON.stringify(await caseFile.vault.list(personId, selma))).not.toContain('Flucht');
});

test('a note copied to another person or over another note can not be opened', async () => {
  // given
  const mine = await personWithNote();
  const other = await personWithNote();
  const note = await stored().findOne({ _id: other.noteId });

  // when
  await stored().updateOne({ _id: mine.noteId }, { $set: { ...note, _id: mine.noteId } });
  await stored().updateOne({ _id: other.noteId }, { $set: { personId: mine.personId } });

  // then
  await expect(caseFile.vault.read(mine.noteId, selma)).rejects.toThrow(/authenticate/);
  await expect(caseFile.vault.read(other.noteId, selma)).rejects.toThrow(/authenticate/);
  await stored().deleteMany({ _id: { $in: [mine.noteId, other.noteId] } });
});

test('notes stay with the human when two records are merged', async () => {
  // given
  const given = await personWithNote();
  const kept = await personWithNote();

  // when
  await caseFile.persons.merge(given.personId, kept.personId, provenance);

  // then
  const noteIds = (await caseFile.vault.list(kept.personId, selma)).map(({ noteId }) => noteId);
  expect(noteIds.sort()).toEqual([given.noteId, kept.noteId].sort());
  expect((await caseFile.vault.read(given.noteId, selma)).text).toBe(secret);
});

test('after a rotation the new key alone opens every note', async () => {
  // given
  const { noteId } = await personWithNote();
  const newKey = Buffer.alloc(32, 9).toString('base64');
  const rotating = await reopen({ vaultKey: newKey, formerVaultKeys: [vaultKey] });

  // when
  const rotated = await rotating.vault.rotate();

  // then
  expect(rotated).toBeGreaterThan(0);
  expect(await rotating.vault.rotate()).toBe(0);
  const withNewKey = await reopen({ vaultKey: newKey });
  expect((await withNewKey.vault.read(noteId, selma)).text).toBe(secret);
  await expect(caseFile.vault.read(noteId, selma)).rejects.toThrow(/no key/);
});

/** The same data, as after a restart with other keys. */
async function reopen(keys: { vaultKey: string; formerVaultKeys?: string[] }) {
  const connection = opened.connection.useDb(opened.connection.name, { useCache: false });
  const again = createCaseFile(connection, { catalogue, deadlineRules: rulesOf('NW'), ...keys });
  await again.prepare();
  return again;
}

/** A decision for somebody who reads Ukrainian: the letter and the sheet that explains it are written, locked and posted together. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { application, completeness } from '../../../src/demo/cases/common-steps.ts';
import { type AnyBody, eventually } from '../api-client.ts';
import { act, onRecord, putOnRecord, start, takeIn } from './acting.ts';
import { as, expectStatus } from './desks.ts';
import { type Matter, newPerson } from './matter.ts';
import { dataDirectory } from './outside-world.ts';
import { closeStore, ended, expectClean, instanceOf } from './what-came-out.ts';

jest.setTimeout(120_000);
afterAll(closeStore);

async function granted(preferredLanguage: string): Promise<Matter> {
  const matter = await takeIn(newPerson('Olena', '12.08.1991', ['UKR']));
  await putOnRecord(matter, 'abh-clerk', { ...onRecord, preferredLanguage });
  const processInstanceKey = await start(matter, 'benefit-application');
  await act(matter, 'Task_RecordApplication', application({}));
  await act(matter, 'Task_CheckCompleteness', completeness());
  expect(await ended(matter, processInstanceKey)).toEqual(['End_Granted']);
  await instanceOf(matter, 'deliver-notice');
  return matter;
}

/** Once they are posted. */
async function postedDocuments({ caseId }: Matter): Promise<AnyBody[]> {
  const clerk = await as('lst-clerk');
  const { items } = await eventually(
    async () => expectStatus<AnyBody>(await clerk.get(`/cases/${caseId}/documents`), 200),
    (body) => body.items.length > 0 && body.items.every(({ lockedAt }: AnyBody) => lockedAt !== null),
    30_000,
  );
  return items;
}

async function contentOf({ documentId }: AnyBody): Promise<Buffer> {
  const response = await (await as('lst-clerk')).raw(`/documents/${documentId}/content?purpose=TASK`);
  return Buffer.from(await response.arrayBuffer());
}

test('the sheet is written in the language of the recipient, and goes out with its letter', async () => {
  // when
  const matter = await granted('uk');

  // then
  const documents = await postedDocuments(matter);
  expect(documents.map(({ kind }) => kind).sort()).toEqual(['GRANT', 'GRANT_TRANSLATION']);
  const letter = documents.find(({ kind }) => kind === 'GRANT');
  const sheet = documents.find(({ kind }) => kind === 'GRANT_TRANSLATION');
  expect(sheet).toMatchObject({
    ...{ mediaType: 'application/pdf', dataClass: letter.dataClass, purposeRequired: letter.purposeRequired },
    title: `Übersetzungshilfe (Ukrainisch) – ${letter.title}`,
  });
  const [written, explained] = await Promise.all([contentOf(letter), contentOf(sheet)]);
  expect(explained.subarray(0, 5).toString()).toBe('%PDF-');
  expect(explained.toString('latin1')).toContain('/Lang (uk-UA)');
  expect(written.toString('latin1')).toContain('/Lang (de-DE)');

  // and what lies in the print room is what the case file keeps
  const posted = (name: string) => readFile(path.join(dataDirectory(), 'post', `${matter.caseNumber}-${name}.pdf`));
  expect(await posted(letter.documentId)).toEqual(written);
  expect(await posted(`${letter.documentId}-beiblatt`)).toEqual(explained);
  await expectClean(matter);
});

test('a language that nobody has written texts for gets the letter alone', async () => {
  const documents = await postedDocuments(await granted('ti'));

  expect(documents.map(({ kind }) => kind)).toEqual(['GRANT']);
});

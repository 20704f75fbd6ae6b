import { randomUUID } from 'node:crypto';
import { InvalidInput, NotFound } from '../../../src/errors.ts';
import { provenance } from '../../case-file/open-case-file.ts';
import { ownCaseFile } from './own-case-file.ts';

const own = ownCaseFile();

test('keep every value with who, why and which task, and answer the newest', async () => {
  // given
  const { personId } = await own.openCase();
  const subject = { kind: 'person', id: personId } as const;

  // when
  await own.caseFile.fields.record(subject, { statusCode: 'GESTATTUNG' }, provenance);
  await own.caseFile.fields.record(subject, { statusCode: 'GESTATTUNG' }, { by: 'account-2', reason: 'sent twice' });
  await own.caseFile.fields.record(subject, { statusCode: 'DULDUNG_60A' }, { by: 'account-2', reason: 'Ablehnung' });

  // then
  expect(await own.caseFile.fields.current(subject, ['statusCode', 'azrNumber'])).toEqual({ statusCode: 'DULDUNG_60A' });
  expect(await own.caseFile.fields.history(subject, 'statusCode')).toEqual([
    { key: 'statusCode', value: 'GESTATTUNG', recordedAt: own.clock.now, provenance },
    { key: 'statusCode', value: 'DULDUNG_60A', recordedAt: own.clock.now, provenance: { by: 'account-2', reason: 'Ablehnung' } },
  ]);
});

test('one bad value refuses all of them and names each', async () => {
  // given
  const { caseId } = await own.openCase();
  const subject = { kind: 'case', id: caseId } as const;

  // when
  const refused = own.caseFile.fields.record(
    subject,
    { incomeGrossCents: 10_000, documentExpiresOn: '2026-02-30', statusCode: 'AE_24', shoeSize: 43 },
    provenance,
  );

  // then
  const error: unknown = await refused.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InvalidInput);
  expect((error as InvalidInput).details.fields?.map(({ field, code }) => [field, code])).toEqual([
    ['documentExpiresOn', 'INVALID_VALUE'],
    ['statusCode', 'FIELD_OF_OTHER_SUBJECT'],
    ['shoeSize', 'UNKNOWN_FIELD'],
  ]);
  expect(await own.caseFile.fields.current(subject)).toEqual({});
});

test('an edit on an older version is refused with the difference, but not when it touches other fields', async () => {
  // given
  const { personId } = await own.openCase();
  const subject = { kind: 'person', id: personId } as const;
  const { version } = await own.caseFile.fields.state(subject);
  await own.caseFile.fields.record(subject, { statusCode: 'GESTATTUNG' }, provenance, version);

  // when
  const stale = own.caseFile.fields.record(subject, { statusCode: 'AE_24' }, { by: 'account-2', reason: 'edit' }, version);
  const elsewhere = own.caseFile.fields.record(
    subject,
    { azrNumber: '123456789012' },
    { by: 'account-2', reason: 'edit' },
    version,
  );

  // then
  await expect(stale).rejects.toMatchObject({
    status: 409,
    code: 'STALE_VERSION',
    details: { difference: { statusCode: { sent: 'AE_24', current: 'GESTATTUNG', changedBy: 'account-1' } } },
  });
  await elsewhere;
  expect(await own.caseFile.fields.current(subject)).toMatchObject({ statusCode: 'GESTATTUNG', azrNumber: '123456789012' });
});

test('20 writers at once lose no change', async () => {
  // given
  const { caseId } = await own.openCase();
  const subject = { kind: 'case', id: caseId } as const;

  // when
  await Promise.all(
    Array.from({ length: 20 }, (_, index) => own.caseFile.fields.record(subject, { incomeGrossCents: index }, provenance)),
  );

  // then
  const values = (await own.caseFile.fields.history(subject, 'incomeGrossCents')).map(({ value }) => value as number);
  expect(values.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index));
});

test('null clears a value and keeps its history', async () => {
  // given
  const { caseId } = await own.openCase();
  const subject = { kind: 'case', id: caseId } as const;
  await own.caseFile.fields.record(subject, { documentExpiresOn: '2026-04-01' }, provenance);

  // when
  await own.caseFile.fields.record(subject, { documentExpiresOn: null }, provenance);

  // then
  expect(await own.caseFile.fields.current(subject)).toEqual({});
  expect(await own.caseFile.fields.history(subject, 'documentExpiresOn')).toHaveLength(2);
});

test('a subject that does not exist takes no values', async () => {
  const subject = { kind: 'case', id: randomUUID() } as const;
  await expect(own.caseFile.fields.record(subject, { incomeGrossCents: 1 }, provenance)).rejects.toThrow(NotFound);
});

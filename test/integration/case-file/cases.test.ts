import { randomUUID } from 'node:crypto';
import { NotFound } from '../../../src/errors.ts';
import { newPerson, openCaseFile, provenance } from '../../case-file/open-case-file.ts';
import { ownCaseFile } from './own-case-file.ts';

const own = ownCaseFile();

test('200 intakes at once get 200 numbers without gap or duplicate', async () => {
  // given
  own.clock.now = new Date('2027-12-31T22:59:59Z');

  // when
  const cases = await Promise.all(Array.from({ length: 200 }, () => own.openCase()));

  // then
  const numbers = cases.map(({ caseNumber }) => caseNumber).sort();
  expect(numbers).toEqual(Array.from({ length: 200 }, (_, index) => `INT-2027-${String(index + 1).padStart(6, '0')}`));
});

test('two processes on one store do not give a number twice', async () => {
  // given
  own.clock.now = new Date('2031-05-05T10:00:00Z');
  const other = await openCaseFile(() => own.clock.now, own.databaseName);

  // when
  const cases = await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      (index % 2 === 0 ? own.caseFile : other.caseFile).cases.openIntake(randomUUID(), newPerson(), provenance),
    ),
  );
  await other.connection.close();

  // then
  const numbers = cases.map(({ caseNumber }) => Number(caseNumber.slice(-6))).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
});

test('the year of the Aktenzeichen is the year in Germany', async () => {
  // given an hour before midnight in UTC on New Year's Eve: midnight in Germany
  own.clock.now = new Date('2028-12-31T23:00:00Z');

  // when
  const { caseNumber } = await own.openCase();

  // then
  expect(caseNumber).toBe('INT-2029-000001');
  own.clock.now = new Date('2026-03-02T09:00:00Z');
});

test('the same intake key gives the same case, also when both requests run at once', async () => {
  // given
  const person = newPerson();

  // when
  const [first, second] = await Promise.all([
    own.caseFile.cases.openIntake('request-1', person, provenance),
    own.caseFile.cases.openIntake('request-1', person, provenance),
  ]);
  const third = await own.caseFile.cases.openIntake('request-1', person, provenance);

  // then
  expect(second).toEqual(first);
  expect(third).toEqual(first);
});

test('an intake with a value outside the catalogue opens nothing and uses up no number', async () => {
  // given
  const before = await own.openCase();

  // when
  const refused = own.caseFile.cases.openIntake('bad', newPerson({ familyName: 'x'.repeat(121) }), provenance);

  // then
  await expect(refused).rejects.toMatchObject({ code: 'INVALID_REQUEST', details: { field: 'familyName' } });
  const after = await own.openCase();
  expect(Number(after.caseNumber.slice(-6))).toBe(Number(before.caseNumber.slice(-6)) + 1);
});

test('a freeze is raised once and lifted once', async () => {
  // given
  const { caseId } = await own.openCase();

  // when
  await own.caseFile.cases.freeze(caseId, 'conflict-1', provenance);
  await own.caseFile.cases.freeze(caseId, 'conflict-1', provenance);
  await own.caseFile.cases.freeze(caseId, 'conflict-2', provenance);
  await own.caseFile.cases.liftFreeze(caseId, 'conflict-1', provenance);

  // then
  expect((await own.caseFile.cases.get(caseId)).openConflictIds).toEqual(['conflict-2']);
});

test('an unknown case is not found', async () => {
  await expect(own.caseFile.cases.get(randomUUID())).rejects.toThrow(NotFound);
  await expect(own.caseFile.cases.freeze(randomUUID(), 'c', provenance)).rejects.toThrow(NotFound);
});

test('a case is found by its process instance', async () => {
  // given
  const { caseId } = await own.openCase();

  // when
  await own.caseFile.cases.addProcessInstance(caseId, '2251799813699999');

  // then
  expect(await own.caseFile.cases.findByProcessInstance('2251799813699999')).toMatchObject({ caseId });
  expect(await own.caseFile.cases.findByProcessInstance('1')).toBeNull();
});

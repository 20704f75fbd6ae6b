import { randomUUID } from 'node:crypto';
import { Conflict, InvalidInput, NotFound } from '../../src/errors.ts';
import { newPerson, openCaseFile, provenance } from '../case-file/open-case-file.ts';

type Opened = Awaited<ReturnType<typeof openCaseFile>>;
let opened: Opened;
let caseFile: Opened['caseFile'];
let clock = new Date('2026-03-02T09:00:00Z');

beforeAll(async () => {
  opened = await openCaseFile(() => clock);
  caseFile = opened.caseFile;
});
afterAll(() => opened.close());

async function openCase(changes: Parameters<typeof newPerson>[0] = {}) {
  return caseFile.cases.openIntake(randomUUID(), newPerson(changes), provenance);
}

const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

describe('cases', () => {
  test('200 intakes at once get 200 numbers without gap or duplicate', async () => {
    // given
    clock = new Date('2027-12-31T22:59:59Z');

    // when
    const cases = await Promise.all(Array.from({ length: 200 }, () => openCase()));

    // then
    const numbers = cases.map(({ caseNumber }) => caseNumber).sort();
    expect(numbers).toEqual(Array.from({ length: 200 }, (_, index) => `INT-2027-${String(index + 1).padStart(6, '0')}`));
  });

  test('two processes on one store do not give a number twice', async () => {
    // given
    clock = new Date('2031-05-05T10:00:00Z');
    const other = await openCaseFile(() => clock, opened.connection.name);

    // when
    const cases = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        (index % 2 === 0 ? caseFile : other.caseFile).cases.openIntake(randomUUID(), newPerson(), provenance),
      ),
    );
    await other.connection.close();

    // then
    const numbers = cases.map(({ caseNumber }) => Number(caseNumber.slice(-6))).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  });

  test('the year of the Aktenzeichen is the year in Germany', async () => {
    // given an hour before midnight in UTC on New Year's Eve: midnight in Germany
    clock = new Date('2028-12-31T23:00:00Z');

    // when
    const { caseNumber } = await openCase();

    // then
    expect(caseNumber).toBe('INT-2029-000001');
    clock = new Date('2026-03-02T09:00:00Z');
  });

  test('the same intake key gives the same case, also when both requests run at once', async () => {
    // given
    const person = newPerson();

    // when
    const [first, second] = await Promise.all([
      caseFile.cases.openIntake('request-1', person, provenance),
      caseFile.cases.openIntake('request-1', person, provenance),
    ]);
    const third = await caseFile.cases.openIntake('request-1', person, provenance);

    // then
    expect(second).toEqual(first);
    expect(third).toEqual(first);
  });

  test('an intake with a value outside the catalogue opens nothing and uses up no number', async () => {
    // given
    const before = await openCase();

    // when
    const refused = caseFile.cases.openIntake('bad', newPerson({ familyName: 'x'.repeat(121) }), provenance);

    // then
    await expect(refused).rejects.toMatchObject({ code: 'INVALID_REQUEST', details: { field: 'familyName' } });
    const after = await openCase();
    expect(Number(after.caseNumber.slice(-6))).toBe(Number(before.caseNumber.slice(-6)) + 1);
  });

  test('a freeze is raised once and lifted once', async () => {
    // given
    const { caseId } = await openCase();

    // when
    await caseFile.cases.freeze(caseId, 'conflict-1', provenance);
    await caseFile.cases.freeze(caseId, 'conflict-1', provenance);
    await caseFile.cases.freeze(caseId, 'conflict-2', provenance);
    await caseFile.cases.liftFreeze(caseId, 'conflict-1', provenance);

    // then
    expect((await caseFile.cases.get(caseId)).openConflictIds).toEqual(['conflict-2']);
  });

  test('an unknown case is not found', async () => {
    await expect(caseFile.cases.get(randomUUID())).rejects.toThrow(NotFound);
    await expect(caseFile.cases.freeze(randomUUID(), 'c', provenance)).rejects.toThrow(NotFound);
  });

  test('a case is found by its process instance', async () => {
    // given
    const { caseId } = await openCase();

    // when
    await caseFile.cases.addProcessInstance(caseId, '2251799813699999');

    // then
    expect(await caseFile.cases.findByProcessInstance('2251799813699999')).toMatchObject({ caseId });
    expect(await caseFile.cases.findByProcessInstance('1')).toBeNull();
  });
});

describe('fields', () => {
  test('keep every value with who, why and which task, and answer the newest', async () => {
    // given
    const { personId } = await openCase();
    const subject = { kind: 'person', id: personId } as const;

    // when
    await caseFile.fields.record(subject, { statusCode: 'GESTATTUNG' }, provenance);
    await caseFile.fields.record(subject, { statusCode: 'GESTATTUNG' }, { by: 'account-2', reason: 'sent twice' });
    await caseFile.fields.record(subject, { statusCode: 'DULDUNG_60A' }, { by: 'account-2', reason: 'Ablehnung' });

    // then
    expect(await caseFile.fields.current(subject, ['statusCode', 'azrNumber'])).toEqual({ statusCode: 'DULDUNG_60A' });
    expect(await caseFile.fields.history(subject, 'statusCode')).toEqual([
      { key: 'statusCode', value: 'GESTATTUNG', recordedAt: clock, provenance },
      { key: 'statusCode', value: 'DULDUNG_60A', recordedAt: clock, provenance: { by: 'account-2', reason: 'Ablehnung' } },
    ]);
  });

  test('one bad value refuses all of them and names each', async () => {
    // given
    const { caseId } = await openCase();
    const subject = { kind: 'case', id: caseId } as const;

    // when
    const refused = caseFile.fields.record(
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
    expect(await caseFile.fields.current(subject)).toEqual({});
  });

  test('an edit on an older version is refused with the difference, but not when it touches other fields', async () => {
    // given
    const { personId } = await openCase();
    const subject = { kind: 'person', id: personId } as const;
    const { version } = await caseFile.fields.state(subject);
    await caseFile.fields.record(subject, { statusCode: 'GESTATTUNG' }, provenance, version);

    // when
    const stale = caseFile.fields.record(subject, { statusCode: 'AE_24' }, { by: 'account-2', reason: 'edit' }, version);
    const elsewhere = caseFile.fields.record(
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
    expect(await caseFile.fields.current(subject)).toMatchObject({ statusCode: 'GESTATTUNG', azrNumber: '123456789012' });
  });

  test('20 writers at once lose no change', async () => {
    // given
    const { caseId } = await openCase();
    const subject = { kind: 'case', id: caseId } as const;

    // when
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => caseFile.fields.record(subject, { incomeGrossCents: index }, provenance)),
    );

    // then
    const values = (await caseFile.fields.history(subject, 'incomeGrossCents')).map(({ value }) => value as number);
    expect(values.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index));
  });

  test('null clears a value and keeps its history', async () => {
    // given
    const { caseId } = await openCase();
    const subject = { kind: 'case', id: caseId } as const;
    await caseFile.fields.record(subject, { documentExpiresOn: '2026-04-01' }, provenance);

    // when
    await caseFile.fields.record(subject, { documentExpiresOn: null }, provenance);

    // then
    expect(await caseFile.fields.current(subject)).toEqual({});
    expect(await caseFile.fields.history(subject, 'documentExpiresOn')).toHaveLength(2);
  });

  test('a subject that does not exist takes no values', async () => {
    const subject = { kind: 'case', id: randomUUID() } as const;
    await expect(caseFile.fields.record(subject, { incomeGrossCents: 1 }, provenance)).rejects.toThrow(NotFound);
  });
});

describe('persons', () => {
  test('are found by spelling variant, swapped names and partial birth date, the exact one first', async () => {
    // given
    const birthDate = { year: 1988, month: 4, day: 3 };
    const exact = await openCase({ familyName: 'Haddad', givenNames: 'Mohammed', birthDate });
    const variant = await openCase({ familyName: 'Muhamed', givenNames: 'Hadad', birthDate: { year: 1988 } });
    await openCase({ familyName: 'Haddad', givenNames: 'Mohammed', birthDate: { year: 1961, month: 4, day: 3 } });
    await openCase({ familyName: 'Vorlage', givenNames: 'Olena', birthDate });

    // when
    const similar = await caseFile.persons.findSimilar(newPerson({ familyName: 'HADDAD', givenNames: 'Mohammed', birthDate }));

    // then
    expect(similar.map(({ person, exact: isExact }) => [person.personId, isExact])).toEqual([
      [exact.personId, true],
      [variant.personId, false],
    ]);
  });

  test('are searched by the beginnings of names, birth date and Aktenzeichen', async () => {
    // given
    const wanted = await openCase({
      familyName: 'Schablone',
      givenNames: 'Yusuf Ali',
      birthDate: { year: 2010, month: 7, day: 9 },
    });
    await openCase({ familyName: 'Schablone', givenNames: 'Amal', birthDate: { year: 2011, month: 7, day: 9 } });

    // when
    const searches = ['yus schab', 'Schablone 2010', '09.07.2010', '2010-07-09', wanted.caseNumber.toLowerCase()];
    const found = await Promise.all(searches.map((text) => caseFile.persons.search(text)));

    // then
    expect(found.map((persons) => persons.map(({ personId }) => personId))).toEqual(searches.map(() => [wanted.personId]));
  });

  test('a search text of special characters finds nobody and breaks nothing', async () => {
    expect(await caseFile.persons.search('.*$(){')).toEqual([]);
    expect(await caseFile.persons.search('')).toEqual([]);
  });

  test('a corrected name is what the next search finds', async () => {
    // given
    const { personId } = await openCase({ familyName: 'Attrapp', givenNames: 'Samir' });

    // when
    await caseFile.fields.record({ kind: 'person', id: personId }, { familyName: 'Zwirnfaden' }, provenance);

    // then
    expect((await caseFile.persons.search('Zwirnf')).map((person) => person.personId)).toEqual([personId]);
    expect(await caseFile.persons.search('Attrapp')).toEqual([]);
  });

  test('a merge moves cases and family, fills gaps and never overwrites', async () => {
    // given
    const kept = await openCase({ familyName: 'Beispiel', givenNames: 'Nuria' });
    const given = await openCase({ familyName: 'Baispiel', givenNames: 'Nuria' });
    const child = await caseFile.households.addMember(given.householdId, newPerson(), 'CHILD', true, provenance);
    await caseFile.fields.record({ kind: 'person', id: given.personId }, { azrNumber: '111122223333' }, provenance);

    // when
    const merged = await caseFile.persons.merge(given.personId, kept.personId, provenance);
    await caseFile.persons.merge(given.personId, kept.personId, provenance);

    // then
    expect(merged).toMatchObject({ personId: kept.personId, familyName: 'Beispiel', azrNumber: '111122223333' });
    expect(await caseFile.cases.get(given.caseId)).toMatchObject({ personId: kept.personId, householdId: kept.householdId });
    expect((await caseFile.households.members(kept.householdId)).map(({ personId }) => personId)).toEqual([kept.personId, child]);
    expect(await caseFile.persons.get(child)).toMatchObject({ householdId: kept.householdId });
    expect(await caseFile.persons.get(given.personId)).toMatchObject({ mergedInto: kept.personId });
    expect((await caseFile.persons.search('Baispiel')).map(({ personId }) => personId)).not.toContain(given.personId);
  });

  test('nobody is merged with themselves', async () => {
    const { personId } = await openCase();
    await expect(caseFile.persons.merge(personId, personId, provenance)).rejects.toMatchObject({ code: 'MERGE_WITH_ITSELF' });
  });

  test('a member added twice under one key is one person', async () => {
    // given
    const { householdId } = await openCase();
    const child = newPerson();

    // when
    const first = await caseFile.households.addMember(householdId, child, 'CHILD', true, provenance, 'task-1:0');
    const second = await caseFile.households.addMember(householdId, child, 'CHILD', true, provenance, 'task-1:0');

    // then
    expect(second).toBe(first);
    expect(await caseFile.households.members(householdId)).toHaveLength(2);
  });
});

describe('places', () => {
  async function putPlace(capacity: number, changes = {}) {
    const placeId = randomUUID();
    await caseFile.places.put({
      placeId,
      site: 'GU 1',
      accommodationType: 'GEMEINSCHAFTSUNTERKUNFT',
      room: placeId,
      capacity,
      barrierFree: false,
      womenOnly: false,
      familySuitable: false,
      ...changes,
    });
    return placeId;
  }

  test('50 cases reaching for 3 beds at once: exactly 3 get one', async () => {
    // given
    const placeId = await putPlace(3);
    const caseIds = Array.from({ length: 50 }, () => randomUUID());

    // when
    const reservations = await Promise.all(caseIds.map((caseId) => caseFile.places.reserve(placeId, caseId, 1, provenance)));

    // then
    expect(reservations.filter((reservation) => reservation !== null)).toHaveLength(3);
    expect(await caseFile.places.get(placeId)).toMatchObject({ capacity: 3, occupied: 3 });
  });

  test('the same case reserving 50 times at once takes its beds once', async () => {
    // given
    const placeId = await putPlace(4);
    const caseId = randomUUID();

    // when
    const reservations = await Promise.all(
      Array.from({ length: 50 }, () => caseFile.places.reserve(placeId, caseId, 2, provenance)),
    );

    // then
    expect(new Set(reservations.map((reservation) => reservation?.reservationId)).size).toBe(1);
    expect(await caseFile.places.get(placeId)).toMatchObject({ occupied: 2 });
  });

  test('a release gives the beds back once', async () => {
    // given
    const placeId = await putPlace(2);
    const caseId = randomUUID();
    await caseFile.places.reserve(placeId, caseId, 2, provenance);

    // when
    await Promise.all([caseFile.places.release(caseId, provenance), caseFile.places.release(caseId, provenance)]);

    // then
    expect(await caseFile.places.get(placeId)).toMatchObject({ occupied: 0 });
  });

  test('free places fit the needs, least spare capacity first', async () => {
    // given
    const accommodationType = `TYPE-${randomUUID()}`;
    const large = await putPlace(6, { accommodationType, familySuitable: true });
    const fitting = await putPlace(4, { accommodationType, familySuitable: true });
    await putPlace(2, { accommodationType, familySuitable: true });
    await putPlace(4, { accommodationType });
    await putPlace(4, { accommodationType, familySuitable: true, womenOnly: true });

    // when
    const free = await caseFile.places.findFree(
      { persons: 3, barrierFree: false, womenOnly: false, family: true },
      accommodationType,
    );

    // then
    expect(free.map(({ placeId }) => placeId)).toEqual([fitting, large]);
  });

  test('capacity can not fall below the occupied beds', async () => {
    // given
    const placeId = await putPlace(3);
    await caseFile.places.reserve(placeId, randomUUID(), 2, provenance);
    const { occupied, ...place } = await caseFile.places.get(placeId);

    // then
    expect(occupied).toBe(2);
    await expect(caseFile.places.put({ ...place, capacity: 1 })).rejects.toThrow(Conflict);
    expect(await caseFile.places.put({ ...place, capacity: 2 })).toMatchObject({ capacity: 2, occupied: 2 });
  });
});

describe('documents', () => {
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
    const { caseId } = await openCase();
    const content = Buffer.concat([pdf, Buffer.alloc(20 * 1024 * 1024 - pdf.length, 'lotse')]);

    // when
    const { documentId, size, fileName } = await caseFile.documents.store(upload(caseId, { content }), provenance);

    // then
    expect([size, fileName]).toEqual([20 * 1024 * 1024, 'Reisepass.pdf']);
    expect(Buffer.compare(await caseFile.documents.content(documentId), content)).toBe(0);
  });

  test('one key stores one document, also when both requests run at once', async () => {
    // given
    const { caseId } = await openCase();
    const document = upload(caseId);

    // when
    const stored = await Promise.all([1, 2, 3].map(() => caseFile.documents.store(document, provenance)));

    // then
    expect(new Set(stored.map(({ documentId }) => documentId)).size).toBe(1);
    expect(await caseFile.documents.list(caseId)).toHaveLength(1);
  });

  test('a new version keeps the old one; a stale one is refused; once sent nothing changes any more', async () => {
    // given
    const { caseId } = await openCase();
    const { documentId } = await caseFile.documents.store(upload(caseId), provenance);
    const second = { content: Buffer.concat([pdf, Buffer.from('2')]), mediaType: 'application/pdf', expectedVersion: 1 };

    // when
    const replaced = await caseFile.documents.replace(documentId, second, provenance);
    const stale = caseFile.documents.replace(documentId, second, provenance);

    // then
    expect(replaced.version).toBe(2);
    await expect(stale).rejects.toMatchObject({ code: 'STALE_VERSION' });
    expect(Buffer.compare(await caseFile.documents.content(documentId, 1), pdf)).toBe(0);

    await caseFile.documents.lock(documentId, provenance);
    const late = caseFile.documents.replace(documentId, { ...second, expectedVersion: 2 }, provenance);
    await expect(late).rejects.toMatchObject({ status: 409, code: 'DOCUMENT_LOCKED' });
  });
});

describe('calculations, payment orders, partner messages, conflicts', () => {
  test('a calculation saved twice under one key is one', async () => {
    // given
    const { caseId, householdId, personId } = await openCase();
    const calculation = {
      caseId,
      householdId,
      outcome: 'SECTION_3',
      benefitFrom: '2026-03-01',
      benefitUntil: null,
      lines: [{ personId, label: 'Bedarfsstufe 2', legalBasis: 'AsylbLG § 3a', amountCents: 40_900 }],
      needCents: 40_900,
      countedIncomeCents: 0,
      countedAssetsCents: 0,
      housingCostsCents: 0,
      monthlyAmountCents: 40_900,
      firstMonthAmountCents: 40_900,
    };

    // when
    const first = await caseFile.calculations.save('job-1', calculation, provenance);
    const second = await caseFile.calculations.save('job-1', calculation, provenance);

    // then
    expect(second).toEqual(first);
    expect(await caseFile.calculations.get(first.calculationId)).toMatchObject({
      calculationId: first.calculationId,
      ...calculation,
    });
    expect(await caseFile.calculations.ofCase(caseId)).toHaveLength(1);
  });

  test('an amount that is no whole number of cents is refused', async () => {
    const { caseId } = await openCase();
    const order = { caseId, calculationId: 'c', method: 'SCHECK', amountCents: 1.5, period: '2026-03', documentId: null };
    await expect(caseFile.paymentOrders.save('p', order, provenance)).rejects.toThrow(/amountCents/);
  });

  test('a partner message goes its way once and shows each step', async () => {
    // given
    const { caseId } = await openCase();
    const message = { partnerKind: 'YOUTH_OFFICE', messageKind: 'UMA_NOTICE', caseId, envelope: { givenNames: 'Yusuf' } };
    const { partnerMessageId } = await caseFile.partnerMessages.enqueue('job-2', message, provenance);
    await caseFile.partnerMessages.enqueue('job-2', message, provenance);

    // when
    const due = await caseFile.partnerMessages.due();
    await caseFile.partnerMessages.recordFailedAttempt(
      partnerMessageId,
      new Date(clock.getTime() + 60_000),
      'disk full',
      provenance,
    );
    const later = await caseFile.partnerMessages.due();
    await caseFile.partnerMessages.transition(partnerMessageId, ['QUEUED'], 'SENT', provenance);
    const twice = caseFile.partnerMessages.transition(partnerMessageId, ['QUEUED'], 'SENT', provenance);

    // then
    expect(due.map((found) => found.partnerMessageId)).toEqual([partnerMessageId]);
    expect(later).toEqual([]);
    await expect(twice).rejects.toMatchObject({ code: 'MESSAGE_STATE' });
    const stored = await caseFile.partnerMessages.get(partnerMessageId);
    expect([stored.attempts, stored.transitions.map(({ state }) => state)]).toEqual([1, ['QUEUED', 'QUEUED', 'SENT']]);
    expect(stored.envelope).toEqual({ givenNames: 'Yusuf' });
  });

  test('a conflict takes one position per party until it is decided', async () => {
    // given
    const { caseId } = await openCase();
    const conflictId = randomUUID();
    const conflict = { conflictId, caseId, conflictType: 'REMOVAL_VS_TRAINING', parties: ['abh', 'fsa'] };
    await caseFile.conflicts.open(conflict, provenance);
    await caseFile.conflicts.open(conflict, provenance);

    // when
    const position = { orgKey: 'abh', text: 'erste Fassung', legalBasis: 'AufenthG § 60c' };
    await caseFile.conflicts.addPosition(conflictId, position, provenance);
    await caseFile.conflicts.addPosition(conflictId, { ...position, text: 'zweite Fassung' }, provenance);
    await caseFile.conflicts.addPosition(conflictId, { ...position, orgKey: 'fsa' }, provenance);
    await caseFile.conflicts.recordOutcome(conflictId, 'KOMPROMISS', 'beide Seiten', provenance);

    // then
    const decided = await caseFile.conflicts.get(conflictId);
    expect(decided.positions.map(({ orgKey, text }) => [orgKey, text])).toEqual([
      ['abh', 'zweite Fassung'],
      ['fsa', 'erste Fassung'],
    ]);
    await expect(caseFile.conflicts.addPosition(conflictId, position, provenance)).rejects.toMatchObject({
      code: 'CONFLICT_DECIDED',
    });
    await expect(caseFile.conflicts.recordOutcome(conflictId, 'EXTERN', null, provenance)).rejects.toThrow(Conflict);
    expect(await caseFile.conflicts.recordOutcome(conflictId, 'KOMPROMISS', null, provenance)).toMatchObject({
      outcome: 'KOMPROMISS',
    });
  });
});

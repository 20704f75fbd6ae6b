import { randomUUID } from 'node:crypto';
import type { InvalidInput } from '../../src/errors.ts';
import { newPerson, openCaseFile, provenance } from '../case-file/open-case-file.ts';

type Opened = Awaited<ReturnType<typeof openCaseFile>>;
let opened: Opened;
let caseFile: Opened['caseFile'];

beforeAll(async () => {
  opened = await openCaseFile();
  caseFile = opened.caseFile;
});
afterAll(() => opened.close());

const openCase = () => caseFile.cases.openIntake(randomUUID(), newPerson(), provenance);

describe('recordForm', () => {
  test('routes each value to its subject and answers only what the process asked for', async () => {
    // given
    const { caseId, personId, householdId } = await openCase();

    // when
    const routing = await caseFile.recordForm(
      caseId,
      { statusCode: 'GESTATTUNG', azrNumber: '123412341234', housingType: 'WOHNUNG', incomeGrossCents: 90_000 },
      provenance,
      ['statusCode', 'housingType', 'documentExpiresOn'],
    );

    // then
    expect(routing).toEqual({ statusCode: 'GESTATTUNG', housingType: 'WOHNUNG', documentExpiresOn: null });
    expect(await caseFile.fields.current({ kind: 'person', id: personId }, ['statusCode', 'azrNumber'])).toEqual({
      statusCode: 'GESTATTUNG',
      azrNumber: '123412341234',
    });
    expect(await caseFile.fields.current({ kind: 'household', id: householdId })).toEqual({ housingType: 'WOHNUNG' });
    expect(await caseFile.fields.current({ kind: 'case', id: caseId })).toEqual({ incomeGrossCents: 90_000 });
    expect(await caseFile.formValues(caseId, ['azrNumber', 'housingType', 'documentExpiresOn'])).toEqual({
      azrNumber: '123412341234',
      housingType: 'WOHNUNG',
    });
  });

  test('never gives a field to the process that does not route', async () => {
    // given
    const { caseId } = await openCase();

    // when
    const leak = caseFile.recordForm(caseId, { azrNumber: '123412341234' }, provenance, ['azrNumber']);

    // then
    await expect(leak).rejects.toMatchObject({ code: 'VARIABLE_NOT_ROUTING', details: { field: 'azrNumber' } });
    expect(await caseFile.formValues(caseId, ['azrNumber'])).toEqual({});
  });

  test('one wrong value anywhere stores nothing, and all wrong ones are named', async () => {
    // given
    const { caseId, householdId } = await openCase();

    // when
    const refused = caseFile.recordForm(
      caseId,
      { housingType: 'WOHNUNG', statusCode: 'ERFUNDEN', incomeGrossCents: -1 },
      provenance,
    );

    // then
    const error = (await refused.catch((thrown: unknown) => thrown)) as InvalidInput;
    expect(error.details.fields?.map(({ field }) => field)).toEqual(['statusCode', 'incomeGrossCents']);
    expect(await caseFile.fields.current({ kind: 'household', id: householdId })).toEqual({});
  });

  test('rows of the household become persons once, however often the form is sent', async () => {
    // given
    const { caseId, householdId, personId } = await openCase();
    const birthDate = { year: 2018, month: 5, day: 1 };
    const householdMembers = [
      { relation: 'SELF', azrNumber: '999912341234' },
      { relation: 'PARTNER', familyName: 'Musterfall', givenNames: 'Rania', statusCode: 'GESTATTUNG' },
      { relation: 'CHILD', inSameDwelling: false, familyName: 'Musterfall', givenNames: 'Jonas', birthDate },
    ];

    // when
    await caseFile.recordForm(caseId, { householdMembers }, provenance);
    await caseFile.recordForm(caseId, { householdMembers }, provenance);
    // and another task lists the same child, spelled alike
    const again = [{ relation: 'CHILD', familyName: 'MUSTERFALL', givenNames: 'Jonas', birthDate }];
    await caseFile.recordForm(caseId, { householdMembers: again }, { ...provenance, userTaskKey: '77' });

    // then
    const members = await caseFile.households.members(householdId);
    expect(members.map(({ relation, inSameDwelling }) => [relation, inSameDwelling])).toEqual([
      ['SELF', true],
      ['PARTNER', true],
      ['CHILD', true],
    ]);
    expect(members[0]?.personId).toBe(personId);
    expect(await caseFile.persons.get(personId)).toMatchObject({ azrNumber: '999912341234' });
    expect(await caseFile.persons.get(members[1]!.personId)).toMatchObject({ givenNames: 'Rania', householdId });
    expect(await caseFile.fields.current({ kind: 'person', id: members[1]!.personId }, ['statusCode'])).toEqual({
      statusCode: 'GESTATTUNG',
    });
  });

  test('a row can not reach a person of another household', async () => {
    // given
    const mine = await openCase();
    const other = await openCase();

    // when
    const reach = caseFile.recordForm(
      mine.caseId,
      { householdMembers: [{ personId: other.personId, familyName: 'Gekapert' }], housingType: 'WOHNUNG' },
      provenance,
    );

    // then
    await expect(reach).rejects.toMatchObject({ code: 'NOT_A_MEMBER' });
    expect(await caseFile.persons.get(other.personId)).toMatchObject({ familyName: 'Musterfall' });
    expect(await caseFile.fields.current({ kind: 'household', id: mine.householdId })).toEqual({});
  });

  test('a wrong value in a row is named by its place', async () => {
    const { caseId } = await openCase();
    const householdMembers = [{ relation: 'COUSIN' }, { relation: 'CHILD', birthDate: { year: 'x' } }];
    const refused = caseFile.recordForm(caseId, { householdMembers }, provenance);
    await expect(refused).rejects.toMatchObject({
      details: { fields: [{ field: 'householdMembers.0.relation' }, { field: 'householdMembers.1.birthDate.year' }] },
    });
  });
});

describe('drafts', () => {
  test('are kept per person; an older window is refused with what stands there now', async () => {
    // given
    const values = { 'a.b': { $set: 1 }, familyName: 'halb getip' };
    expect(await caseFile.drafts.save('7', 'nina', values, 0)).toBe(1);

    // when
    const second = await caseFile.drafts.save('7', 'nina', { familyName: 'halb getippt' }, 1);
    const stale = [caseFile.drafts.save('7', 'nina', {}, 0), caseFile.drafts.save('7', 'nina', {}, 1)];

    // then
    expect(second).toBe(2);
    for (const attempt of stale) {
      await expect(attempt).rejects.toMatchObject({
        code: 'STALE_VERSION',
        details: { difference: { current: { values: { familyName: 'halb getippt' }, version: 2 } } },
      });
    }
    expect(await caseFile.drafts.find('7', 'omar')).toBeNull();
    await caseFile.drafts.discard('7', 'nina');
    expect(await caseFile.drafts.find('7', 'nina')).toBeNull();
  });
});

describe('notes and consents', () => {
  test('notes come newest first and need a case', async () => {
    const { caseId } = await openCase();
    await caseFile.notes.add(caseId, 'Termin verschoben', provenance);
    expect(await caseFile.notes.list(caseId)).toMatchObject([{ text: 'Termin verschoben', provenance }]);
    await expect(caseFile.notes.add(randomUUID(), 'x', provenance)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('a consent covers its purpose, recipient and data until it is revoked', async () => {
    // given
    const { personId } = await openCase();
    const consent = { personId, purpose: 'KITA_PLATZ', recipient: 'Kita Regenbogen', dataCategories: ['CORE', 'HEALTH'] };
    const { consentId } = await caseFile.consents.grant(consent, provenance);
    const covers = (recipient: string, data: string[]) => caseFile.consents.covers(personId, 'KITA_PLATZ', recipient, data);

    // then
    expect(await covers('Kita Regenbogen', ['CORE'])).toBe(true);
    expect(await covers('Kita Regenbogen', ['CORE', 'BENEFIT'])).toBe(false);
    expect(await covers('Kita Sonne', ['CORE'])).toBe(false);

    // when
    await caseFile.consents.revoke(consentId, provenance);

    // then
    expect(await covers('Kita Regenbogen', ['CORE'])).toBe(false);
  });
});

test('hand-overs of a task are listed in their order', async () => {
  // given
  const handOver = { userTaskKey: '9', caseId: null, fromGroups: ['sc-agent'], toGroups: ['lst-clerk'], by: 'nina' };
  await caseFile.handOvers.add({ ...handOver, kind: 'HAND_OVER', note: 'bitte prüfen', at: new Date(1_000) });
  await caseFile.handOvers.add({ ...handOver, kind: 'RETURN', note: 'Unterlage fehlt', at: new Date(2_000) });

  // then
  expect((await caseFile.handOvers.list('9')).map(({ kind, note }) => [kind, note])).toEqual([
    ['HAND_OVER', 'bitte prüfen'],
    ['RETURN', 'Unterlage fehlt'],
  ]);
});

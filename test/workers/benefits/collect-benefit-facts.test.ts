import worker from '../../../workers/benefits/collect-benefit-facts.worker.ts';
import { benefitsDeps, caseId, householdId, job, personIds, type Member } from './benefits-deps.ts';

const collect = (members: Member[], input: Record<string, unknown> = {}) =>
  worker.handle(
    worker.input.parse({ caseId, householdId, benefitFrom: null, validOn: '2026-11-22', ...input }),
    benefitsDeps(members).deps,
    job,
  );

describe('collect-benefit-facts', () => {
  test('a family in its own dwelling: what follows from the relations', async () => {
    // given two adults, children of 4 and 15
    const family: Member[] = [
      { birthDate: { year: 1990 }, fields: { housingType: 'WOHNUNG', maritalStatus: 'verheiratet' } },
      { relation: 'PARTNER', birthDate: { year: 1991 }, fields: { maritalStatus: 'verheiratet' } },
      { relation: 'CHILD', birthDate: { year: 2022, month: 5, day: 1 } },
      { relation: 'CHILD', birthDate: { year: 2011, month: 5, day: 1 } },
    ];

    // when
    const { members, benefitFrom, section2ParentExists } = await collect(family);

    // then
    expect(benefitFrom).toBe('2026-11-22');
    expect(section2ParentExists).toBe(false);
    expect(members).toMatchObject([
      { ageYears: 36, partnerInDwelling: true, parentInDwelling: false, unmarried: false, singleInSharedHousing: false },
      { ageYears: 35, partnerInDwelling: true, housingType: 'WOHNUNG' },
      { ageYears: 4, minor: true, withParentInDwelling: true, unmarried: null },
      { ageYears: 15, minor: true, withParentInDwelling: true, partnerInDwelling: false },
    ]);
    expect(() => worker.output.parse({ members, benefitFrom, section2ParentExists })).not.toThrow();
  });

  test('a single adult in shared housing; who lives elsewhere does not belong to the household', async () => {
    expect(
      (
        await collect(
          [
            { birthDate: { year: 1998, month: 1, day: 1 }, fields: { maritalStatus: 'geschieden' } },
            { relation: 'PARTNER', inSameDwelling: false, birthDate: { year: 1999 } },
          ],
          { housingType: 'GEMEINSCHAFTSUNTERKUNFT' },
        )
      ).members,
    ).toMatchObject([{ personId: personIds[0], singleInSharedHousing: true, unmarried: true, inpatient: false }]);
  });

  test('a parent in shared housing is there, but not in a dwelling', async () => {
    const { members } = await collect([
      { birthDate: { year: 1985 }, fields: { housingType: 'GEMEINSCHAFTSUNTERKUNFT' } },
      { relation: 'CHILD', birthDate: { year: 2010, month: 1, day: 1 } },
    ]);
    expect(members[1]).toMatchObject({ parentInDwelling: true, withParentInDwelling: false });
  });

  test('what is not known stays unknown', async () => {
    expect((await collect([{ birthDate: null }])).members).toMatchObject([
      { ageYears: null, minor: null, housingType: null, inpatient: null, singleInSharedHousing: null, unmarried: null },
    ]);
  });

  test.each([
    ['of 36 months', { entryDate: '2023-11-01' }, {}, true],
    ['of 36 months who abused rights', { entryDate: '2023-11-01' }, { abuseOfRights: true }, false],
    ['of 35 months', { entryDate: '2023-12-01' }, {}, false],
  ])('a minor applicant with a parent %s', async (_, fields, caseFields, expected) => {
    const minor: Member = { birthDate: { year: 2015 } };
    expect(
      (await collect([minor, { relation: 'PARENT', birthDate: { year: 1980 }, fields, caseFields }])).section2ParentExists,
    ).toBe(expected);
  });

  test('only who gave a ground is restricted', async () => {
    const { members } = await collect([{ birthDate: { year: 1990 } }, { relation: 'CHILD', birthDate: { year: 2020 } }], {
      restrictionGround: 'P3_SELF_CAUSED',
    });
    expect(members.map(({ restricted }) => restricted)).toEqual([true, false]);
  });
});

import { provenance } from '../../case-file/open-case-file.ts';
import { ownCaseFile } from './own-case-file.ts';

const own = ownCaseFile();

test('a calculation saved twice under one key is one', async () => {
  // given
  const { caseId, householdId, personId } = await own.openCase();
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
  const first = await own.caseFile.calculations.save('job-1', calculation, provenance);
  const second = await own.caseFile.calculations.save('job-1', calculation, provenance);

  // then
  expect(second).toEqual(first);
  expect(await own.caseFile.calculations.get(first.calculationId)).toMatchObject({
    calculationId: first.calculationId,
    ...calculation,
  });
  expect(await own.caseFile.calculations.ofCase(caseId)).toHaveLength(1);
});

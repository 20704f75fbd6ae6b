import { provenance } from '../../case-file/open-case-file.ts';
import { ownCaseFile } from './own-case-file.ts';

const own = ownCaseFile();

/** What a decision of an earlier Lotse has left behind. */
async function decidedCase(outcome: string) {
  const record = await own.openCase();
  return { ...record, calculationId: await decide(record, outcome) };
}

async function decide({ caseId, householdId }: { caseId: string; householdId: string }, outcome: string): Promise<string> {
  own.clock.now = new Date(own.clock.now.getTime() + 60_000);
  const cents = { needCents: 409_00, countedIncomeCents: 0, countedAssetsCents: 0, housingCostsCents: 0 };
  const amounts = { ...cents, monthlyAmountCents: 409_00, firstMonthAmountCents: 409_00 };
  const { calculationId } = await own.caseFile.calculations.save(
    `${caseId}-${outcome}`,
    { ...{ caseId, householdId, outcome, benefitFrom: '2026-01-10', benefitUntil: null, lines: [] }, ...amounts },
    provenance,
  );
  return calculationId;
}

async function pay(caseId: string, calculationId: string | null, period: string): Promise<string> {
  own.clock.now = new Date(own.clock.now.getTime() + 60_000);
  const order = { caseId, calculationId, method: 'BEZAHLKARTE', amountCents: 409_00, period, documentId: null };
  return (await own.caseFile.paymentOrders.save(`${caseId}-${period}`, order, provenance)).paymentOrderId;
}

test('what was decided and paid before grants were kept runs on, once; what was refused, sent back or granted anew does not', async () => {
  // given
  const { benefitGrants, paymentOrders } = own.caseFile;
  const running = await decidedCase('BEWILLIGT_3');
  await pay(running.caseId, running.calculationId, '2026-01-10/2026-01-31');
  await pay(running.caseId, running.calculationId, '2026-02-01/2026-02-28');
  await pay(running.caseId, null, '2026-03-01/2026-03-31');
  const refused = await decidedCase('BEWILLIGT_3');
  await pay(refused.caseId, refused.calculationId, '2026-02-01/2026-02-28');
  await decide(refused, 'ABGELEHNT');
  const sentBack = await decidedCase('BEWILLIGT_3');
  await paymentOrders.void(await pay(sentBack.caseId, sentBack.calculationId, '2026-02-01/2026-02-28'));
  const kept = await decidedCase('BEWILLIGT_2');
  await pay(kept.caseId, kept.calculationId, '2026-02-01/2026-02-28');
  const { householdId, caseId, calculationId } = kept;
  const grant = { householdId, caseId, calculationId, method: 'SCHECK', benefitFrom: '2026-02-01', benefitUntil: null };
  await benefitGrants.grant('kept', { ...grant, paidUntil: '2026-02-28' });

  // when
  const missing = [await benefitGrants.deriveFromOrders(), await benefitGrants.deriveFromOrders()];

  // then
  expect(missing).toEqual([1, 0]);
  expect(await benefitGrants.get(running.householdId)).toMatchObject({
    ...{ caseId: running.caseId, calculationId: running.calculationId, method: 'BEZAHLKARTE' },
    ...{ benefitFrom: '2026-01-10', paidUntil: '2026-02-28', endedOn: null },
  });
  expect(await benefitGrants.get(refused.householdId)).toBeNull();
  expect(await benefitGrants.get(sentBack.householdId)).toBeNull();
  expect(await benefitGrants.get(kept.householdId)).toMatchObject({ method: 'SCHECK' });
});

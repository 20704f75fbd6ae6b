import worker from '../../../workers/benefits/order-education-supplies.worker.ts';
import { benefitsDeps, caseId, job, personIds } from './benefits-deps.ts';

const [, child = ''] = personIds;
const granted = { suppliesAmount: 130_00, educationFrom: '2026-12-01' };
const order = (paymentMethod: string, of: Record<string, unknown>, caseFields = {}) => {
  const { deps, sent } = benefitsDeps([{}, { fields: of }], { caseFields });
  const input = worker.input.parse({ caseId, childPersonId: child, paymentMethod });
  return { sent, done: () => worker.handle(input, deps, job) };
};

it('puts what was granted to the child on the list, once, however often the job runs', async () => {
  const { sent, done } = order('BEZAHLKARTE', granted);
  await done();
  await done();
  expect([...sent.paymentOrders.values()]).toEqual([
    expect.objectContaining({ calculationId: null, amountCents: 130_00, period: '2026-12-01/2026-12-01' }),
  ]);
  expect([...sent.files.values()].join('')).toContain('Nuria Beispiel;BEZAHLKARTE;2026-12-01;2026-12-01;130,00');
});

it('transfers nothing without an account, nor anything that nobody granted', async () => {
  const withoutAccount = order('UEBERWEISUNG', granted);
  await expect(withoutAccount.done()).rejects.toThrow(/IBAN/);
  expect(withoutAccount.sent.paymentOrders.size).toBe(0);
  await expect(order('BEZAHLKARTE', { educationFrom: '2026-12-01' }).done()).rejects.toThrow(/suppliesAmount/);
});

import { provenance } from '../../case-file/open-case-file.ts';
import { ownCaseFile } from './own-case-file.ts';

const own = ownCaseFile();

test('an amount that is no whole number of cents is refused', async () => {
  const { caseId } = await own.openCase();
  const order = { caseId, calculationId: 'c', method: 'SCHECK', amountCents: 1.5, period: '2026-03', documentId: null };
  await expect(own.caseFile.paymentOrders.save('p', order, provenance)).rejects.toThrow(/amountCents/);
});

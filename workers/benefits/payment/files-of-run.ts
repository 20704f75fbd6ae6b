/** The files of one payment run: all transfers in one SEPA file, everything else in one list for the cash office. */
import type { MonthlyBenefit, MonthPayment } from '../../../src/case-file/repositories.ts';
import { endToEndIdOf } from '../../../src/contracts/end-to-end-id.ts';
import { creditTransferFile, type Payer } from './credit-transfer.ts';
import { paymentListFile } from './payment-list.ts';

export interface RunToPay {
  runId: string;
  month: string;
  number: number;
  executionDate: string;
  releasedAt: Date;
}

export interface PaymentFile {
  name: string;
  content: string;
}

interface Due extends MonthlyBenefit {
  payment: MonthPayment;
  period: string;
}

/**
 * The same run and months give the same files, letter by letter, so that writing them again after a crash changes nothing.
 *
 * @throws Error for an IBAN that is not valid
 */
export function filesOfRun(run: RunToPay, payer: Payer, months: readonly MonthlyBenefit[]): PaymentFile[] {
  const due = months.filter((month): month is Due => month.payment !== null && month.period !== null);
  const transfers = due.filter(({ payment }) => payment.iban !== null);
  const others = due.filter(({ payment }) => payment.iban === null);
  const name = `zahllauf-${run.month}-${run.number}`;
  return [
    ...(transfers.length === 0 ? [] : [{ name: `${name}-ueberweisungen.xml`, content: transferFile(run, payer, transfers) }]),
    ...(others.length === 0 ? [] : [{ name: `${name}-zahlliste.csv`, content: paymentListFile(others.map(listEntry)) }]),
  ];
}

function transferFile({ runId, executionDate, releasedAt }: RunToPay, payer: Payer, months: readonly Due[]): string {
  return creditTransferFile({
    fileId: runId,
    payer,
    executionDate,
    createdAt: releasedAt,
    transfers: months.map((month) => ({
      payee: { name: month.payment.payee, iban: month.payment.iban ?? '' },
      amountCents: month.amountCents,
      purpose: `${month.payment.caseNumber} ${month.month}`,
      endToEndId: endToEndIdOf(month.monthlyBenefitId, month.payment.attempt),
    })),
  });
}

function listEntry({ payment, period, amountCents }: Due) {
  const [from = '', until = ''] = period.split('/');
  return { caseNumber: payment.caseNumber, payee: payment.payee, method: payment.method, period: { from, until }, amountCents };
}

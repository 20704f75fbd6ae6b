/** Whether the files of a payment run pay each household what it is due, and only once. */
import type { Connection } from 'mongoose';
import type { CaseRecord } from '../case-file/repositories.ts';
import type { BookedTransfer } from './bank-statement.ts';

interface Paid {
  runId: string;
  month: string;
  granted: readonly Pick<CaseRecord, 'caseId' | 'caseNumber'>[];
  /** Of the files, in any order. */
  contents: readonly string[];
}

interface Payment {
  caseNumber: string;
  cents: number;
}

/** @returns the transfers of the files @throws Error naming what differs */
export async function requirePaidOnce(
  connection: Connection,
  { runId, month, granted, contents }: Paid,
): Promise<BookedTransfer[]> {
  const transfers = contents.flatMap(transfersOf);
  const paid = [...transfers.map(({ purpose, amount }) => payment(purpose, amount)), ...contents.flatMap(listedOf)];
  const months = await connection
    .collection('monthlyBenefits')
    .find({ runId }, { projection: { amountCents: 1, caseId: 1 } })
    .toArray();
  const numbers = new Map(granted.map(({ caseId, caseNumber }) => [caseId, caseNumber]));
  const due = months.map(({ caseId, amountCents }) => ({
    caseNumber: numbers.get(String(caseId)) ?? String(caseId),
    cents: Number(amountCents),
  }));
  same('households in the files', paid.length, granted.length);
  same('households that are in the files once', new Set(paid.map(({ caseNumber }) => caseNumber)).size, granted.length);
  same('cents in the files', sumOf(paid), sumOf(due));
  const dueTo = new Map(due.map(({ caseNumber, cents }) => [caseNumber, cents]));
  same(
    'households that are paid what is due',
    paid.filter(({ caseNumber, cents }) => dueTo.get(caseNumber) === cents).length,
    granted.length,
  );
  same('ids of transfers', new Set(transfers.map(({ endToEndId }) => endToEndId)).size, transfers.length);
  const orders = await connection
    .collection('paymentOrders')
    .find({ period: { $regex: `^${month}` } }, { projection: { caseId: 1 } })
    .toArray();
  same('orders for the month', orders.length, granted.length);
  same('cases with an order for the month', new Set(orders.map(({ caseId }) => String(caseId))).size, granted.length);
  return transfers;
}

function same(what: string, found: number, expected: number): void {
  if (found !== expected) throw new Error(`${what}: ${found} instead of ${expected}`);
}

const sumOf = (payments: readonly Payment[]): number => payments.reduce((sum, { cents }) => sum + cents, 0);

/** The purpose of a transfer begins with the number of the case. */
function payment(purpose: string, amount: string): Payment {
  return { caseNumber: purpose.split(' ')[0] ?? '', cents: Math.round(Number(amount) * 100) };
}

function transfersOf(content: string): (BookedTransfer & { purpose: string })[] {
  return content
    .split('<CdtTrfTxInf>')
    .slice(1)
    .map((transfer) => ({
      endToEndId: textIn(transfer, 'EndToEndId'),
      amount: textIn(transfer, 'InstdAmt'),
      purpose: textIn(transfer, 'Ustrd'),
    }));
}

const textIn = (xml: string, name: string): string => new RegExp(`<${name}[^>]*>([^<]*)<`).exec(xml)?.[1] ?? '';

/** The list for the cash office: number of the case first, amount last, a heading. */
function listedOf(content: string): Payment[] {
  if (!content.startsWith('Aktenzeichen;')) return [];
  return content
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(';'))
    .map((cells) => payment(cells[0] ?? '', (cells.at(-1) ?? '').replace(',', '.')));
}

/** Tells the process of a household what became of its payment; what does not fit is kept for a person. */
import type { Connection, mongo } from 'mongoose';
import { derivedId } from '../case-file/derived-id.ts';
import type { CaseFile, MonthlyBenefit } from '../case-file/repositories.ts';
import type { MismatchReason } from '../contracts/benefit-run.ts';
import { paymentOf } from '../contracts/end-to-end-id.ts';
import { LotseError } from '../errors.ts';
import type { Message } from '../zeebe/commands.ts';
import type { BankAnswer } from './read-bank-answer.ts';

export interface BankMismatchDocument {
  _id: string;
  reason: MismatchReason;
  answer: BankAnswer;
  monthlyBenefitId: string | null;
  caseId: string | null;
  expectedCents: number | null;
  file: string;
  foundAt: Date;
  /** Null until a person has dealt with it. */
  settledBy: { accountId: string; name: string } | null;
  settledAt: Date | null;
  note: string | null;
}

export interface ApplyDeps {
  connection: Connection;
  caseFile: Pick<CaseFile, 'monthlyBenefits'>;
  publishMessage: (message: Message) => Promise<void>;
  now: () => Date;
}

export function mismatchStore(connection: Connection): mongo.Collection<BankMismatchDocument> {
  return connection.collection('bankMismatches') as unknown as mongo.Collection<BankMismatchDocument>;
}

/** How long the engine keeps the answer for a process that has not got as far as waiting for it. */
const timeToLiveMs = 24 * 60 * 60 * 1000;

/** May be applied again after a crash: what has been said once changes nothing. */
export async function applyBankAnswer(deps: ApplyDeps, answer: BankAnswer, file: string, aboutOursOnly: boolean): Promise<void> {
  const paid = paymentOf(answer.endToEndId);
  const month = paid === null ? null : await deps.caseFile.monthlyBenefits.get(paid.monthlyBenefitId).catch(ignoreNotFound);
  if (paid === null || month === null) {
    // Other bookings of the account are none of our business.
    if (aboutOursOnly || paid !== null) await keepMismatch(deps, 'UNKNOWN_PAYMENT', answer, file, null);
    return;
  }
  // It came back before, and is paid again by now.
  if ((month.payment?.attempt ?? 0) > paid.attempt) return;
  const reason = mismatchOf(month, answer);
  if (reason !== null) {
    await keepMismatch(deps, reason, answer, file, month);
    return;
  }
  if (month.state === 'PAID_OUT') {
    const { outcome: state, on: settledOn, reason: returnReason } = answer;
    await deps.caseFile.monthlyBenefits.settle(month.monthlyBenefitId, paid.attempt, { state, settledOn, returnReason });
  }
  await deps.publishMessage({
    name: 'month-payment-settled',
    correlationKey: month.monthlyBenefitId,
    messageId: `month-payment-settled:${answer.endToEndId}:${answer.outcome}`,
    timeToLiveMs,
    variables: { paymentOutcome: answer.outcome },
  });
}

function mismatchOf(month: MonthlyBenefit, { outcome, amountCents }: BankAnswer): MismatchReason | null {
  if (amountCents !== null && amountCents !== month.amountCents) return 'OTHER_AMOUNT';
  if (month.state === 'PAID_OUT' || month.state === outcome) return null;
  return month.state === 'SETTLED' ? 'LATE_RETURN' : 'NOT_UNDER_WAY';
}

async function keepMismatch(
  { connection, now }: ApplyDeps,
  reason: MismatchReason,
  answer: BankAnswer,
  file: string,
  month: MonthlyBenefit | null,
): Promise<void> {
  const { endToEndId, outcome, on, amountCents } = answer;
  await mismatchStore(connection).updateOne(
    { _id: derivedId('bank-mismatch', endToEndId, outcome, on, String(amountCents)) },
    {
      $setOnInsert: {
        ...{ reason, answer, file, foundAt: now(), settledBy: null, settledAt: null, note: null },
        monthlyBenefitId: month?.monthlyBenefitId ?? null,
        caseId: month?.caseId ?? null,
        expectedCents: month?.amountCents ?? null,
      },
    },
    { upsert: true },
  );
}

function ignoreNotFound(error: unknown): null {
  if (error instanceof LotseError && error.code === 'NOT_FOUND') return null;
  throw error;
}

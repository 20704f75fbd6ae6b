/** A payment file that the bank refuses as a whole: each of its transfers has come back. */
import type { Connection } from 'mongoose';
import { endToEndIdOf } from '../contracts/end-to-end-id.ts';
import type { CaseFile } from '../case-file/repositories.ts';
import type { BankAnswer, RejectedFile } from './read-bank-answer.ts';
import { runStore } from './run-store.ts';

export interface RejectDeps {
  connection: Connection;
  caseFile: Pick<CaseFile, 'runMonths'>;
}

/**
 * Notes it in the run. May be done again after a crash.
 * @returns one answer for each transfer of the run; for a file that is of no run one about the file, which a person looks into
 */
export async function rejectRun(
  { connection, caseFile }: RejectDeps,
  { messageId, on, reason }: RejectedFile,
): Promise<BankAnswer[]> {
  const returned = (endToEndId: string): BankAnswer => ({ endToEndId, outcome: 'RETURNED', amountCents: null, on, reason });
  const idOfRun = idBeginningWith(messageId);
  const run =
    idOfRun === null
      ? null
      : await runStore(connection).findOneAndUpdate(
          { _id: { $regex: idOfRun }, state: { $in: ['RELEASING', 'RELEASED'] } },
          { $set: { rejected: { on, reason } } },
        );
  if (run === null) return [returned(messageId)];
  const transfers = await caseFile.runMonths.transfersOf(run._id);
  return transfers.map(({ monthlyBenefitId, attempt }) => returned(endToEndIdOf(monthlyBenefitId, attempt)));
}

/** A payment file calls itself by the first 28 hexadecimal digits of its run. */
function idBeginningWith(messageId: string): string | null {
  const [, ...groups] = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{8})$/.exec(messageId) ?? [];
  return groups.length === 0 ? null : `^${groups.join('-')}`;
}

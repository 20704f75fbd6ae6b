/** Pays what was released: orders, files, what is paid until when. Each step may be repeated after a crash. */
import type { MonthlyBenefit } from '../case-file/repositories.ts';
import type { BenefitRunDocument } from './run-store.ts';
import { runStore } from './run-store.ts';
import type { RunWorkDeps } from './work-on-runs.ts';

export interface PaymentOutput {
  /** The same run and months give the same files, letter by letter. */
  filesOf(
    run: { runId: string; month: string; number: number; executionDate: string; releasedAt: Date },
    months: readonly MonthlyBenefit[],
  ): { name: string; content: string }[];
  put(name: string, content: string): Promise<void>;
}

/** The files come last but one: they are complete, or the run is not released. */
export async function payOut({ connection, caseFile, payments }: RunWorkDeps, run: BenefitRunDocument): Promise<void> {
  const { _id: runId, month, number, executionDate, releasedAt, releasedBy } = run;
  if (executionDate === null || releasedAt === null || releasedBy === null) throw new Error('run without release');
  const months = await caseFile.runMonths.inFile(runId);
  const files = payments.filesOf({ runId, month, number, executionDate, releasedAt }, months);
  await caseFile.runMonths.paidOut(months, { by: releasedBy.accountId, reason: `Zahllauf ${month}` });
  await caseFile.benefitGrants.paid(months);
  for (const { name, content } of files) await payments.put(name, content);
  await runStore(connection).updateOne(
    { _id: runId, state: 'RELEASING' },
    { $set: { state: 'RELEASED', files: files.map(({ name }) => name) } },
  );
}

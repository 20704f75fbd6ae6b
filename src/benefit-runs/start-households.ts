/** Starts the process of each household of a run, a few at a time. */
import type { BenefitRunDocument } from './run-store.ts';
import { runStore } from './run-store.ts';
import type { RunWorkDeps } from './work-on-runs.ts';

/** Enough to keep the engine at work, few enough to leave room for the commands of caseworkers. */
const atOnce = 25;

/** As long as the engine remembers a start that it was told of; a start that is told twice within it happens once. */
const timeToLiveMs = 60 * 60 * 1000;

/** @param keep tells whether the run is still ours */
export async function startHouseholds(deps: RunWorkDeps, run: BenefitRunDocument, keep: () => Promise<boolean>): Promise<void> {
  const { connection, publishMessage } = deps;
  const { cases, runMonths } = deps.caseFile;
  for (;;) {
    const some = await runMonths.notStarted(run._id, atOnce);
    if (some.length === 0) break;
    await Promise.all(
      some.map(async ({ monthlyBenefitId, caseId, householdId }) => {
        const { personId } = await cases.get(caseId);
        await publishMessage({
          name: 'monthly-benefit-due',
          correlationKey: monthlyBenefitId,
          messageId: `monthly-benefit-due:${run._id}:${monthlyBenefitId}`,
          timeToLiveMs,
          variables: { caseId, personId, householdId, monthlyBenefitId, adoptNewRates: run.adoptNewRates },
        });
      }),
    );
    await runMonths.started(some.map(({ monthlyBenefitId }) => monthlyBenefitId));
    if (!(await keep())) return;
  }
  await runStore(connection).updateOne({ _id: run._id, state: 'CALCULATING' }, { $set: { state: 'OPEN' } });
}

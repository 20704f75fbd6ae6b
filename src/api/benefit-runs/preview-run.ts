/** What a run would be about, before anything is calculated. */
import type { Actor } from '../../contracts/actor.ts';
import { inParts } from '../../case-file/in-parts.ts';
import type { BenefitGrant } from '../../case-file/repositories.ts';
import type { BenefitRunPreview } from '../../contracts/benefit-run.ts';
import { plusDays, plusMonths } from '../../deadlines/calendar-date.ts';
import { mayPrepareBenefitRuns } from '../../policies/benefit-run.policy.ts';
import { authorize } from '../../policies/decision.ts';
import type { ApiDeps } from '../deps.ts';
import { requireNearMonth } from './runs.ts';

/** @throws Forbidden; InvalidInput RUN_TOO_EARLY */
export async function previewRun(deps: ApiDeps, actor: Actor, month: string): Promise<BenefitRunPreview> {
  authorize(mayPrepareBenefitRuns(actor));
  requireNearMonth(deps, month);
  const { caseFile } = deps;
  const lastDay = plusDays(plusMonths(`${month}-01`, 1), -1);
  const grants = await caseFile.benefitGrants.runningIn(month);
  const open = grants.filter(({ paidUntil }) => paidUntil < lastDay);
  return {
    month,
    households: grants.length,
    alreadyPaid: grants.length - open.length,
    expectedCents: await wholeMonthsCents({ caseFile }, open),
    restrictionsEnding: open.filter(({ benefitUntil }) => benefitUntil !== null && benefitUntil < lastDay).length,
    reviewsDue: open.filter(({ reviewOn }) => reviewOn !== null && reviewOn <= lastDay).length,
  };
}

async function wholeMonthsCents({ caseFile }: Pick<ApiDeps, 'caseFile'>, grants: readonly BenefitGrant[]): Promise<number> {
  let cents = 0;
  for (const some of inParts(grants)) {
    const ids = some.map(({ calculationId }) => calculationId);
    for (const { monthlyAmountCents, housingCostsCents } of await caseFile.calculations.byIds(ids)) {
      cents += monthlyAmountCents + housingCostsCents;
    }
  }
  return cents;
}

import type { z } from 'zod';
import type { BenefitRunDocument } from '../../benefit-runs/run-store.ts';
import type { benefitRunDetailSchema, benefitRunSchema, runMonthsPageSchema } from '../../contracts/benefit-run.ts';
import type { MonthState } from '../../contracts/benefit-run.ts';
import type { ApiDeps } from '../deps.ts';

const monthsOnPage = 100;

export function presentRun(run: BenefitRunDocument): z.input<typeof benefitRunSchema> {
  const { _id, startedAt, submittedAt, releasedAt, workedOnBy: _worker, leaseUntil: _lease, ...rest } = run;
  return {
    ...rest,
    runId: _id,
    startedAt: startedAt.toISOString(),
    submittedAt: submittedAt?.toISOString() ?? null,
    releasedAt: releasedAt?.toISOString() ?? null,
    rejected: run.rejected ?? null,
  };
}

export async function presentRunDetail(
  { caseFile }: ApiDeps,
  run: BenefitRunDocument,
): Promise<z.input<typeof benefitRunDetailSchema>> {
  const [states, changes] = await Promise.all([caseFile.runMonths.counts(run._id), caseFile.runMonths.changes(run._id)]);
  return { ...presentRun(run), states, changes };
}

/** Months of a run with the case that each belongs to. */
export async function presentMonths(
  { caseFile }: ApiDeps,
  runId: string,
  { state, cursor }: { state?: MonthState | undefined; cursor?: string | undefined },
): Promise<z.input<typeof runMonthsPageSchema>> {
  const page = {
    limit: monthsOnPage + 1,
    ...(state === undefined ? {} : { state }),
    ...(cursor === undefined ? {} : { after: cursor }),
  };
  const found = await caseFile.runMonths.page(runId, page);
  const shown = found.slice(0, monthsOnPage);
  const ofCases = await caseFile.cases.summaries(shown.map(({ caseId }) => caseId));
  return {
    items: shown.map(({ monthlyBenefitId, caseId, payment, ...month }) => ({
      monthlyBenefitId,
      caseId,
      caseNumber: ofCases.get(caseId)?.caseNumber ?? '',
      personName: ofCases.get(caseId)?.personName ?? '',
      state: month.state,
      changes: month.changes,
      period: month.period,
      amountCents: month.amountCents,
      previousCents: month.previousCents,
      method: payment?.method ?? null,
      returnReason: month.returnReason,
      settledOn: month.settledOn,
    })),
    nextCursor: found.length > monthsOnPage ? (shown.at(-1)?.monthlyBenefitId ?? null) : null,
  };
}

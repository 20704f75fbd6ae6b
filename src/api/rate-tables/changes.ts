/** What a table changes for whom, before anybody releases it. */
import type { z } from 'zod';
import { inParts } from '../../case-file/in-parts.ts';
import type { BenefitGrant } from '../../case-file/repositories.ts';
import type { Actor } from '../../contracts/actor.ts';
import { type RateAmounts, rateAmountsSchema, type rateChangesPageSchema } from '../../contracts/rate-table.ts';
import type { RateTableDocument } from '../../rate-tables/rate-table-store.ts';
import { decodeCursor, encodeCursor } from '../../read-model/cursor.ts';
import type { ApiDeps } from '../deps.ts';
import { periodsInForce } from './rate-models.ts';
import { audit, findRateTable } from './rate-tables.ts';

type Page = z.input<typeof rateChangesPageSchema>;

interface Change {
  caseId: string;
  persons: number;
  stages: number[];
  outcome: string;
  oldCents: number;
  newCents: number;
}

/** @throws NotFound; ZodError naming each gap of a table that is not complete */
export async function listRateChanges(
  deps: ApiDeps,
  actor: Actor,
  rateTableId: string,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page> {
  const table = await findRateTable(deps, rateTableId);
  const amounts = rateAmountsSchema.parse(table.amounts);
  const start = cursor === undefined ? 0 : Number(decodeCursor(cursor, 1)[0]);
  const grants = await grantsGoingOn(deps, table);
  const { changes, notComparable } = await changesOf(deps, grants, table.year, amounts);
  const concerned = changes
    .filter(({ oldCents, newCents }) => oldCents !== newCents)
    .sort((one, other) => Math.abs(difference(other)) - Math.abs(difference(one)) || (one.caseId < other.caseId ? -1 : 1));
  const shown = concerned.slice(start, start + limit);
  const ofCases = await deps.caseFile.cases.summaries(shown.map(({ caseId }) => caseId));
  await audit(deps, actor, 'rate-table.read-changes', table, { from: start, cases: shown.length });
  return {
    households: grants.length,
    notComparable,
    concernedHouseholds: concerned.length,
    concernedPersons: sum(concerned, ({ persons }) => persons),
    oldMonthCents: sum(changes, ({ oldCents }) => oldCents),
    newMonthCents: sum(changes, ({ newCents }) => newCents),
    differenceCents: sum(changes, difference),
    items: shown.map(({ caseId, oldCents, newCents, ...change }) => ({
      ...change,
      caseId,
      caseNumber: ofCases.get(caseId)?.caseNumber ?? '',
      personName: ofCases.get(caseId)?.personName ?? '',
      oldMonthCents: oldCents,
      newMonthCents: newCents,
      differenceCents: newCents - oldCents,
    })),
    nextCursor: start + limit < concerned.length ? encodeCursor([start + limit]) : null,
  };
}

const difference = ({ oldCents, newCents }: Change): number => newCents - oldCents;
const sum = (changes: readonly Change[], cents: (change: Change) => number): number =>
  changes.reduce((total, change) => total + cents(change), 0);

/** Grants that are not over when the year begins. */
async function grantsGoingOn({ caseFile }: ApiDeps, { year }: RateTableDocument): Promise<BenefitGrant[]> {
  const running = await caseFile.benefitGrants.runningIn(`${year}-01`);
  return running.filter(({ benefitUntil }) => benefitUntil === null || benefitUntil >= `${year}-01-01`);
}

async function changesOf(deps: ApiDeps, grants: readonly BenefitGrant[], year: number, amounts: RateAmounts) {
  const former = (await periodsInForce(deps)).find((period) => period.year < year);
  const formerStageOneCents = former?.amounts.stages[0]?.analogCents ?? null;
  const changes: Change[] = [];
  let notComparable = 0;
  for (const some of inParts(grants)) {
    const [calculations, cases] = await Promise.all([
      deps.caseFile.calculations.byIds(some.map(({ calculationId }) => calculationId)),
      deps.caseFile.cases.summaries(some.map(({ caseId }) => caseId)),
    ]);
    const ofGrant = new Map(calculations.map((calculation) => [calculation.calculationId, calculation]));
    for (const { caseId, calculationId } of some) {
      const calculation = ofGrant.get(calculationId);
      const applicantId = cases.get(caseId)?.personId ?? '';
      const grant = calculation && { calculation, applicantId, from: `${year}-01-01` };
      const month = grant && (await deps.monthUnderRates(grant, { amounts, formerStageOneCents }));
      if (calculation === undefined || month == null) {
        notComparable += 1;
        continue;
      }
      const rates = calculation.rates ?? [];
      const stages = rates.map(({ stage }) => stage).sort();
      changes.push({ caseId, persons: rates.length, stages, outcome: calculation.outcome, ...month });
    }
  }
  return { changes, notComparable };
}

import type { QueryFilter } from 'mongoose';
import type { Models } from './models.ts';
import type { Cases } from './repositories.ts';
import { type CaseDocument, toCaseRecord } from './schemas/case.ts';

/** Numbers looked at in one go. */
const window = 200;

/**
 * Pages of cases by number. A page is filled from windows of running numbers: a store that sorts only after reading all
 * matches would otherwise read every case for the newest fifty.
 */
export function createCaseList(models: Models): Cases['list'] {
  return async ({ closed, frozen, caseIds, ...selective }, { limit, after }) => {
    const ids = caseIds === undefined ? undefined : new Set(caseIds);
    const fits = (document: CaseDocument) =>
      (closed === undefined || (document.closedAt !== null) === closed) &&
      (frozen === undefined || document.openConflictIds.length > 0 === frozen) &&
      (ids === undefined || ids.has(document._id));
    // An id beside another condition would have the embedded store read every case.
    const source =
      Object.keys(selective).length > 0
        ? [await find(models, selective, after)]
        : ids !== undefined
          ? [await find(models, { _id: { $in: [...ids] } }, after)]
          : frozen === true
            ? [await find(models, { _id: { $in: await casesInConflict(models) } }, after)]
            : windows(models, after);

    const found: CaseDocument[] = [];
    for await (const documents of source) {
      found.push(...documents.filter(fits));
      if (found.length > limit) break;
    }
    const page = found.slice(0, limit);
    return {
      cases: page.map(toCaseRecord),
      nextCursor: found.length > limit ? (page.at(-1)?.caseNumber ?? null) : null,
    };
  };
}

async function find(models: Models, filter: QueryFilter<CaseDocument>, after?: string): Promise<CaseDocument[]> {
  const documents = await models.cases.find(filter).lean();
  return documents.filter(({ caseNumber }) => after === undefined || caseNumber < after).sort(byNumberDescending);
}

async function casesInConflict(models: Models): Promise<string[]> {
  return (await models.conflicts.find({ outcome: null }, { caseId: 1 }).lean()).map(({ caseId }) => caseId);
}

/** All cases, newest number first, as they lie in the years' running numbers. */
async function* windows(models: Models, after?: string): AsyncGenerator<CaseDocument[]> {
  const [, afterYear, afterNumber] = after?.split('-') ?? [];
  const years = (await models.caseNumbers.find().lean()).sort((a, b) => (a._id < b._id ? 1 : -1));
  for (const { _id: year, last } of years) {
    if (afterYear !== undefined && year > afterYear) continue;
    const newest = year === afterYear ? Number(afterNumber) - 1 : last;
    for (let high = newest; high > 0; high -= window) {
      const low = Math.max(1, high - window + 1);
      const documents = await models.cases
        .find({ caseNumber: { $gte: caseNumber(year, low), $lte: caseNumber(year, high) } })
        .lean();
      yield documents.sort(byNumberDescending);
    }
  }
}

function caseNumber(year: string, number: number): string {
  return `INT-${year}-${String(number).padStart(6, '0')}`;
}

function byNumberDescending(left: CaseDocument, right: CaseDocument): number {
  return left.caseNumber < right.caseNumber ? 1 : -1;
}

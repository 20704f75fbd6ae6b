/** Cases by filters, newest number first. */
import type { Actor } from '../../contracts/actor.ts';
import type { CaseQuery, CaseSummary } from '../../contracts/case.ts';
import type { ApiDeps } from '../deps.ts';
import { presentCases } from './presenter.ts';

export async function listCases(
  deps: ApiDeps,
  actor: Actor,
  query: CaseQuery,
): Promise<{ items: CaseSummary[]; nextCursor: string | null }> {
  const { state, frozen, personId, householdId, caseNumber, limit, cursor } = query;
  const { cases, nextCursor } = await deps.caseFile.cases.list(
    {
      ...(state !== 'all' && { closed: state === 'closed' }),
      ...(frozen !== undefined && { frozen }),
      ...(personId !== undefined && { personId }),
      ...(householdId !== undefined && { householdId }),
      ...(caseNumber !== undefined && { caseNumber }),
    },
    { limit, ...(cursor !== undefined && { after: cursor }) },
  );
  return { items: await presentCases(deps, actor, cases), nextCursor };
}

/** Cases by filters, newest number first. A search by words is audited like a search for persons. */
import type { Actor } from '../../contracts/actor.ts';
import type { CaseQuery, CaseSummary } from '../../contracts/case.ts';
import { maySearchPersons } from '../../policies/person.policy.ts';
import { wordsOf } from '../../read-model/user-task-filter.ts';
import type { ApiDeps } from '../deps.ts';
import { presentCases } from './presenter.ts';

export async function listCases(
  deps: ApiDeps,
  actor: Actor,
  query: CaseQuery,
): Promise<{ items: CaseSummary[]; nextCursor: string | null }> {
  const { state, frozen, personId, householdId, caseNumber, text, limit, cursor } = query;
  const caseIds = text === undefined ? undefined : await casesOf(deps, actor, text);
  const { cases, nextCursor } = await deps.caseFile.cases.list(
    {
      ...(state !== 'all' && { closed: state === 'closed' }),
      ...(frozen !== undefined && { frozen }),
      ...(personId !== undefined && { personId }),
      ...(householdId !== undefined && { householdId }),
      ...(caseNumber !== undefined && { caseNumber }),
      ...(caseIds !== undefined && { caseIds }),
    },
    { limit, ...(cursor !== undefined && { after: cursor }) },
  );
  if (caseIds !== undefined) {
    const details = { caseIds: cases.map((found) => found.caseId) };
    await deps.audit.append({ actor, action: 'case.search', resource: { kind: 'case', id: '' }, details });
  }
  return { items: await presentCases(deps, actor, cases), nextCursor };
}

/** Cases that every word names. */
async function casesOf({ caseFile }: ApiDeps, actor: Actor, text: string): Promise<string[]> {
  const words = wordsOf(text);
  const found = await caseFile.cases.ofWords(words, { byPerson: maySearchPersons(actor).allowed });
  const [first, ...others] = words.map((word) => found.get(word));
  return [...(first ?? [])].filter((caseId) => others.every((cases) => cases?.has(caseId) === true));
}

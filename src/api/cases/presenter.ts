/** Cases as the API shows them; who may not know names gets case numbers only. */
import type { Actor } from '../../contracts/actor.ts';
import type { CaseRecord } from '../../case-file/repositories.ts';
import type { CaseSummary } from '../../contracts/case.ts';
import { maySeePersonName } from '../../policies/person.policy.ts';
import type { ApiDeps } from '../deps.ts';

export async function presentCases(deps: ApiDeps, actor: Actor, records: CaseRecord[]): Promise<CaseSummary[]> {
  const summaries = await deps.caseFile.cases.summaries(records.map(({ caseId }) => caseId));
  return records.map((record) => presentCase(actor, record, summaries.get(record.caseId)));
}

export function presentCase(actor: Actor, record: CaseRecord, summary: { personName: string } | undefined): CaseSummary {
  return {
    caseId: record.caseId,
    caseNumber: record.caseNumber,
    personId: record.personId,
    householdId: record.householdId,
    personName: maySeePersonName(actor).allowed ? (summary?.personName ?? null) : null,
    openedAt: record.openedAt.toISOString(),
    closedAt: record.closedAt?.toISOString() ?? null,
    frozenBy: record.openConflictIds,
  };
}

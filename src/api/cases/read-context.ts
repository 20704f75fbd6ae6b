/** Who is named in a case, which decides what they and others may read of it. */
import type { CaseRecord, Conflict } from '../../case-file/repositories.ts';
import type { Purpose } from '../../contracts/purpose.ts';
import type { ReadContext } from '../../policies/field.policy.ts';
import type { ApiDeps } from '../deps.ts';

/** The benefits clerk who has a task of the case, or had the last one: the one person in benefits who sees health data. */
async function healthClerkOf({ readModel }: ApiDeps, caseId: string): Promise<string | null> {
  const tasks = await readModel.userTasks
    .find({ caseId, candidateGroups: 'lst-clerk', assignee: { $ne: null } }, { assignee: 1, createdAt: 1 })
    .lean();
  return tasks.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())[0]?.assignee ?? null;
}

function partiesOf(conflicts: Conflict[]): string[] {
  return [...new Set(conflicts.flatMap(({ parties }) => parties))];
}

export async function readContextOf(deps: ApiDeps, record: CaseRecord, purpose: Purpose | undefined): Promise<ReadContext> {
  const [healthClerk, assignedWorker, conflicts] = await Promise.all([
    healthClerkOf(deps, record.caseId),
    deps.caseFile.vault.assignedWorker(record.personId),
    deps.caseFile.conflicts.ofCase(record.caseId),
  ]);
  return { purpose, healthClerk, assignedWorker, conflictParties: partiesOf(conflicts) };
}

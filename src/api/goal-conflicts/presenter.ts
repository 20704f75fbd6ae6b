import type { z } from 'zod';
import type { CaseSummary, Conflict } from '../../case-file/repositories.ts';
import type { Actor } from '../../contracts/actor.ts';
import type { goalConflictSchema } from '../../contracts/goal-conflict.ts';
import { maySeePersonName } from '../../policies/person.policy.ts';
import type { ApiDeps } from '../deps.ts';

export async function presentConflicts(
  deps: ApiDeps,
  actor: Actor,
  conflicts: Conflict[],
): Promise<z.infer<typeof goalConflictSchema>[]> {
  const summaries = await deps.caseFile.cases.summaries([...new Set(conflicts.map(({ caseId }) => caseId))]);
  return conflicts.map((conflict) => presentConflict(actor, conflict, summaries.get(conflict.caseId)));
}

export function presentConflict(
  actor: Actor,
  conflict: Conflict,
  summary: CaseSummary | undefined,
): z.infer<typeof goalConflictSchema> {
  return {
    conflictId: conflict.conflictId,
    caseId: conflict.caseId,
    caseNumber: summary?.caseNumber ?? null,
    personName: maySeePersonName(actor).allowed ? (summary?.personName ?? null) : null,
    conflictType: conflict.conflictType,
    parties: conflict.parties,
    raisedAt: conflict.raisedAt.toISOString(),
    raisedBy: conflict.raisedBy.by,
    heard: conflict.positions.map(({ orgKey }) => orgKey),
    outcome: conflict.outcome,
    decidedAt: conflict.decidedAt?.toISOString() ?? null,
  };
}

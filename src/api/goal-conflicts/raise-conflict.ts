/** Somebody who works on a case sees that departments pursue contrary aims: the case freezes and the conflict process begins. */
import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import { derivedId } from '../../case-file/derived-id.ts';
import type { raiseConflictSchema } from '../../contracts/goal-conflict.ts';
import { Conflict, InvalidInput } from '../../errors.ts';
import { authorize } from '../../policies/decision.ts';
import { mayRaiseConflict } from '../../policies/process.policy.ts';
import type { ApiDeps } from '../deps.ts';
import { startForCase } from '../process-starts/start-for-case.ts';

/**
 * @param key the same key raises one conflict
 * @throws NotFound, InvalidInput, Conflict CASE_CLOSED, CONFLICT_ALREADY_RAISED with the open one, LotseError PROCESS_NOT_STARTED
 */
export async function raiseConflict(
  deps: ApiDeps,
  actor: Actor,
  caseId: string,
  request: z.output<typeof raiseConflictSchema>,
  key: string,
): Promise<{ conflictId: string; processInstanceKey: string }> {
  authorize(mayRaiseConflict(actor));
  const record = await deps.caseFile.cases.get(caseId);
  if (record.closedAt !== null) throw new Conflict('CASE_CLOSED', { values: { caseNumber: record.caseNumber } });
  const { conflictType, conflictParties } = checked(deps, request);
  const open = (await deps.caseFile.conflicts.ofCase(caseId)).find(
    (conflict) => conflict.outcome === null && conflict.conflictType === conflictType,
  );
  if (open !== undefined && record.openConflictIds.includes(open.conflictId)) {
    throw new Conflict('CONFLICT_ALREADY_RAISED', { difference: { conflictId: open.conflictId, raisedAt: open.raisedAt } });
  }

  // A conflict that is recorded but freezes nothing is one whose process could not be started: it is taken up again.
  const conflictId = open?.conflictId ?? derivedId('goal-conflict', caseId, key);
  const conflict = { conflictId, caseId, conflictType, parties: conflictParties };
  await deps.caseFile.conflicts.open(conflict, { by: actor.accountId, reason: 'goal-conflict' });
  const started = await startForCase(deps, actor, record, 'goal-conflict', { conflictId, conflictType, conflictParties });
  const resource = { kind: 'goalConflict', id: conflictId };
  await deps.audit.append({ actor, action: 'conflict.raise', resource, caseId, details: { conflictType, conflictParties } });
  return { conflictId, processInstanceKey: started.processInstanceKey };
}

function checked({ catalogue }: ApiDeps, request: z.output<typeof raiseConflictSchema>) {
  for (const key of ['conflictType', 'conflictParties'] as const) {
    const valid = catalogue.get(key)?.schema.safeParse(request[key]).success === true;
    if (!valid) throw new InvalidInput('INVALID_REQUEST', { field: key });
  }
  return { conflictType: request.conflictType, conflictParties: [...new Set(request.conflictParties)] };
}

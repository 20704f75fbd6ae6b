import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import type { fieldHistorySchema } from '../../contracts/case.ts';
import type { Purpose } from '../../contracts/purpose.ts';
import { NotFound } from '../../errors.ts';
import { authorize } from '../../policies/decision.ts';
import { isProtected, mayReadField } from '../../policies/field.policy.ts';
import type { ApiDeps } from '../deps.ts';
import { authorizeRead } from '../protected-read.ts';
import { readContextOf } from './read-context.ts';
import { subjectOf } from './read-fields.ts';

type History = z.infer<typeof fieldHistorySchema>['items'];

/** All values that a field had, oldest first. @throws NotFound, Forbidden */
export async function readFieldHistory(
  deps: ApiDeps,
  actor: Actor,
  { caseId, key }: { caseId: string; key: string },
  purpose: Purpose | undefined,
): Promise<History> {
  const record = await deps.caseFile.cases.get(caseId);
  const field = deps.catalogue.get(key);
  if (field === undefined) throw new NotFound('NOT_FOUND', { field: 'key' });
  const decision = mayReadField(actor, field, await readContextOf(deps, record, purpose));
  const subject = subjectOf(record, field.subject);
  if (isProtected(field.dataClass)) {
    const resource = { kind: 'case', id: caseId };
    await authorizeRead(deps, actor, decision, { action: 'field.history', resource, caseId, purpose, details: { keys: [key] } });
  } else {
    authorize(decision);
  }
  const history = await deps.caseFile.fields.history(subject, key);
  return history.map(({ value, recordedAt, provenance }) => ({
    value,
    recordedAt: recordedAt.toISOString(),
    by: provenance.by,
    onBehalfOf: provenance.onBehalfOf ?? null,
    reason: provenance.reason,
    userTaskKey: provenance.userTaskKey ?? null,
    processInstanceKey: provenance.processInstanceKey ?? null,
  }));
}

/** Corrections outside tasks: by the department that owns the data, with a reason, against the version that was read. */
import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import type { correctFieldsSchema } from '../../contracts/case.ts';
import { Forbidden } from '../../errors.ts';
import { mayWriteField } from '../../policies/field.policy.ts';
import type { ApiDeps } from '../deps.ts';
import { subjectOf } from './read-fields.ts';

/**
 * @returns the new version of the subject
 * @throws NotFound, Forbidden naming the field, InvalidInput, Conflict STALE_VERSION with the difference
 */
export async function correctFields(
  deps: ApiDeps,
  actor: Actor,
  caseId: string,
  { subject: kind, values, reason, expectedVersion }: z.output<typeof correctFieldsSchema>,
): Promise<number> {
  const record = await deps.caseFile.cases.get(caseId);
  const subject = subjectOf(record, kind);
  const event = { actor, action: 'field.write', resource: { kind, id: subject.id }, caseId, purpose: 'CORRECTION' as const };
  const keys = Object.keys(values);
  for (const key of keys) {
    const field = deps.catalogue.get(key);
    const decision = field === undefined ? { allowed: true as const } : mayWriteField(actor, field);
    if (decision.allowed) continue;
    await deps.audit.append({ ...event, outcome: 'DENIED', details: { keys: [key] } });
    throw new Forbidden(decision.reason, { field: `values.${key}` });
  }
  await deps.caseFile.fields.record(subject, values, { by: actor.accountId, reason }, expectedVersion);
  await deps.audit.append({ ...event, details: { keys, reason } });
  return (await deps.caseFile.fields.state(subject)).version;
}

/** What a person does with the deadlines of a case: always with a reason, always on record. */
import { derivedId } from '../../case-file/derived-id.ts';
import type { KeptDeadline } from '../../case-file/repositories.ts';
import type { Actor } from '../../contracts/actor.ts';
import type { ChangeDeadline, DeadlineEvent, DeadlineNorm } from '../../contracts/deadline.ts';
import { checkDate } from '../../deadlines/calendar-date.ts';
import { normOn } from '../../deadlines/norms/index.ts';
import { InvalidInput, NotFound } from '../../errors.ts';
import { mayChangeDeadline, mayReadDeadline } from '../../policies/deadline.policy.ts';
import { authorize } from '../../policies/decision.ts';
import type { ApiDeps } from '../deps.ts';
import { todayInGermany } from '../../contracts/today-in-germany.ts';

/**
 * @param key the same key starts one deadline
 * @throws Forbidden, NotFound, InvalidInput of the calculation or DATE_IN_FUTURE
 */
export async function startDeadline(
  deps: ApiDeps,
  actor: Actor,
  caseId: string,
  { reason, ...event }: DeadlineEvent & { reason: string },
  key: string,
): Promise<KeptDeadline> {
  checkDate(event.eventDate, 'eventDate');
  const norm = normOn(event.norm, event.eventDate);
  authorize(mayChangeDeadline(actor, norm));
  refuseFuture(deps, event.norm, event.eventDate, 'eventDate');
  const deadlineId = derivedId('deadline', caseId, key);
  const provenance = { by: actor.accountId, reason };
  const { departments } = actor;
  const wanted = { ...event, deadlineId, caseId, processInstanceKey: null, departments };
  const started = await deps.caseFile.deadlines.start(wanted, provenance);
  await onRecord(deps, actor, 'deadline.start', started);
  return started;
}

/** @throws Forbidden, NotFound, Conflict, InvalidInput */
export async function changeDeadline(
  deps: ApiDeps,
  actor: Actor,
  deadlineId: string,
  change: ChangeDeadline,
): Promise<KeptDeadline> {
  const current = await readableDeadline(deps, actor, deadlineId);
  authorize(mayChangeDeadline(actor, current));
  if (change.kind === 'CORRECTED') refuseFuture(deps, current.norm, change.eventDate, 'eventDate');
  if (change.kind === 'SUSPENDED') refuseFuture(deps, current.norm, change.from, 'from');
  if (change.kind === 'RESUMED') refuseFuture(deps, current.norm, change.on, 'on');
  const changed = await deps.caseFile.deadlines.change(deadlineId, change, { by: actor.accountId, reason: change.reason });
  await onRecord(deps, actor, `deadline.${change.kind.toLowerCase()}`, changed);
  return changed;
}

/** @throws NotFound as well where the reader may not know that there is one */
export async function readableDeadline(deps: ApiDeps, actor: Actor, deadlineId: string): Promise<KeptDeadline> {
  const deadline = await deps.caseFile.deadlines.get(deadlineId);
  if (!mayReadDeadline(actor, deadline).allowed) throw new NotFound('NOT_FOUND', { field: 'deadlineId' });
  return deadline;
}

/** What ends on a day that is known beforehand, as a title or a restriction, may begin later; nothing else does. */
function refuseFuture(deps: ApiDeps, norm: DeadlineNorm, date: string, field: string): void {
  checkDate(date, field);
  const { kind, period } = normOn(norm, date);
  if (kind === 'LIMIT' || period.count === 0 || date <= todayInGermany(deps.now())) return;
  throw new InvalidInput('DATE_IN_FUTURE', { field, values: { date } });
}

async function onRecord({ audit }: ApiDeps, actor: Actor, action: string, deadline: KeptDeadline): Promise<void> {
  const { deadlineId, caseId, norm, dueOn, state } = deadline;
  await audit.append({ actor, action, resource: { kind: 'deadline', id: deadlineId }, caseId, details: { norm, dueOn, state } });
}

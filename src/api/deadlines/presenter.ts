import type { KeptDeadline } from '../../case-file/repositories.ts';
import type { Actor } from '../../contracts/actor.ts';
import type { Deadline, DeadlineDetail, DeadlineState } from '../../contracts/deadline.ts';
import { daysBetween } from '../../deadlines/calendar-date.ts';
import { normOn } from '../../deadlines/norms/index.ts';
import { mayChangeDeadline } from '../../policies/deadline.policy.ts';
import { maySeePersonName } from '../../policies/person.policy.ts';
import type { ApiDeps } from '../deps.ts';
import { todayInGermany } from '../../contracts/today-in-germany.ts';

export async function presentDeadlines(deps: ApiDeps, actor: Actor, deadlines: KeptDeadline[]): Promise<Deadline[]> {
  const summaries = await deps.caseFile.cases.summaries([...new Set(deadlines.map(({ caseId }) => caseId))]);
  const namesShown = maySeePersonName(actor).allowed;
  const today = todayInGermany(deps.now());
  return deadlines.map((deadline) => {
    const summary = summaries.get(deadline.caseId);
    const { deadlineId, caseId, norm, kind, label, legalBasis, origin, reviewed, departments, eventDate, dueOn, warnOn } =
      deadline;
    return {
      ...{ deadlineId, caseId, norm, kind, label, legalBasis, origin, reviewed, departments, eventDate, dueOn, warnOn },
      caseNumber: summary?.caseNumber ?? null,
      personName: namesShown ? (summary?.personName ?? null) : null,
      state: stateOn(deadline, today),
      daysLeft: daysBetween(today, dueOn),
      startedAt: deadline.startedAt.toISOString(),
      endedAt: deadline.endedAt?.toISOString() ?? null,
      processInstanceKey: deadline.processInstanceKey,
      steps: deadline.steps,
      version: deadline.version,
    };
  });
}

export async function presentDeadline(deps: ApiDeps, actor: Actor, deadline: KeptDeadline): Promise<DeadlineDetail> {
  const [shown] = (await presentDeadlines(deps, actor, [deadline])) as [Deadline];
  const { extendable, suspendable, byNotice, faultyInstruction } = normOn(deadline.norm, deadline.eventDate);
  const running = deadline.state === 'RUNNING' || deadline.state === 'SUSPENDED';
  return {
    ...shown,
    posted: deadline.posted,
    faultyInstruction: deadline.faultyInstruction,
    setDueOn: deadline.setDueOn,
    ...{ extendable, suspendable, byNotice },
    faultyInstructionPossible: faultyInstruction !== null,
    mayChange: running && mayChangeDeadline(actor, deadline).allowed,
    history: deadline.history.map(({ at, ...entry }) => ({ ...entry, at: at.toISOString() })),
  };
}

/** @param today in Germany: the last day counts in full */
function stateOn({ state, dueOn, warnOn }: Pick<KeptDeadline, 'state' | 'dueOn' | 'warnOn'>, today: string): DeadlineState {
  if (state !== 'RUNNING') return state;
  if (dueOn < today) return 'OVERDUE';
  return warnOn <= today ? 'WARNING' : 'RUNNING';
}

/** What becomes of a deadline by one change of a person. Pure. */
import type { ChangeDeadline, DeadlineEvent } from '../contracts/deadline.ts';
import { calculateDeadline, type Course } from '../deadlines/calculate-deadline.ts';
import { checkDate } from '../deadlines/calendar-date.ts';
import type { DeadlineRules } from '../deadlines/deadline-rules.ts';
import { normOn } from '../deadlines/norms/index.ts';
import { Conflict, InvalidInput } from '../errors.ts';
import type { KeptDeadline } from './repositories.ts';

type Changed = Partial<KeptDeadline> & Pick<KeptDeadline, 'state' | 'dueOn' | 'warnOn' | 'steps'>;

/** @throws Conflict DEADLINE_ENDED, DEADLINE_SUSPENDED, DEADLINE_NOT_SUSPENDED; InvalidInput for what the norm or the calendar forbids */
export function applyChange(current: KeptDeadline, change: ChangeDeadline, rules: DeadlineRules): Changed {
  const { state, dueOn, warnOn, steps, suspensions, extendedUntil, legalBasis } = current;
  if (state !== 'RUNNING' && state !== 'SUSPENDED') throw new Conflict('DEADLINE_ENDED');
  const norm = normOn(current.norm, current.eventDate);

  switch (change.kind) {
    case 'ENDED':
      return { state: change.outcome, dueOn, warnOn, steps };
    case 'SUSPENDED': {
      if (!norm.suspendable) throw new InvalidInput('DEADLINE_NOT_SUSPENDABLE', { field: 'kind', values: { legalBasis } });
      if (state === 'SUSPENDED') throw new Conflict('DEADLINE_SUSPENDED');
      notBefore(change.from, 'from');
      const open = [...suspensions, { from: change.from, until: null }];
      return { state: 'SUSPENDED', suspensions: open, ...calculated(current, { suspensions: open, extendedUntil }) };
    }
    case 'RESUMED': {
      const last = suspensions.at(-1);
      if (state !== 'SUSPENDED' || last === undefined) throw new Conflict('DEADLINE_NOT_SUSPENDED');
      notBefore(change.on, 'on', last.from);
      const closed = [...suspensions.slice(0, -1), { from: last.from, until: change.on }];
      return { state: 'RUNNING', suspensions: closed, ...calculated(current, { suspensions: closed, extendedUntil }) };
    }
    case 'EXTENDED': {
      if (!norm.extendable) throw new InvalidInput('DEADLINE_NOT_EXTENDABLE', { field: 'kind', values: { legalBasis } });
      if (state === 'SUSPENDED') throw new Conflict('DEADLINE_SUSPENDED');
      checkDate(change.until, 'until');
      if (change.until <= dueOn) throw new InvalidInput('DEADLINE_NOT_LATER', { field: 'until', values: { dueOn } });
      return { state, extendedUntil: change.until, ...calculated(current, { suspensions, extendedUntil: change.until }) };
    }
    case 'CORRECTED': {
      const { eventDate, posted, faultyInstruction } = change;
      const facts = { eventDate, posted, faultyInstruction };
      return { state, ...facts, ...calculated({ ...current, ...facts }, { suspensions, extendedUntil }) };
    }
  }

  function notBefore(date: string, field: string, event = current.eventDate): void {
    checkDate(date, field);
    if (date < event) throw new InvalidInput('DATE_BEFORE_EVENT', { field, values: { date, event } });
  }

  function calculated(facts: DeadlineEvent, course: Course): Pick<KeptDeadline, 'dueOn' | 'warnOn' | 'steps' | 'reviewed'> {
    const result = calculateDeadline(facts, rules, course);
    return { dueOn: result.dueOn, warnOn: result.warnOn, steps: result.steps, reviewed: result.norm.reviewed };
  }
}

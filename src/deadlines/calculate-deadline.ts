/** From an event and a norm to the last day, with every step on the way. Pure: the same facts give the same day. */
import type { DeadlineEvent, DeadlineStep, NormRow } from '../contracts/deadline.ts';
import { InvalidInput } from '../errors.ts';
import { checkDate, daysBetween, plusDays } from './calendar-date.ts';
import type { DeadlineRules } from './deadline-rules.ts';
import { before, endOfPeriod } from './end-of-period.ts';
import { normOn } from './norms/index.ts';
import { madeKnown } from './posting.ts';
import { words } from './step-words.ts';

/** From the first to the last day on which the deadline did not run; `until` null: it still does not. */
export interface Suspension {
  from: string;
  until: string | null;
}

/** What happened to a deadline after its start. */
export interface Course {
  suspensions: readonly Suspension[];
  /** The last day to which it was extended; null when it was not. */
  extendedUntil: string | null;
}

export interface CalculatedDeadline {
  norm: NormRow;
  dueOn: string;
  warnOn: string;
  steps: DeadlineStep[];
}

const oneYear = { count: 1, unit: 'years' } as const;
const undisturbed: Course = { suspensions: [], extendedUntil: null };

/**
 * @throws InvalidInput DATE_IMPOSSIBLE, NORM_NOT_IN_FORCE, NORM_TAKES_NO_POSTING, DEADLINE_NOT_EXTENDABLE, DATE_BEFORE_EVENT
 */
export function calculateDeadline(event: DeadlineEvent, rules: DeadlineRules, course: Course = undisturbed): CalculatedDeadline {
  const eventDate = checkDate(event.eventDate, 'eventDate');
  const norm = normOn(event.norm, eventDate);
  const { days } = rules;
  const steps: DeadlineStep[] = [];
  const begin = beginning();
  const faulty = event.faultyInstruction ? norm.faultyInstruction : null;
  if (event.faultyInstruction && faulty === null) throw new InvalidInput('NORM_TAKES_NO_POSTING', { field: 'faultyInstruction' });

  let end = event.setDueOn === null ? byPeriod() : bySetting(event.setDueOn);
  for (const suspension of course.suspensions) end = suspended(end, suspension);
  end = moved(end);
  if (course.extendedUntil !== null) {
    end = course.extendedUntil;
    steps.push({ date: end, text: words.extended(end) });
    end = moved(end);
  }
  const warned = before(end, norm.warnBefore, days);
  return { norm, dueOn: end, warnOn: warned < begin ? begin : warned, steps };

  function beginning(): string {
    if (!event.posted) {
      steps.push({ date: eventDate, text: words.event(norm.event, eventDate) });
      return eventDate;
    }
    if (!norm.byNotice) throw new InvalidInput('NORM_TAKES_NO_POSTING', { field: 'posted' });
    const { date, days: later, legalBasis } = madeKnown(eventDate, rules.postingRules);
    steps.push({ date: eventDate, text: words.posted(norm.event, eventDate) });
    steps.push({ date, text: words.madeKnown(date, later, legalBasis) });
    return date;
  }

  function byPeriod(): string {
    const period = faulty === null ? norm.period : oneYear;
    const last = endOfPeriod(begin, period, norm.countsFirstDay, days);
    if (faulty !== null) steps.push({ date: last, text: words.faultyInstruction(faulty) });
    if (period.count === 0) return last;
    const legalBasis = faulty ?? norm.legalBasis;
    steps.push({
      date: last,
      text: words.period({ begin, last, period, legalBasis, own: norm.origin === 'OWN' && faulty === null }),
    });
    return last;
  }

  function bySetting(setDueOn: string): string {
    checkDate(setDueOn, 'setDueOn');
    if (!norm.extendable) {
      if (norm.kind !== 'LIMIT') {
        throw new InvalidInput('DEADLINE_NOT_EXTENDABLE', { field: 'setDueOn', values: { legalBasis: norm.legalBasis } });
      }
      // What the law limits may end earlier, never later.
      const limit = byPeriod();
      if (setDueOn >= limit) return limit;
    }
    if (setDueOn < begin) {
      throw new InvalidInput('DATE_BEFORE_EVENT', { field: 'setDueOn', values: { date: setDueOn, event: begin } });
    }
    steps.push({ date: setDueOn, text: words.set(setDueOn) });
    return setDueOn;
  }

  /** The time of the suspension is not counted (BGB 209); it ends no deadline that was over before it. */
  function suspended(last: string, { from, until }: Suspension): string {
    if (until === null) {
      steps.push({ date: from, text: words.suspendedSince(from) });
      return last;
    }
    const first = from < begin ? begin : from;
    const count = first > last || until < first ? 0 : daysBetween(first, until) + 1;
    const later = plusDays(last, count);
    steps.push({ date: later, text: words.suspended(from, until, count, later) });
    return later;
  }

  function moved(last: string): string {
    const closed = days.closed(last);
    if (closed === null) return last;
    if (norm.weekendRule === null) {
      if (norm.staysBecause !== null) steps.push({ date: last, text: words.stays(closed, norm.staysBecause) });
      return last;
    }
    const next = days.onOrAfter(last);
    steps.push({ date: next, text: words.moved(closed, next, norm.weekendRule) });
    return next;
  }
}

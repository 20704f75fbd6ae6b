/** What holds for every norm, every day and every state. */
import fc from 'fast-check';
import { deadlineNorms, type DeadlineEvent, type DeadlineNorm } from '../../src/contracts/deadline.ts';
import { calculateDeadline } from '../../src/deadlines/calculate-deadline.ts';
import { daysBetween, plusDays, plusMonths } from '../../src/deadlines/calendar-date.ts';
import { normOn, norms } from '../../src/deadlines/norms/index.ts';
import { states, workingDays } from '../../src/deadlines/working-days.ts';
import { rulesOf } from './rules-of.ts';

const date = fc.integer({ min: 0, max: 40_000 }).map((days) => plusDays('1990-01-01', days));
const state = fc.constantFrom(...states);
const norm = fc.constantFrom(...deadlineNorms);
const of = (key: DeadlineNorm, eventDate: string, posted = false): DeadlineEvent => ({
  norm: key,
  eventDate,
  posted,
  faultyInstruction: false,
  setDueOn: null,
});

test('no deadline ends before it begins, and people are warned in between', () => {
  fc.assert(
    fc.property(norm, date, state, fc.boolean(), (key, eventDate, where, byPost) => {
      const posted = byPost && normOn(key, eventDate).byNotice;
      const { dueOn, warnOn, steps } = calculateDeadline(of(key, eventDate, posted), rulesOf(where));
      expect(dueOn >= eventDate && warnOn >= eventDate && warnOn <= dueOn).toBe(true);
      expect(steps.length).toBeGreaterThan(0);
    }),
  );
});

test('what moves ends on a working day, at most so much later as days in a row are none', () => {
  fc.assert(
    fc.property(norm, date, state, (key, eventDate, where) => {
      const row = normOn(key, eventDate);
      const rules = rulesOf(where);
      const { dueOn } = calculateDeadline(of(key, eventDate), rules);
      if (row.weekendRule !== null) expect(rules.days.closed(dueOn)).toBeNull();
    }),
  );
});

test('a later event never gives an earlier end', () => {
  fc.assert(
    fc.property(norm, date, state, fc.integer({ min: 0, max: 400 }), (key, eventDate, where, later) => {
      const rules = rulesOf(where);
      const first = calculateDeadline(of(key, eventDate), rules).dueOn;
      expect(calculateDeadline(of(key, plusDays(eventDate, later)), rules).dueOn >= first).toBe(true);
    }),
  );
});

test('days of rest are added one by one and never shorten anything', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (eventDate, start, length) => {
      const from = plusDays(eventDate, start);
      const rested = { suspensions: [{ from, until: plusDays(from, length) }], extendedUntil: null };
      const plain = calculateDeadline(of('HEARING', eventDate), rulesOf('NW')).dueOn;
      expect(calculateDeadline(of('HEARING', eventDate), rulesOf('NW'), rested).dueOn >= plain).toBe(true);
    }),
  );
});

test('months go to the same day or to the last one of a shorter month, and years over February', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: 0, max: 60 }), (day, months) => {
      const later = plusMonths(day, months);
      const [year = 0, month = 0] = later.split('-').map(Number);
      const wanted = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) + months;
      expect(year * 12 + month).toBe(wanted);
      if (later.slice(8) !== day.slice(8)) expect(plusDays(later, 1).slice(8)).toBe('01');
    }),
  );
});

test('so many working days later there are so many in between', () => {
  fc.assert(
    fc.property(date, state, fc.integer({ min: 1, max: 25 }), (from, where, count) => {
      const { days } = rulesOf(where);
      const until = days.plus(from, count);
      const between = Array.from({ length: daysBetween(from, until) }, (_, index) => plusDays(from, index + 1));
      expect(between.filter((day) => days.closed(day) === null)).toHaveLength(count);
      expect(days.closed(until)).toBeNull();
    }),
  );
});

test('every norm is in force every day, once, and names who answers for it', () => {
  for (const key of deadlineNorms) {
    const rows = norms.filter((row) => row.norm === key);
    expect([key, rows.length > 0 && rows.every(({ departments }) => departments.length > 0)]).toEqual([key, true]);
    for (const [index, row] of rows.entries()) {
      const next = rows[index + 1];
      expect([key, row.validTo]).toEqual([key, next === undefined ? null : plusDays(next.validFrom, -1)]);
    }
    const isOwn = rows.some(({ kind, norm: name }) => kind === 'SET' || name.endsWith('_REVIEW'));
    expect([key, rows.every(({ origin }) => origin === 'OWN')]).toEqual([key, isOwn]);
  }
});

test('a place may have a holiday more, in one year or in each, and one less than its state', () => {
  const augsburg = workingDays({ state: 'BY', added: [{ date: '--08-08', name: 'Friedensfest' }], left: [] });
  const protestant = workingDays({ state: 'BY', added: [], left: ['MARIAHIMMELFAHRT'] });
  const berlin = workingDays({ state: 'BE', added: [{ date: '2028-06-17', name: 'Volksaufstand 1953' }], left: [] });
  expect(augsburg.closed('2029-08-08')).toEqual({ because: 'HOLIDAY', name: 'Friedensfest' });
  expect([augsburg.closed('2028-08-15')?.name, protestant.closed('2028-08-15')]).toEqual(['Mariä Himmelfahrt', null]);
  expect([berlin.closed('2028-06-17')?.because, berlin.closed('2027-06-17')]).toEqual(['HOLIDAY', null]);
});

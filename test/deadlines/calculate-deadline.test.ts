/** Deadlines with dates from the law, from judgments and from the calendar's corners. */
import { calculateDeadline, type Course } from '../../src/deadlines/calculate-deadline.ts';
import type { DeadlineEvent, DeadlineNorm } from '../../src/contracts/deadline.ts';
import { type State } from '../../src/deadlines/working-days.ts';
import { LotseError } from '../../src/errors.ts';
import { rulesOf } from './rules-of.ts';

function event(norm: DeadlineNorm, eventDate: string, more: Partial<DeadlineEvent> = {}): DeadlineEvent {
  return { norm, eventDate, posted: false, faultyInstruction: false, setDueOn: null, ...more };
}

const posted = { posted: true };
const faulty = { posted: true, faultyInstruction: true };

interface Example {
  what: string;
  norm: DeadlineNorm;
  on: string;
  more?: Partial<DeadlineEvent>;
  state?: State;
  due: string;
}

const examples: Example[] = [
  { what: 'case 10 of the brief: posted on a Monday', norm: 'SGG_84', on: '2026-11-02', more: posted, due: '2026-12-07' },
  {
    what: 'BSG B 14 AS 12/09 R: three days, a Saturday stays',
    norm: 'SGG_87',
    on: '2007-09-26',
    more: posted,
    due: '2007-10-29',
  },
  { what: 'posted on the last day of three days', norm: 'VWGO_70', on: '2024-12-31', more: posted, due: '2025-02-03' },
  { what: 'posted on the first day of four days', norm: 'VWGO_70', on: '2025-01-01', more: posted, due: '2025-02-05' },
  { what: 'handed over: 31 January and one month', norm: 'SGG_84', on: '2026-01-31', due: '2026-03-02' },
  { what: '31 January and one month, February ends on a working day', norm: 'SGG_84', on: '2025-01-31', due: '2025-02-28' },
  { what: '31 January and one month in a leap year', norm: 'SGG_84', on: '2024-01-31', due: '2024-02-29' },
  { what: '30 November and three months', norm: 'VWGO_75', on: '2023-11-30', due: '2024-02-29' },
  { what: '28 February and one month: no end of month', norm: 'VWGO_70', on: '2025-02-28', due: '2025-03-28' },
  { what: '29 February and a year', norm: 'SGG_84', on: '2024-02-25', more: faulty, due: '2025-02-28' },
  { what: 'faulty instruction, posted', norm: 'VWGO_70', on: '2026-11-02', more: faulty, due: '2027-11-08' },
  { what: 'the end on a Sunday', norm: 'VWGO_74', on: '2026-10-08', due: '2026-11-09' },
  { what: 'the end on the first of May', norm: 'SGG_84', on: '2025-04-01', due: '2025-05-02' },
  { what: 'over Christmas', norm: 'SGG_84', on: '2026-11-25', due: '2026-12-28' },
  { what: 'over Easter', norm: 'SGG_84', on: '2026-03-03', due: '2026-04-07' },
  { what: 'All Saints in North Rhine-Westphalia', norm: 'BMG_17', on: '2024-10-18', due: '2024-11-04' },
  { what: 'All Saints is a working day in Berlin', norm: 'BMG_17', on: '2024-10-18', state: 'BE', due: '2024-11-01' },
  { what: 'Repentance Day in Saxony', norm: 'BMG_17', on: '2026-11-04', state: 'SN', due: '2026-11-19' },
  { what: 'Repentance Day nowhere else', norm: 'BMG_17', on: '2026-11-04', due: '2026-11-18' },
  { what: 'Women’s Day in Berlin', norm: 'BESCHV_36', on: '2027-02-22', state: 'BE', due: '2027-03-09' },
  { what: 'Epiphany in Bavaria', norm: 'HEARING', on: '2025-12-23', state: 'BY', due: '2026-01-07' },
  { what: 'six months of inaction', norm: 'SGG_88_1', on: '2025-08-31', due: '2026-03-02' },
  { what: 'three months of inaction on an objection', norm: 'SGG_88_2', on: '2026-05-20', due: '2026-08-20' },
  { what: 'three working days over a weekend', norm: 'ASYLG_63', on: '2026-06-05', due: '2026-06-10' },
  { what: 'three working days over Corpus Christi', norm: 'ASYLG_63', on: '2026-06-03', due: '2026-06-09' },
  { what: 'three working days in Berlin, where it is none', norm: 'ASYLG_63', on: '2026-06-03', state: 'BE', due: '2026-06-08' },
  { what: 'asked on a Saturday', norm: 'ASYLG_63', on: '2026-05-30', due: '2026-06-03' },
  { what: 'four weeks of silence', norm: 'AUFENTHG_72_3A', on: '2026-02-02', due: '2026-03-02' },
  { what: 'six weeks until a course', norm: 'INTV_7', on: '2026-09-01', due: '2026-10-13' },
  { what: 'a restriction ends on a Sunday', norm: 'ASYLBLG_14', on: '2026-05-30', due: '2026-11-29' },
  { what: 'a restriction from the last day of August', norm: 'ASYLBLG_14', on: '2026-08-31', due: '2027-02-28' },
  { what: 'a month of restriction ends on a Saturday', norm: 'ASYLBLG_1A_7', on: '2026-02-01', due: '2026-02-28' },
  { what: 'two weeks of bridging', norm: 'ASYLBLG_1_4', on: '2026-04-01', due: '2026-04-14' },
  { what: 'month 36', norm: 'ASYLBLG_2', on: '2023-05-10', due: '2026-05-10' },
  { what: 'a title that expires on a Sunday', norm: 'AUFENTHG_81_4', on: '2026-11-22', due: '2026-11-22' },
  {
    what: 'a day set by the office',
    norm: 'COOPERATION',
    on: '2026-11-02',
    more: { ...posted, setDueOn: '2026-11-20' },
    due: '2026-11-20',
  },
];

test.each(examples)('$what: $norm from $on until $due', ({ norm, on, more, state = 'NW', due }) => {
  expect(calculateDeadline(event(norm, on, more), rulesOf(state)).dueOn).toBe(due);
});

test('the calculation says in words how it came to the day', () => {
  // when
  const { steps, warnOn } = calculateDeadline(event('SGG_84', '2026-11-02', posted), rulesOf('NW'));

  // then
  expect(steps.map(({ text }) => text.de)).toEqual([
    'Bescheid: aufgegeben am Montag, 2. November 2026.',
    'Gilt am vierten Tag danach, Freitag, 6. November 2026, als bekannt gegeben (§ 41 Abs. 2 VwVfG).',
    'Ein Monat (§ 84 Abs. 1 SGG): bis Sonntag, 6. Dezember 2026.',
    'Dieser Tag ist ein Sonntag: Ende am nächsten Werktag, Montag, 7. Dezember 2026 (§ 64 Abs. 3 SGG).',
  ]);
  expect(steps.at(-1)?.text.en).toContain('it ends on the next working day, Monday, 7 December 2026');
  expect(warnOn).toBe('2026-11-30');
});

describe('what happens to a deadline later', () => {
  const hearing = event('HEARING', '2026-11-02', posted);
  const course = (more: Partial<Course>): Course => ({ suspensions: [], extendedUntil: null, ...more });
  const dueAfter = (more: Partial<Course>) => calculateDeadline(hearing, rulesOf('NW'), course(more)).dueOn;

  test.each<[string, Partial<Course>, string]>([
    ['nothing', {}, '2026-11-20'],
    ['three days of rest', { suspensions: [{ from: '2026-11-09', until: '2026-11-11' }] }, '2026-11-23'],
    ['a rest of one day onto a Saturday', { suspensions: [{ from: '2026-11-09', until: '2026-11-09' }] }, '2026-11-23'],
    ['a rest that began before the deadline', { suspensions: [{ from: '2026-11-01', until: '2026-11-08' }] }, '2026-11-23'],
    ['a rest after its end', { suspensions: [{ from: '2026-11-21', until: '2026-11-30' }] }, '2026-11-20'],
    ['a rest that goes on', { suspensions: [{ from: '2026-11-09', until: null }] }, '2026-11-20'],
    ['an extension', { extendedUntil: '2026-12-04' }, '2026-12-04'],
    ['an extension onto a Sunday', { extendedUntil: '2026-12-06' }, '2026-12-07'],
  ])('%s', (_, more, due) => expect(dueAfter(more)).toBe(due));
});

test.each([
  ['an earlier end of a restriction stands', '2026-12-15', '2026-12-15'],
  ['a later one is cut to what the law allows', '2027-08-31', '2027-05-01'],
])('%s', (_, setDueOn, due) => {
  expect(calculateDeadline(event('ASYLBLG_14', '2026-11-02', { setDueOn }), rulesOf('NW')).dueOn).toBe(due);
});

describe('what can’t be', () => {
  test.each<[string, DeadlineEvent, string, string]>([
    ['a day that no calendar has', event('SGG_84', '2026-02-30'), 'DATE_IMPOSSIBLE', 'eventDate'],
    ['29 February of an ordinary year', event('SGG_84', '2026-02-29'), 'DATE_IMPOSSIBLE', 'eventDate'],
    ['a slip in the year', event('SGG_84', '0206-11-02'), 'DATE_IMPOSSIBLE', 'eventDate'],
    ['posting where nothing is posted', event('BMG_17', '2026-11-02', posted), 'NORM_TAKES_NO_POSTING', 'posted'],
    [
      'an instruction on no remedy',
      event('BMG_17', '2026-11-02', { faultyInstruction: true }),
      'NORM_TAKES_NO_POSTING',
      'faultyInstruction',
    ],
    [
      'a day of the office for a deadline of the law',
      event('SGG_84', '2026-11-02', { setDueOn: '2026-12-01' }),
      'DEADLINE_NOT_EXTENDABLE',
      'setDueOn',
    ],
    [
      'a last day before the letter',
      event('HEARING', '2026-11-02', { ...posted, setDueOn: '2026-11-05' }),
      'DATE_BEFORE_EVENT',
      'setDueOn',
    ],
  ])('%s', (_, given, code, field) => {
    let error: unknown;
    try {
      calculateDeadline(given, rulesOf('NW'));
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(LotseError);
    expect(error).toMatchObject({ code, details: { field } });
  });
});

import { align } from '../../../web/designer/difference/align.ts';
import type { Decision, Rule } from '../../../web/designer/difference/read-tables.ts';
import { compareDecisions, tellingColumns } from '../../../web/designer/difference/table-rows.ts';

const rows = (before: string, after: string) =>
  align(Array.from(before), Array.from(after), (letter) => letter).map(({ key, before: old, after: current, moved }) => {
    const mark = old === null ? '+' : current === null ? '-' : moved ? '~' : '';
    return `${key}${mark}`;
  });

test('what is gone stands where it was, what is new where it is', () => {
  expect(rows('abcd', 'axcd')).toEqual(['a', 'b-', 'x+', 'c', 'd']);
  expect(rows('abc', '')).toEqual(['a-', 'b-', 'c-']);
});

test('of a changed order only what was moved is told', () => {
  expect(rows('abcd', 'bcda')).toEqual(['b', 'c', 'd', 'a~']);
});

const rule = (id: string, number: number, ...cells: string[]): Rule => ({
  id,
  number,
  description: '',
  cells: new Map(cells.map((text, index) => [`c${index}`, text])),
});

const decision = (columns: string[], rules: Rule[]): Decision => ({
  id: 'team',
  name: 'Team',
  hitPolicy: 'FIRST',
  columns: columns.map((id) => ({ id, kind: 'input', label: id, meaning: id })),
  rules,
  expression: null,
});

test('names the cells of a rule that differ, and not those of a column that is new', () => {
  const before = decision(['c0'], [rule('r1', 1, '"TODAY"'), rule('r2', 2, '-')]);
  const after = decision(['c0', 'c1'], [rule('r1', 1, '"TWO_DAYS"', '-'), rule('r2', 2, '-', '-')]);

  const [compared] = compareDecisions([before], [after]);

  expect(compared?.columns.map(({ key, mark }) => [key, mark])).toEqual([
    ['c0', 'same'],
    ['c1', 'added'],
  ]);
  expect(compared?.rules.map(({ mark, changed }) => [mark, [...changed]])).toEqual([
    ['changed', ['c0']],
    ['same', []],
  ]);
});

test('columns without a condition in any of the rules are left out', () => {
  const [compared] = compareDecisions(
    [decision(['c0', 'c1'], [rule('r1', 1, '"TODAY"', '-'), rule('r2', 2, '-', 'true')])],
    [decision(['c0', 'c1'], [rule('r1', 1, '-', '-'), rule('r2', 2, '-', 'true')])],
  );

  const changed = compared?.rules.filter(({ mark }) => mark !== 'same') ?? [];

  expect(tellingColumns(compared?.columns ?? [], changed).map(({ key }) => key)).toEqual(['c0']);
});

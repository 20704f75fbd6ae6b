import type { Task } from '../../../src/contracts/task.ts';
import { appliesTo, isVisibleIn, requestOf, undoOf } from '../../../web/inbox/commands/command.ts';

const task = (changes: Partial<Task> = {}) => ({ assignee: null, followUpAt: null, ...changes }) as Task;

test('a command names its path and sends only what it needs', () => {
  expect(requestOf({ kind: 'claim' })).toEqual({ path: 'claim', body: {} });
  expect(requestOf({ kind: 'handOver', department: 'fsa', note: 'bitte' })).toEqual({
    path: 'hand-over',
    body: { department: 'fsa', note: 'bitte' },
  });
});

test('taking back restores the task as it was', () => {
  expect(undoOf(task(), { kind: 'claim' }, 'me')).toEqual({ kind: 'release' });
  expect(undoOf(task({ assignee: 'me' }), { kind: 'release' }, 'me')).toEqual({ kind: 'claim' });
  expect(undoOf(task({ assignee: 'her' }), { kind: 'release' }, 'me')).toEqual({ kind: 'assign', assignee: 'her' });
  expect(undoOf(task(), { kind: 'assign', assignee: 'her' }, 'me')).toEqual({ kind: 'release' });
  expect(undoOf(task({ followUpAt: '2026-12-01T00:00:00Z' }), { kind: 'followUp', date: null, note: '' }, 'me')).toEqual({
    kind: 'followUp',
    date: '2026-12-01',
    note: '',
  });
  expect(undoOf(task(), { kind: 'handOver', department: 'fsa', note: 'bitte' }, 'me')).toEqual({ kind: 'takeBack' });
  expect(undoOf(task(), { kind: 'takeBack' }, 'me')).toBeNull();
});

test('an accepted command stays pending until the task shows it', () => {
  expect(isVisibleIn(task(), { kind: 'claim' }, 'me')).toBe(false);
  expect(isVisibleIn(task({ assignee: 'me' }), { kind: 'claim' }, 'me')).toBe(true);
});

test.each([
  ['claim', { free: true, own: false, others: false, lead: false }],
  ['release', { free: false, own: true, others: false, lead: true }],
  ['followUp', { free: false, own: true, others: false, lead: true }],
  ['handOver', { free: true, own: true, others: false, lead: true }],
  ['assign', { free: false, own: false, others: false, lead: true }],
] as const)('of many chosen tasks %s is sent for those only that it can change', (kind, expected) => {
  const applies = (assignee: string | null, isLead = false) => appliesTo(task({ assignee }), kind, ['me', 'absent'], isLead);

  expect({ free: applies(null), own: applies('absent'), others: applies('her'), lead: applies('her', true) }).toEqual(expected);
});

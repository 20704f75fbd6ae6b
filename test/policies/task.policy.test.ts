import {
  mayAssignTask,
  mayClaimTask,
  mayCompleteTask,
  mayHandOverTask,
  mayReadTask,
  mayReleaseTask,
  mayWorkOnTasks,
} from '../../src/policies/task.policy.ts';
import { actor, whoMay } from './actors.ts';

const free = { assignee: null, candidateGroups: ['lst-clerk'], departments: ['lst'] };
const taken = { ...free, assignee: 'account-lst-clerk' };
const colleague = actor('lst-clerk', { accountId: 'colleague' });
const deputy = actor('fsa-worker', { deputyFor: ['account-lst-clerk'] });

test('only those with work on persons or the unit see tasks at all', () => {
  expect(whoMay(mayWorkOnTasks)).not.toEqual(expect.arrayContaining(['admin']));
  for (const outsider of ['admin', 'dpo', 'process-designer']) expect(mayWorkOnTasks(actor(outsider)).allowed).toBe(false);
});

test('a free task is claimed and completed by its candidate groups alone', () => {
  expect(whoMay((who) => mayClaimTask(who, free))).toEqual(['lst-clerk']);
  expect(whoMay((who) => mayCompleteTask(who, free, []))).toEqual(['lst-clerk']);
});

test('a task taken by somebody is theirs and their deputy’s', () => {
  expect(mayCompleteTask(actor('lst-clerk'), taken, []).allowed).toBe(true);
  expect(mayCompleteTask(deputy, taken, []).allowed).toBe(true);
  expect(mayCompleteTask(colleague, taken, [])).toEqual({ allowed: false, reason: 'TASK_OF_SOMEBODY_ELSE' });
});

test('who has seen it first can not be the second pair of eyes', () => {
  const release = { assignee: null, candidateGroups: ['lst-lead'], departments: ['lst'] };
  const lead = actor('lst-lead');
  expect(mayCompleteTask(lead, release, ['account-lst-clerk', lead.accountId])).toEqual({ allowed: false, reason: 'FOUR_EYES' });
  expect(mayCompleteTask(lead, release, ['account-lst-clerk']).allowed).toBe(true);
});

test('a task is assigned by the lead of its department, in departments without one by the head of the unit', () => {
  expect(whoMay((who) => mayAssignTask(who, free))).toEqual(['lst-lead']);
  expect(whoMay((who) => mayAssignTask(who, { ...free, candidateGroups: ['unt-clerk'], departments: ['unt'] }))).toEqual([
    'unit-head',
  ]);
});

test('a task is released by who has it and by the lead', () => {
  expect(whoMay((who) => mayReleaseTask(who, taken)).sort()).toEqual(['lst-clerk', 'lst-lead']);
  expect(mayReleaseTask(colleague, taken).allowed).toBe(false);
});

test('a task is handed over by candidates as long as it is free or their own, by leads always', () => {
  expect(mayHandOverTask(colleague, free).allowed).toBe(true);
  expect(mayHandOverTask(colleague, taken).allowed).toBe(false);
  expect(mayHandOverTask(actor('lst-lead'), taken).allowed).toBe(true);
  expect(mayHandOverTask(actor('abh-lead'), taken).allowed).toBe(false);
});

test('a task is seen within its department', () => {
  expect(whoMay((who) => mayReadTask(who, taken)).sort()).toEqual(['lst-clerk', 'lst-lead', 'lst-pay']);
});

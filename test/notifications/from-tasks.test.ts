/** What user tasks and the clock tell, and that it is told once. */
import { clockOccurrences, positionAsked, releaseDecided, startOfGermanDay } from '../../src/notifications/from-tasks.ts';
import { keptForDays } from '../../src/notifications/notification-store.ts';
import { notificationsOf, type Occurrence } from '../../src/notifications/occurrence.ts';
import { recipientsAmong } from '../../src/notifications/recipients.ts';
import type { Account } from '../../src/identity/accounts.ts';

const at = (iso: string): number => Date.parse(iso);
const now = new Date('2026-11-02T12:00:00Z');

function account(accountId: string, changes: Partial<Account> = {}): Account {
  const person = { login: accountId, displayName: accountId, groups: ['lst-clerk'], active: true, demo: false, version: 1 };
  return { accountId, ...person, absentFrom: null, absentUntil: null, deputyId: null, oidcSubject: null, ...changes };
}

const recipients = recipientsAmong([account('berta'), account('kemal'), account('gone', { active: false })], now);
const task = { userTaskKey: '7', assignee: 'berta', dueAt: at('2026-11-02T15:00:00Z'), followUpAt: null };
const kinds = (occurrences: Occurrence[]) => occurrences.map(({ kind }) => kind);

test.each([
  ['in winter', '2026-11-02T15:00:00Z', '2026-11-01T23:00:00.000Z'],
  ['in summer', '2026-07-02T15:00:00Z', '2026-07-01T22:00:00.000Z'],
  ['on the day on which the clock is put back', '2026-10-25T12:00:00Z', '2026-10-24T22:00:00.000Z'],
  ['late in the evening of Greenwich', '2026-11-02T23:30:00Z', '2026-11-02T23:00:00.000Z'],
])('the day begins at midnight in Germany %s', (_, instant, begin) => {
  expect(new Date(startOfGermanDay(at(instant))).toISOString()).toBe(begin);
});

test('a deadline is told when its day begins and when it has passed, each once', () => {
  const between = (after: string, until: string) => kinds(clockOccurrences([task], at(after), at(until), recipients));

  expect(between('2026-11-01T22:00:00Z', '2026-11-01T23:00:00Z')).toEqual(['TASK_DUE']);
  expect(between('2026-11-01T23:00:00Z', '2026-11-02T14:59:59Z')).toEqual([]);
  expect(between('2026-11-02T14:59:59Z', '2026-11-02T15:00:00Z')).toEqual(['TASK_OVERDUE']);
  expect(between('2026-11-02T15:00:00Z', '2026-12-02T15:00:00Z')).toEqual([]);
});

test('what passed while Lotse stood still is told afterwards, but tasks that nobody has are nobody’s deadline', () => {
  const free = { ...task, userTaskKey: '8', assignee: null };
  const followUp = { ...task, userTaskKey: '9', dueAt: null, followUpAt: at('2026-11-01T00:00:00Z') };

  const occurrences = clockOccurrences(
    [task, free, followUp],
    at('2026-10-30T00:00:00Z'),
    at('2026-11-03T00:00:00Z'),
    recipients,
  );

  expect(kinds(occurrences)).toEqual(['TASK_DUE', 'TASK_OVERDUE', 'FOLLOW_UP_DUE']);
  expect(new Set(occurrences.flatMap((one) => one.recipients))).toEqual(new Set(['berta']));
});

test('who stands in for an absent colleague is told as well', () => {
  const absent = account('berta', { absentFrom: '2026-11-01', absentUntil: '2026-11-05', deputyId: 'kemal' });

  expect(recipientsAmong([absent, account('kemal')], now).account('berta')).toEqual(['berta', 'kemal']);
  expect(recipientsAmong([absent, account('kemal')], new Date('2026-11-06T12:00:00Z')).account('berta')).toEqual(['berta']);
  expect(recipientsAmong([absent, account('kemal', { active: false })], now).account('berta')).toEqual(['berta']);
});

test('the same occurrence gives the same notification, whoever did it is not told, and old ones are told nobody', () => {
  // given
  const asked = positionAsked({ _id: '7', candidateGroups: ['lst-clerk'], createdAt: now }, recipients);
  const decided = releaseDecided({ _id: '8', assignee: 'kemal', endedAt: now }, 'berta', false, recipients);
  const own = releaseDecided({ _id: '8', assignee: 'berta', endedAt: now }, 'berta', true, recipients);

  // when
  const first = notificationsOf([asked, ...decided, ...own], now);
  const again = notificationsOf([asked, ...decided, ...own], new Date('2026-11-03T12:00:00Z'));

  // then
  expect(first.map(({ accountId, kind, outcome }) => [accountId, kind, outcome])).toEqual([
    ['berta', 'POSITION_ASKED', null],
    ['kemal', 'POSITION_ASKED', null],
    ['berta', 'RELEASE_DECIDED', 'false'],
  ]);
  expect(again).toEqual(first);
  expect(new Set(first.map(({ _id }) => _id)).size).toBe(3);
  const expired = new Date(now.getTime() + keptForDays * 86_400_000);
  expect(notificationsOf([asked], expired)).toEqual([]);
});

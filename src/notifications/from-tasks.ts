/** What user tasks themselves tell: a position is asked for, a release is decided, a day has come. */
import { todayInGermany } from '../contracts/today-in-germany.ts';
import type { OpenTask } from '../read-model/open-task-index.ts';
import type { UserTaskDocument } from '../read-model/user-tasks.ts';
import type { Occurrence } from './occurrence.ts';
import type { Recipients } from './recipients.ts';

/** The form in which a department states its position in a goal conflict. */
export const positionForm = 'state-position';

const taskTarget = (id: string) => ({ kind: 'task', id }) as const;

export function positionAsked(
  task: Pick<UserTaskDocument, '_id' | 'candidateGroups' | 'createdAt'>,
  recipients: Recipients,
): Occurrence {
  return {
    kind: 'POSITION_ASKED',
    target: taskTarget(task._id),
    which: '',
    by: null,
    at: task.createdAt,
    recipients: recipients.groups(task.candidateGroups),
  };
}

/**
 * A second pair of eyes has decided on what somebody prepared.
 * @param author who completed the task that this one checks
 * @param released null when that is not known
 */
export function releaseDecided(
  task: Pick<UserTaskDocument, '_id' | 'assignee' | 'endedAt'>,
  author: string | null,
  released: boolean | null,
  recipients: Recipients,
): Occurrence[] {
  if (task.endedAt === null) return [];
  return [
    {
      kind: 'RELEASE_DECIDED',
      target: taskTarget(task._id),
      which: '',
      by: task.assignee,
      at: task.endedAt,
      recipients: recipients.account(author),
      outcome: released === null ? null : String(released),
    },
  ];
}

const offsetInGermany = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Berlin', timeZoneName: 'longOffset' });

/** When the day begins in Germany on which this instant lies, in milliseconds. */
export function startOfGermanDay(instant: number): number {
  const midnightUtc = Date.parse(`${todayInGermany(instant)}T00:00:00Z`);
  // The clock is changed at night: what counts is the offset at midnight.
  const offset = offsetInGermany.formatToParts(midnightUtc).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [hours = 0, minutes = 0] = offset.slice('GMT'.length).split(':').map(Number);
  return midnightUtc - (hours * 60 + minutes) * 60_000;
}

/**
 * What the clock has brought to people's own tasks: a follow-up, the day of a deadline, its passing.
 * Told when the instant passes, so that who takes an overdue task is not told what they see.
 * @param after what lies at or before this instant has been told. @param until now
 */
export function clockOccurrences(
  tasks: Iterable<Pick<OpenTask, 'userTaskKey' | 'assignee' | 'dueAt' | 'followUpAt'>>,
  after: number,
  until: number,
  recipients: Recipients,
): Occurrence[] {
  const occurrences: Occurrence[] = [];
  for (const { userTaskKey, assignee, dueAt, followUpAt } of tasks) {
    if (assignee === null) continue;
    const instants = [
      ['FOLLOW_UP_DUE', followUpAt, followUpAt],
      ['TASK_DUE', dueAt === null ? null : startOfGermanDay(dueAt), dueAt],
      ['TASK_OVERDUE', dueAt, dueAt],
    ] as const;
    for (const [kind, instant, which] of instants) {
      if (instant === null || instant <= after || instant > until) continue;
      occurrences.push({
        kind,
        target: taskTarget(userTaskKey),
        which: String(which),
        by: null,
        at: new Date(instant),
        recipients: recipients.account(assignee),
      });
    }
  }
  return occurrences;
}

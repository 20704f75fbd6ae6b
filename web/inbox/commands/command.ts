/** What people do with tasks beside completing them, and how each is taken back. */
import type { Task } from '../../../src/contracts/task.ts';

export type Command =
  | { kind: 'claim' }
  | { kind: 'release' }
  | { kind: 'assign'; assignee: string }
  | { kind: 'handOver'; department?: string; groups?: string[]; note: string }
  | { kind: 'return'; reason: string }
  | { kind: 'takeBack' }
  | { kind: 'followUp'; date: string | null; note: string };

export type CommandKind = Command['kind'];

/** What a dialog needs that asks for the details of a command. */
export interface CommandDialogProps {
  tasks: readonly Task[];
  /** The task's name, or how many there are. */
  what: string;
  onSend: (command: Command) => void;
  onClose: () => void;
}

type AssignedTask = Pick<Task, 'assignee' | 'followUpAt'>;

/** @returns path below the task and the body of the request */
export function requestOf({ kind, ...body }: Command): { path: string; body: Record<string, unknown> } {
  const paths: Record<CommandKind, string> = {
    claim: 'claim',
    release: 'release',
    assign: 'assign',
    handOver: 'hand-over',
    return: 'return',
    takeBack: 'take-back',
    followUp: 'follow-up',
  };
  return { path: paths[kind], body };
}

/** The day in UTC, as the server keeps it. */
export function followUpDate({ followUpAt }: Pick<Task, 'followUpAt'>): string | null {
  return followUpAt?.slice(0, 10) ?? null;
}

/** @returns what restores the task as it was; null where nothing does */
export function undoOf(before: AssignedTask, command: Command, accountId: string): Command | null {
  switch (command.kind) {
    case 'claim':
      return before.assignee === null ? { kind: 'release' } : null;
    case 'release':
      if (before.assignee === null) return null;
      return before.assignee === accountId ? { kind: 'claim' } : { kind: 'assign', assignee: before.assignee };
    case 'assign':
      return before.assignee === null ? { kind: 'release' } : { kind: 'assign', assignee: before.assignee };
    case 'followUp':
      return { kind: 'followUp', date: followUpDate(before), note: '' };
    case 'handOver':
    case 'return':
      return { kind: 'takeBack' };
    case 'takeBack':
      return null;
  }
}

/** Whether a task shows the effect already: an accepted command may become visible a moment later. */
export function isVisibleIn(task: AssignedTask, command: Command, accountId: string): boolean {
  switch (command.kind) {
    case 'claim':
      return task.assignee === accountId;
    case 'release':
      return task.assignee === null;
    case 'assign':
      return task.assignee === command.assignee;
    case 'followUp':
      return followUpDate(task) === command.date;
    case 'handOver':
    case 'return':
      return task.assignee === null;
    case 'takeBack':
      return true;
  }
}

/**
 * Which of several tasks a command is worth sending for; the server decides about each. Leads also move what others have.
 * @param own account ids of the person and of absent colleagues whose place they take
 */
export function appliesTo(
  { assignee }: Pick<Task, 'assignee'>,
  kind: CommandKind,
  own: readonly string[],
  isLead: boolean,
): boolean {
  const isOwn = assignee !== null && own.includes(assignee);
  switch (kind) {
    case 'claim':
      return assignee === null;
    case 'release':
      return isOwn || (isLead && assignee !== null);
    case 'followUp':
      return isOwn || isLead;
    case 'handOver':
      return isOwn || isLead || assignee === null;
    case 'assign':
      return isLead;
    case 'return':
    case 'takeBack':
      return true;
  }
}

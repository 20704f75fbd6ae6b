/** Notifications as their receiver may see them now: what they are about is looked up when they are read, through its own policy. */
import type { CaseSummary } from '../../case-file/repositories.ts';
import type { Actor } from '../../contracts/actor.ts';
import type { Notification } from '../../contracts/notification.ts';
import { Forbidden, NotFound } from '../../errors.ts';
import type { StoredNotification } from '../../notifications/notification-store.ts';
import { mayReadDutyReport } from '../../policies/duty-report.policy.ts';
import { dutyReportNorms } from '../../contracts/duty-report.ts';
import { known } from '../duty-reports/decide.ts';
import { mayReadConflict } from '../../policies/conflict.policy.ts';
import { mayDesign } from '../../policies/definition.policy.ts';
import { mayOperate } from '../../policies/operations.policy.ts';
import { maySeePersonName } from '../../policies/person.policy.ts';
import { mayReadTask } from '../../policies/task.policy.ts';
import type { UserTaskDocument } from '../../read-model/user-tasks.ts';
import { openDocument } from '../documents/open-document.ts';
import type { ApiDeps } from '../deps.ts';
import { commentTarget, modelName, reviewTarget } from './model-targets.ts';
import { noticeTemplateTarget, rateTableTarget } from './release-targets.ts';

type Target = NonNullable<Notification['target']>;

/** A target before the case that it belongs to is known by number and name. */
type Found = Omit<Target, 'caseNumber' | 'personName'>;

const bare = { caseId: null, modelId: null, processName: null, dueAt: null, note: null, outcome: null };

export async function presentNotifications(
  deps: ApiDeps,
  actor: Actor,
  stored: readonly StoredNotification[],
): Promise<Notification[]> {
  const tasks = await tasksOf(deps, stored);
  const found = await Promise.all(stored.map((notification) => targetOf(deps, actor, notification, tasks)));
  const caseIds = [...new Set(found.flatMap((target) => target?.caseId ?? []))];
  const [cases, accounts] = await Promise.all([deps.caseFile.cases.summaries(caseIds), deps.identity.accounts.list()]);
  const names = new Map(accounts.map(({ accountId, displayName }) => [accountId, displayName]));
  return stored.map(({ _id, kind, at, readAt, by }, index) => {
    const target = found[index] ?? null;
    return {
      notificationId: _id,
      kind,
      at: at.toISOString(),
      readAt: readAt?.toISOString() ?? null,
      by: by === null ? null : (names.get(by) ?? null),
      target: target && { ...target, ...ofCase(actor, target.caseId === null ? undefined : cases.get(target.caseId)) },
    };
  });
}

function ofCase(actor: Actor, summary: CaseSummary | undefined): Pick<Target, 'caseNumber' | 'personName'> {
  const personName = maySeePersonName(actor).allowed ? (summary?.personName ?? null) : null;
  return { caseNumber: summary?.caseNumber ?? null, personName };
}

async function tasksOf({ readModel }: ApiDeps, stored: readonly StoredNotification[]): Promise<Map<string, UserTaskDocument>> {
  const keys = stored.flatMap(({ target }) => (target.kind === 'task' ? [target.id] : []));
  if (keys.length === 0) return new Map();
  const tasks = await readModel.userTasks.find({ _id: { $in: [...new Set(keys)] } }).lean<UserTaskDocument[]>();
  return new Map(tasks.map((task) => [task._id, task]));
}

/** Null when there is no such thing any more, or it is no longer the receiver's business. */
async function targetOf(
  deps: ApiDeps,
  actor: Actor,
  notification: StoredNotification,
  tasks: ReadonlyMap<string, UserTaskDocument>,
): Promise<Found | null> {
  const { target, outcome } = notification;
  const common = { ...bare, ...target, outcome };
  switch (target.kind) {
    case 'task': {
      const task = tasks.get(target.id);
      return task === undefined ? null : taskTarget(deps, actor, notification, task);
    }
    case 'conflict': {
      const conflict = await existing(deps.caseFile.conflicts.get(target.id));
      if (conflict === null || !mayReadConflict(actor, conflict).allowed) return null;
      return { ...common, caseId: conflict.caseId, title: conflict.conflictType };
    }
    case 'document': {
      const document = await existing(openDocument(deps, actor, target.id));
      return document && { ...common, caseId: document.caseId, title: document.title };
    }
    case 'dutyReport': {
      const report = await existing(deps.caseFile.dutyReports.get(target.id));
      if (report === null || !mayReadDutyReport(actor, known(report)).allowed) return null;
      return { ...common, caseId: report.caseId, title: dutyReportNorms[report.circumstance.kind] };
    }
    case 'rateTable':
    case 'noticeTemplate': {
      const found = await (target.kind === 'rateTable' ? rateTableTarget : noticeTemplateTarget)(deps, actor, notification);
      return found && { ...common, ...found };
    }
    case 'model': {
      if (!mayDesign(actor).allowed) return null;
      return { ...common, title: await modelName(deps, target.id) };
    }
    case 'comment':
    case 'review': {
      if (!mayDesign(actor).allowed) return null;
      const found = await (target.kind === 'comment' ? commentTarget : reviewTarget)(deps, notification);
      return found && { ...common, ...found };
    }
    case 'incidents': {
      if (!mayOperate(actor).allowed) return null;
      const incident = await deps.readModel.incidents.findOne({ causeKey: target.id }, { errorType: 1, bpmnProcessId: 1 }).lean();
      return incident && { ...common, title: incident.errorType, processName: incident.bpmnProcessId };
    }
    case 'part':
      return mayOperate(actor).allowed ? { ...common, title: target.id } : null;
  }
}

async function taskTarget(
  deps: ApiDeps,
  actor: Actor,
  { kind, target, by, at, outcome }: StoredNotification,
  task: UserTaskDocument,
): Promise<Found | null> {
  if (!mayReadTask(actor, task).allowed) return null;
  const handOvers = kind === 'TASK_HANDED_OVER' || kind === 'TASK_RETURNED' ? await deps.caseFile.handOvers.list(target.id) : [];
  const handOverKind = kind === 'TASK_RETURNED' ? 'RETURN' : 'HAND_OVER';
  // Written just before the entry of the audit log that was told.
  const note = handOvers.findLast((one) => one.kind === handOverKind && one.by === by && one.at <= at)?.note ?? null;
  return {
    ...bare,
    ...target,
    caseId: task.caseId,
    title: task.elementName ?? task.elementId,
    processName: task.processName ?? task.bpmnProcessId,
    dueAt: task.dueAt?.toISOString() ?? null,
    note,
    outcome,
  };
}

/** Null when it is gone or may not be seen. */
async function existing<Result>(loaded: Promise<Result>): Promise<Result | null> {
  try {
    return await loaded;
  } catch (error) {
    if (error instanceof NotFound || error instanceof Forbidden) return null;
    throw error;
  }
}

/** One look at everything that has happened since the last one; what it finds twice is told once. */
import type { AuditLog } from '../audit/audit-log.ts';
import type { CaseFile } from '../case-file/repositories.ts';
import type { Accounts } from '../identity/accounts.ts';
import type { ReadModel } from '../read-model/read-model.ts';
import { completerOf } from '../read-model/task-completions.ts';
import type { UserTaskDocument } from '../read-model/user-tasks.ts';
import { type AuditSources, occurrencesOf, tellingActions } from './from-audit.ts';
import { conflictDecided } from './from-conflicts.ts';
import { firstOfEachCause, incidentGroup, type SlimIncident } from './from-operations.ts';
import { clockOccurrences, positionAsked, positionForm, releaseDecided } from './from-tasks.ts';
import { type Notifications } from './notification-store.ts';
import { notificationsOf, type Occurrence } from './occurrence.ts';
import type { Progress, ProgressStore } from './progress-store.ts';
import { type Recipients, recipientsAmong } from './recipients.ts';

export interface DeriveDeps {
  readModel: ReadModel;
  caseFile: Pick<CaseFile, 'conflicts' | 'handOvers' | 'documents'>;
  accounts: Pick<Accounts, 'list'>;
  audit: Pick<AuditLog, 'after' | 'head'>;
  draftsOf: AuditSources['draftsOf'];
  reviewOf: AuditSources['reviewOf'];
  notifications: Pick<Notifications, 'add'>;
  progress: ProgressStore;
  now: () => Date;
}

/** Writes of other processes carry the time of their own clock: so much later they are looked for again, in milliseconds. */
const overlapMs = 60_000;

/** Where the first look ever begins: with what happens from then on. */
export async function beginProgress({ audit, readModel, now }: DeriveDeps): Promise<Progress> {
  const [head, checkpoints] = await Promise.all([audit.head(), readModel.checkpoints.find().lean()]);
  const positions = Object.fromEntries(checkpoints.map(({ partitionId, position }) => [String(partitionId), position]));
  return { sequence: head?.sequence ?? 0, positions, until: now(), startedAt: now() };
}

/** @returns up to where everything has been told */
export async function derive(deps: DeriveDeps, progress: Progress): Promise<Progress> {
  const now = deps.now();
  const recipients = recipientsAmong(await deps.accounts.list(), now);
  const fromAudit = await auditOccurrences(deps, progress, recipients);
  const fromTasks = await taskOccurrences(deps, progress, recipients);
  const [clock, conflicts, incidents] = await Promise.all([
    clockTicks(deps, progress, now, recipients),
    decidedConflicts(deps, progress, recipients),
    newIncidentGroups(deps, progress, recipients),
  ]);
  const occurrences = [...fromAudit.occurrences, ...fromTasks.occurrences, ...clock, ...conflicts, ...incidents];
  await deps.notifications.add(notificationsOf(occurrences, now));
  return { ...progress, sequence: fromAudit.sequence, positions: fromTasks.positions, until: now };
}

async function auditOccurrences(
  { audit, caseFile, draftsOf, reviewOf }: DeriveDeps,
  { sequence }: Progress,
  recipients: Recipients,
) {
  const { entries, upTo } = await audit.after(sequence, tellingActions);
  const sources: AuditSources = {
    handOvers: (userTaskKey) => caseFile.handOvers.list(userTaskKey),
    document: (documentId) => caseFile.documents.get(documentId).catch(() => null),
    draftsOf,
    reviewOf,
  };
  const occurrences = await Promise.all(entries.map((entry) => occurrencesOf(entry, sources, recipients)));
  return { occurrences: occurrences.flat(), sequence: upTo };
}

async function taskOccurrences({ readModel }: DeriveDeps, { positions, startedAt }: Progress, recipients: Recipients) {
  const occurrences: Occurrence[] = [];
  const reached: Record<string, number> = {};
  for (const { partitionId, position } of await readModel.checkpoints.find({}, { partitionId: 1, position: 1 }).lean()) {
    reached[String(partitionId)] = position;
    // A projection that has begun anew is read anew.
    const known = positions[String(partitionId)] ?? -1;
    const before = known > position ? -1 : known;
    if (before === position) continue;
    const told = { $or: [{ formId: positionForm }, { fourEyesWith: { $ne: null } }] };
    const tasks = await readModel.userTasks.find({ partitionId, position: { $gt: before }, ...told }).lean<UserTaskDocument[]>();
    for (const task of tasks) {
      if (task.formId === positionForm && task.createdAt >= startedAt) occurrences.push(positionAsked(task, recipients));
      if (task.fourEyesWith === null || task.state !== 'COMPLETED' || (task.endedAt ?? startedAt) < startedAt) continue;
      const author = await completerOf(readModel, task.processInstanceKey, task.fourEyesWith);
      occurrences.push(...releaseDecided(task, author, await wasReleased(readModel, task), recipients));
    }
  }
  return { occurrences, positions: reached };
}

/** The variable says how the last one of this step ended; of several nobody can say which one it was. */
async function wasReleased(readModel: ReadModel, task: UserTaskDocument): Promise<boolean | null> {
  const { processInstanceKey, elementId } = task;
  const count = await readModel.userTasks.countDocuments({ processInstanceKey, elementId, state: 'COMPLETED' });
  if (count !== 1) return null;
  const stored = await readModel.instanceVariables.find({ processInstanceKey }).lean();
  const value = stored.flatMap(({ variables }) => variables).find(({ name }) => name === 'released')?.value;
  return value === 'true' || value === 'false' ? value === 'true' : null;
}

async function clockTicks({ readModel }: DeriveDeps, { until }: Progress, now: Date, recipients: Recipients) {
  await readModel.openTasks.refresh();
  return clockOccurrences(readModel.openTasks.candidates(), until.getTime(), now.getTime(), recipients);
}

async function decidedConflicts({ caseFile }: DeriveDeps, { until, startedAt }: Progress, recipients: Recipients) {
  const since = Math.max(until.getTime() - overlapMs, startedAt.getTime());
  const decided = await caseFile.conflicts.decidedSince(new Date(since));
  return decided.flatMap((conflict) => conflictDecided(conflict, recipients));
}

async function newIncidentGroups({ readModel }: DeriveDeps, { startedAt }: Progress, recipients: Recipients) {
  const open = await readModel.incidents.find({ state: 'OPEN' }, { causeKey: 1, createdAt: 1 }).lean<SlimIncident[]>();
  const begun = firstOfEachCause(open).filter(({ createdAt }) => createdAt >= startedAt);
  const groups = await Promise.all(
    begun.map(async (incident) => {
      // One that was resolved since began the group, and has been told.
      const { causeKey, createdAt } = incident;
      const earlier = { state: 'RESOLVED' as const, causeKey, createdAt: { $lt: createdAt }, resolvedAt: { $gte: createdAt } };
      return (await readModel.incidents.exists(earlier)) === null ? [incidentGroup(incident, recipients)] : [];
    }),
  );
  return groups.flat();
}

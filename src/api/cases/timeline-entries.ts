/** The sources of a case's timeline, each within what the reader may know. */
import type { Actor } from '../../contracts/actor.ts';
import type { CaseRecord } from '../../case-file/repositories.ts';
import type { TimelineEntry } from '../../contracts/case.ts';
import { subjectKinds } from '../../contracts/field.ts';
import { mayWriteCases } from '../../policies/case.policy.ts';
import { mayReadConflict } from '../../policies/conflict.policy.ts';
import { mayReadDutyReport } from '../../policies/duty-report.policy.ts';
import { mayReadDocument } from '../../policies/document.policy.ts';
import { mayReadField } from '../../policies/field.policy.ts';
import { mayReadTask } from '../../policies/task.policy.ts';
import type { ApiDeps } from '../deps.ts';
import { known } from '../duty-reports/decide.ts';
import { readContextOf } from './read-context.ts';
import { subjectOf } from './read-fields.ts';

/** Departments are added where all entries are at hand. */
export type SourceEntry = Omit<TimelineEntry, 'departments'>;
type Source = (deps: ApiDeps, actor: Actor, record: CaseRecord) => Promise<SourceEntry[]>;

function entry(
  kind: TimelineEntry['kind'],
  at: Date,
  refId: string,
  title: string | null,
  by: string | null,
  details: Record<string, unknown> = {},
): SourceEntry {
  return { id: `${kind}:${refId}`, at: at.toISOString(), kind, title, by, refId, details };
}

export function caseEntries({ caseId, caseNumber, openedAt, closedAt }: CaseRecord): SourceEntry[] {
  const opened = entry('CASE_OPENED', openedAt, caseId, caseNumber, null);
  return closedAt === null ? [opened] : [opened, entry('CASE_CLOSED', closedAt, caseId, caseNumber, null)];
}

export const processEntries: Source = async ({ readModel }, _, { caseId }) => {
  const instances = await readModel.processInstances.find({ caseId }).lean();
  const keys = [...new Set(instances.map(({ processDefinitionKey }) => processDefinitionKey))];
  const definitions = await readModel.processDefinitions.find({ _id: { $in: keys } }, { name: 1 }).lean();
  const names = new Map(definitions.map(({ _id, name }) => [_id, name]));
  return instances.flatMap(({ _id, processDefinitionKey, bpmnProcessId, startedAt, endedAt, state, version }) => {
    const title = names.get(processDefinitionKey) ?? bpmnProcessId;
    const started = entry('PROCESS_STARTED', startedAt, _id, title, null, { processDefinitionId: bpmnProcessId, version });
    return endedAt === null ? [started] : [started, entry('PROCESS_ENDED', endedAt, _id, title, null, { state })];
  });
};

/** The name of another department's task would tell what that department is doing; that it has one may be known. */
export const taskEntries: Source = async ({ readModel }, actor, { caseId }) => {
  const tasks = await readModel.userTasks.find({ caseId }).lean();
  return tasks.flatMap((task) => {
    const readable = mayReadTask(actor, task).allowed;
    const title = readable ? (task.elementName ?? task.elementId) : null;
    const details = { departments: task.departments, ...(readable && { candidateGroups: task.candidateGroups }) };
    const created = entry('TASK_CREATED', task.createdAt, task._id, title, null, details);
    if (task.endedAt === null) return [created];
    const by = readable ? task.assignee : null;
    return [created, entry('TASK_ENDED', task.endedAt, task._id, title, by, { ...details, state: task.state })];
  });
};

export const handOverEntries: Source = async ({ caseFile, readModel }, actor, { caseId }) => {
  const handOvers = await caseFile.handOvers.ofCase(caseId);
  const keys = handOvers.map(({ userTaskKey }) => userTaskKey);
  const tasks = new Map((await readModel.userTasks.find({ _id: { $in: keys } }).lean()).map((task) => [task._id, task]));
  return handOvers.map(({ userTaskKey, at, by, kind, fromGroups, toGroups, followUpDate, note }) => {
    const task = tasks.get(userTaskKey);
    const took = [...fromGroups, ...toGroups].some((group) => actor.groups.includes(group));
    const readable = took || (task !== undefined && mayReadTask(actor, task).allowed);
    const title = readable ? (task?.elementName ?? null) : null;
    const said = readable && note !== '' ? { note } : {};
    const shown =
      kind === 'FOLLOW_UP'
        ? entry('FOLLOW_UP', at, userTaskKey, title, by, { followUpDate: followUpDate ?? null, ...said })
        : entry('HAND_OVER', at, userTaskKey, title, by, { kind, fromGroups, toGroups, ...said });
    return { ...shown, id: `${shown.id}:${at.getTime()}` };
  });
};

export const documentEntries: Source = async (deps, actor, record) => {
  const context = await readContextOf(deps, record, 'TASK');
  const documents = await deps.caseFile.documents.list(record.caseId);
  return documents
    .filter((document) => mayReadDocument(actor, document, context).allowed)
    .map(({ documentId, createdAt, title, provenance, kind, version, lockedAt }) =>
      entry('DOCUMENT', createdAt, documentId, title, provenance.by, { kind, version, locked: lockedAt !== null }),
    );
};

export const noteEntries: Source = async ({ caseFile }, actor, { caseId }) => {
  if (!mayWriteCases(actor).allowed) return [];
  const notes = await caseFile.notes.list(caseId);
  return notes.map(({ noteId, createdAt, text, provenance }) => entry('NOTE', createdAt, noteId, text, provenance.by));
};

/** Which fields changed together, never their values: those are read by data class and purpose. */
export const fieldEntries: Source = async (deps, actor, record) => {
  const context = await readContextOf(deps, record, 'TASK');
  const bySubject = await Promise.all(
    subjectKinds.map(async (kind) => {
      const subject = subjectOf(record, kind);
      const changes = await deps.caseFile.fields.changes(subject);
      return changes.flatMap(({ version, recordedAt, provenance, keys }) => {
        const fields = keys.flatMap((key) => deps.catalogue.get(key) ?? []);
        const readable = fields.filter((field) => mayReadField(actor, field, context).allowed);
        if (readable.length === 0) return [];
        const title = readable.map(({ label }) => label.de).join(', ');
        const details = { subject: kind, keys: readable.map(({ key }) => key), reason: provenance.reason };
        const changed = entry('FIELDS_CHANGED', recordedAt, subject.id, title, provenance.by, details);
        return [{ ...changed, id: `${changed.id}:${version}` }];
      });
    }),
  );
  return bySubject.flat();
};

export const conflictEntries: Source = async ({ caseFile }, actor, { caseId }) => {
  const conflicts = await caseFile.conflicts.ofCase(caseId);
  return conflicts
    .filter((conflict) => mayReadConflict(actor, conflict).allowed)
    .flatMap(({ conflictId, conflictType, parties, raisedAt, raisedBy, decidedAt, outcome }) => {
      const raised = entry('CONFLICT_RAISED', raisedAt, conflictId, conflictType, raisedBy.by, { parties });
      return decidedAt === null
        ? [raised]
        : [raised, entry('CONFLICT_DECIDED', decidedAt, conflictId, conflictType, null, { outcome })];
    });
};

/** That something was told, on what norm, and how it went on; what was told is read on its own page. */
export const dutyReportEntries: Source = async ({ caseFile }, actor, { caseId }) => {
  const reports = await caseFile.dutyReports.ofCase(caseId);
  return reports
    .filter((report) => mayReadDutyReport(actor, known(report)).allowed)
    .flatMap(({ dutyReportId, department, legalBasis, state, ...report }) => {
      const step = (name: string, at: Date | null, by: string | undefined) =>
        at === null
          ? []
          : [
              {
                ...entry('DUTY_REPORT', at, dutyReportId, legalBasis, by ?? null, { state: name, departments: [department] }),
                id: `DUTY_REPORT:${dutyReportId}:${name}`,
              },
            ];
      return [
        ...step('PROPOSED', report.proposedAt, report.proposedTo.by),
        ...step(state === 'REFUSED' ? 'REFUSED' : 'SENT', report.decidedAt, report.decidedTo?.by),
        ...step('ACKNOWLEDGED', report.acknowledgedAt, report.acknowledgedTo?.by),
      ];
    });
};

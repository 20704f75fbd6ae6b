/**
 * All open user tasks, slim and in memory: an inbox page is found, sorted, counted and shown from here, without a read of its
 * documents. Before every use it takes over what the projection has committed since: tasks whose position lies behind the
 * checkpoint of the last time. So it is right in every process, however many there are, and needs no messages between them. Where
 * the projection runs in the same process, its change feed says when nothing has been committed, and the look is spared.
 */
import type { Model } from 'mongoose';
import type { ChangeFeed } from './change-feed.ts';
import type { CheckpointDocument } from './projection-state.ts';
import { searchTextOf, type FilterableTask } from './user-task-filter.ts';
import type { UserTaskDocument } from './user-tasks.ts';

export interface OpenTask extends FilterableTask {
  userTaskKey: string;
  urgencyRank: number;
  elementName: string | null;
  processName: string | null;
  processDefinitionKey: string;
  version: number;
  formId: string | null;
}

export interface OpenTaskIndex {
  /**
   * Takes over what has changed; after it, everything that was committed before the call is there: by another process, in an index
   * that follows a feed, what was committed a second before. Rejects when the store is away.
   */
  refresh(): Promise<void>;
  /** Looks at the store only after this feed, of the projection in the same process, has told of a change, or once a second. */
  follow(feed: ChangeFeed): void;
  /** Open tasks of any of these groups, each once; all open tasks without groups. */
  candidates(groups?: readonly string[]): Iterable<OpenTask>;
  ofInstance(processInstanceKey: string): Iterable<OpenTask>;
}

/** Another process may have taken the projection over: so long its changes may go unnoticed, in milliseconds. */
const lookAgainAfterMs = 1000;

const fields = {
  state: 1,
  candidateGroups: 1,
  departments: 1,
  assignee: 1,
  bpmnProcessId: 1,
  elementId: 1,
  elementName: 1,
  processName: 1,
  processDefinitionKey: 1,
  version: 1,
  formId: 1,
  caseId: 1,
  processInstanceKey: 1,
  urgency: 1,
  urgencyRank: 1,
  dueAt: 1,
  createdAt: 1,
  followUpAt: 1,
} as const;
type SlimTask = Pick<UserTaskDocument, keyof typeof fields | '_id'>;

export function createOpenTaskIndex(userTasks: Model<UserTaskDocument>, checkpoints: Model<CheckpointDocument>): OpenTaskIndex {
  const tasks = new Map<string, OpenTask>();
  const byGroup = new Map<string, Set<OpenTask>>();
  const byInstance = new Map<string, readonly OpenTask[]>();
  /** Position of each partition up to which the index is complete. */
  const positions = new Map<number, number>();
  const intern = createInterner();
  let loaded = false;
  let following = false;
  /** Something has changed since the last look began. */
  let changed = true;
  let lookedAt = 0;
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  function remove(userTaskKey: string): void {
    const task = tasks.get(userTaskKey);
    if (!task) return;
    tasks.delete(userTaskKey);
    for (const group of task.candidateGroups) byGroup.get(group)?.delete(task);
    const others = (byInstance.get(task.processInstanceKey) ?? []).filter((other) => other !== task);
    if (others.length > 0) byInstance.set(task.processInstanceKey, others);
    else byInstance.delete(task.processInstanceKey);
  }

  function put(document: SlimTask): void {
    remove(document._id);
    if (document.state !== 'CREATED') return;
    const task = openTaskOf(document, intern);
    tasks.set(task.userTaskKey, task);
    for (const group of task.candidateGroups) {
      const members = byGroup.get(group) ?? new Set();
      byGroup.set(group, members.add(task));
    }
    byInstance.set(task.processInstanceKey, [...(byInstance.get(task.processInstanceKey) ?? []), task]);
  }

  async function bringUpToDate(): Promise<void> {
    const startedAt = performance.now();
    changed = false;
    try {
      await takeOver();
      lookedAt = startedAt;
    } catch (error) {
      changed = true;
      throw error;
    }
  }

  function isUpToDate(): boolean {
    return following && !changed && performance.now() - lookedAt < lookAgainAfterMs;
  }

  async function takeOver(): Promise<void> {
    const reached = await checkpoints.find({}, { partitionId: 1, position: 1 }).lean<CheckpointDocument[]>();
    const wentBack = [...positions].some(
      ([partitionId, position]) => (reached.find((it) => it.partitionId === partitionId)?.position ?? -1) < position,
    );
    if (!loaded || wentBack) await loadAll();
    else await loadChanges(reached);
    for (const { partitionId, position } of reached) positions.set(partitionId, position);
  }

  async function loadAll(): Promise<void> {
    tasks.clear();
    byGroup.clear();
    byInstance.clear();
    positions.clear();
    loaded = false;
    for await (const document of userTasks.find({ state: 'CREATED' }, fields).lean<SlimTask[]>().cursor({ batchSize: 2000 })) {
      put(document);
    }
    loaded = true;
  }

  async function loadChanges(reached: readonly CheckpointDocument[]): Promise<void> {
    for (const { partitionId, position } of reached) {
      const before = positions.get(partitionId) ?? -1;
      if (position === before) continue;
      const documents = await userTasks.find({ partitionId, position: { $gt: before } }, fields).lean<SlimTask[]>();
      for (const document of documents) put(document);
    }
  }

  function start(): Promise<void> {
    running = bringUpToDate().finally(() => {
      running = undefined;
    });
    return running;
  }

  return {
    refresh() {
      // One that is under way may have read the checkpoint before the caller's write: wait for it and share the next one.
      if (!running) return isUpToDate() ? Promise.resolve() : start();
      next ??= running
        .catch(() => undefined)
        .then(() => {
          next = undefined;
          return start();
        });
      return next;
    },
    follow(feed) {
      following = true;
      const look = (): void => {
        changed = true;
      };
      feed.subscribe((changes) => {
        if (changes.some(({ collection }) => collection === 'userTasks')) look();
      }, look);
    },
    candidates(groups) {
      if (!groups) return tasks.values();
      const sets = groups.map((group) => byGroup.get(group)).filter((members) => members !== undefined);
      const [only, ...others] = sets;
      if (!only || others.length === 0) return only ?? [];
      return union(only, others);
    },
    ofInstance: (processInstanceKey) => byInstance.get(processInstanceKey) ?? [],
  };
}

/** Each task once; most are open to one group only and need no second look. */
function union(first: ReadonlySet<OpenTask>, others: readonly ReadonlySet<OpenTask>[]): OpenTask[] {
  const all = [...first];
  const earlier = [first];
  for (const members of others) {
    for (const task of members) {
      if (task.candidateGroups.length === 1 || !earlier.some((set) => set.has(task))) all.push(task);
    }
    earlier.push(members);
  }
  return all;
}

function openTaskOf(document: SlimTask, intern: (text: string) => string): OpenTask {
  const internOrNull = (text: string | null): string | null => (text === null ? null : intern(text));
  return {
    userTaskKey: document._id,
    state: document.state,
    candidateGroups: document.candidateGroups.map(intern),
    departments: document.departments.map(intern),
    assignee: internOrNull(document.assignee),
    bpmnProcessId: intern(document.bpmnProcessId),
    elementId: intern(document.elementId),
    caseId: document.caseId,
    processInstanceKey: document.processInstanceKey,
    urgency: internOrNull(document.urgency),
    urgencyRank: document.urgencyRank,
    dueAt: document.dueAt?.getTime() ?? null,
    createdAt: document.createdAt.getTime(),
    followUpAt: document.followUpAt?.getTime() ?? null,
    elementName: internOrNull(document.elementName),
    processName: internOrNull(document.processName),
    processDefinitionKey: intern(document.processDefinitionKey),
    version: document.version,
    formId: internOrNull(document.formId),
    searchText: intern(searchTextOf(document.elementName, document.processName)),
  };
}

/** Texts that repeat in thousands of tasks are kept once. */
function createInterner(): (text: string) => string {
  const texts = new Map<string, string>();
  return (text) => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, text);
    return text;
  };
}

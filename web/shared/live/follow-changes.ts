/** Follows what others do: server-sent events make the pages ask again for what they show. */
import { z } from 'zod';
import { changeEventSchema, type ChangeEvent } from '../../../src/contracts/change.ts';
import { queryClient, refreshWhere } from '../api/queries.ts';

export type Connection = 'connecting' | 'live' | 'lost';

/** Addresses whose answers depend on a collection of the read model. */
const dependents: Readonly<Record<string, readonly string[]>> = {
  userTasks: ['/tasks', '/saved-filters', '/cases', '/goal-conflicts', '/process-instances'],
  processInstances: ['/process-instances', '/process-definitions', '/cases', '/goal-conflicts', '/operations'],
  instanceHistories: ['/process-instances'],
  instanceVariables: ['/process-instances'],
  timers: ['/process-instances'],
  messageSubscriptions: ['/process-instances'],
  incidents: ['/incidents', '/process-instances', '/process-definitions', '/operations'],
  jobs: ['/jobs', '/process-instances', '/operations'],
  processDefinitions: ['/process-definitions', '/startable-processes', '/deployments'],
  forms: ['/forms'],
  decisionDefinitions: ['/decisions'],
  decisionRequirements: ['/decisions'],
  decisionEvaluations: ['/decision-evaluations', '/process-instances'],
};

/** A goal conflict holds every task of its case. */
const conflictProcess = 'goal-conflict';

/** Many changes come at once; the pages ask again at most this often. */
const quietMs = 250;

const caseOf = z.object({ caseId: z.string() });

/** What has changed since the pages asked last. */
interface Changed {
  prefixes: Set<string>;
  tasks: Set<string>;
  /** Cases in which a goal conflict has moved on. */
  conflictCases: Set<string>;
}

const nothingYet = (): Changed => ({ prefixes: new Set(), tasks: new Set(), conflictCases: new Set() });

/** Reading one task is on record: it is not read again because of another one. */
function isOtherTask(path: string, answer: unknown, { tasks, conflictCases }: Changed): boolean {
  const userTaskKey = /^\/tasks\/(\d+)/.exec(path)?.[1];
  if (userTaskKey === undefined || tasks.has(userTaskKey)) return false;
  const task = caseOf.safeParse(answer);
  return !task.success || !conflictCases.has(task.data.caseId);
}

function add(changed: Changed, { collection, id, facts }: ChangeEvent): void {
  for (const prefix of dependents[collection] ?? []) changed.prefixes.add(prefix);
  if (collection === 'userTasks') changed.tasks.add(id);
  // Somebody else's task: the case has moved on, and that is all one hears.
  if (collection === 'cases') changed.prefixes.add(`/cases/${id}`);
  const caseId = collection === 'cases' ? id : facts.caseId;
  if (facts.bpmnProcessId !== conflictProcess || typeof caseId !== 'string') return;
  changed.conflictCases.add(caseId);
  for (const prefix of ['/goal-conflicts', '/tasks', '/cases']) changed.prefixes.add(prefix);
}

export function followChanges(onConnection: (connection: Connection) => void): () => void {
  const source = new EventSource('/api/changes');
  let changed = nothingYet();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function note(event: ChangeEvent): void {
    add(changed, event);
    timer ??= setTimeout(() => {
      timer = undefined;
      const told = changed;
      changed = nothingYet();
      const prefixes = [...told.prefixes];
      void refreshWhere((path, answer) => prefixes.some((prefix) => path.startsWith(prefix)) && !isOtherTask(path, answer, told));
    }, quietMs);
  }

  source.addEventListener('ready', () => onConnection('live'));
  source.addEventListener('change', ({ data }: MessageEvent<string>) => {
    const event = changeEventSchema.safeParse(JSON.parse(data));
    if (event.success) note(event.data);
  });
  source.addEventListener('resync', () => void queryClient.invalidateQueries());
  /** The server has stopped telling: whoever asks learns whether the session has ended. */
  function ended(): void {
    source.close();
    onConnection('lost');
    void queryClient.invalidateQueries({ queryKey: ['/session'] });
  }
  source.addEventListener('end', ended);
  source.addEventListener('error', () => {
    // The browser tries again by itself, except after an answer that is no stream.
    if (source.readyState === EventSource.CLOSED) ended();
    else onConnection('lost');
  });
  onConnection('connecting');
  return () => {
    clearTimeout(timer);
    source.close();
  };
}

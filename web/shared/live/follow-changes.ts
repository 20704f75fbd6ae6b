/** Follows what others do: server-sent events make the pages ask again for what they show. */
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

/** Many changes come at once; the pages ask again at most this often. */
const quietMs = 250;

/** Reading one task is on record: it is not read again because of another one. */
function isOtherTask(path: string, changed: ReadonlySet<string>): boolean {
  const userTaskKey = /^\/tasks\/(\d+)/.exec(path)?.[1];
  return userTaskKey !== undefined && !changed.has(userTaskKey);
}

export function followChanges(onConnection: (connection: Connection) => void): () => void {
  const source = new EventSource('/api/changes');
  const waiting = new Set<string>();
  const changedTasks = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function note({ collection, id }: ChangeEvent): void {
    if (collection === 'userTasks') changedTasks.add(id);
    for (const prefix of dependents[collection] ?? []) waiting.add(prefix);
    timer ??= setTimeout(() => {
      timer = undefined;
      const prefixes = [...waiting];
      const tasks = new Set(changedTasks);
      void refreshWhere((path) => prefixes.some((prefix) => path.startsWith(prefix)) && !isOtherTask(path, tasks));
      waiting.clear();
      changedTasks.clear();
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

/** Follows what others do: server-sent events make the pages ask again for what they show. */
import { changeEventSchema, type ChangeEvent } from '../../../src/contracts/change.ts';
import { queryClient, refresh } from '../api/queries.ts';

export type Connection = 'connecting' | 'live' | 'lost';

/** Addresses whose answers depend on a collection of the read model. */
const dependents: Readonly<Record<string, readonly string[]>> = {
  userTasks: ['/tasks', '/cases', '/goal-conflicts', '/process-instances'],
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

export function followChanges(onConnection: (connection: Connection) => void): () => void {
  const source = new EventSource('/api/changes');
  const waiting = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function note({ collection }: ChangeEvent): void {
    for (const prefix of dependents[collection] ?? []) waiting.add(prefix);
    timer ??= setTimeout(() => {
      timer = undefined;
      void refresh(...waiting);
      waiting.clear();
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

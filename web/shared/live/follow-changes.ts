/** Follows what others do: server-sent events make the pages ask again for what they show. */
import { changeEventSchema, type ChangeEvent } from '../../../src/contracts/change.ts';
import { queryClient, refreshWhere } from '../api/queries.ts';
import { addChange, isOutdated, nothingYet } from './what-changed.ts';

export type Connection = 'connecting' | 'live' | 'lost';

/** Many changes come at once; the pages ask again at most this often. */
const quietMs = 250;

export function followChanges(onConnection: (connection: Connection) => void): () => void {
  const source = new EventSource('/api/changes');
  let changed = nothingYet();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function note(event: ChangeEvent): void {
    addChange(changed, event);
    timer ??= setTimeout(() => {
      timer = undefined;
      const told = changed;
      changed = nothingYet();
      void refreshWhere((path, answer) => isOutdated(told, path, answer));
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

/** One client's stream of server-sent events: filtered by what the person may know, ended with the session. */
import { PassThrough } from 'node:stream';
import type { Actor } from '../../contracts/actor.ts';
import type { ChangeHub } from './change-hub.ts';

export interface StreamOptions {
  hub: ChangeHub;
  actor: Actor;
  /** The person as they are now, or null once the session has ended. */
  recheck: () => Promise<Actor | null>;
  /** The client reads too slowly and is cut off. */
  disconnect: () => void;
  /** Something may have been missed since an earlier stream. */
  resumed: boolean;
  recheckMs?: number;
  heartbeatMs?: number;
  /** What may wait for a slow client, in bytes. */
  mostBuffered?: number;
}

/** `close` is idempotent, and called by the stream itself when the session has ended. */
export function openEventStream(options: StreamOptions): { body: PassThrough; close: () => void } {
  const { hub, recheck, disconnect, resumed, recheckMs = 5_000, heartbeatMs = 15_000, mostBuffered = 1024 * 1024 } = options;
  const body = new PassThrough();
  let { actor } = options;
  let closed = false;

  function write(text: string): void {
    if (closed) return;
    body.write(text);
    if (body.writableLength <= mostBuffered) return;
    close();
    disconnect();
  }

  const resync = (): void => write('event: resync\ndata: {}\n\n');
  const unsubscribe = hub.subscribe(({ event, mayKnow }, eventId) => {
    if (mayKnow(actor)) write(`id: ${eventId}\nevent: change\ndata: ${JSON.stringify(event)}\n\n`);
  }, resync);
  const heartbeat = setInterval(() => write(': still here\n\n'), heartbeatMs);
  const check = setInterval(() => {
    recheck().then(
      (current) => {
        if (current === null) end();
        else actor = current;
      },
      // Nobody can say whether the session still stands: the client asks again and is told.
      () => end(),
    );
  }, recheckMs);

  function end(): void {
    write('event: end\ndata: {}\n\n');
    close();
  }

  function close(): void {
    if (closed) return;
    closed = true;
    unsubscribe();
    clearInterval(heartbeat);
    clearInterval(check);
    body.end();
  }

  write('retry: 2000\nevent: ready\ndata: {}\n\n');
  if (resumed) resync();
  return { body, close };
}

/** One connection for all pages, and what every page may ask of it: whether it stands. */
import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { queryClient } from '../api/queries.ts';
import { followChanges, type Connection } from './follow-changes.ts';

const ConnectionContext = createContext<Connection>('connecting');
const retryAfterMs = 3_000;

export function useConnection(): Connection {
  return useContext(ConnectionContext);
}

interface Props {
  /** The session has ended: the connection belonged to it, and there is another one after the next sign-in. */
  interrupted: boolean;
  children: ComponentChildren;
}

export function LiveProvider({ interrupted, children }: Props) {
  const [connection, setConnection] = useState<Connection>('connecting');
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (interrupted) return undefined;
    let retry: ReturnType<typeof setTimeout> | undefined;
    const stop = followChanges((current) => {
      setConnection(current);
      clearTimeout(retry);
      if (current === 'lost') retry = setTimeout(() => setAttempt((count) => count + 1), retryAfterMs);
      // What changed since it was read, nobody has told.
      if (current === 'live') void queryClient.invalidateQueries();
    });
    return () => {
      clearTimeout(retry);
      stop();
    };
  }, [attempt, interrupted]);

  // The browser knows before the connection does.
  useEffect(() => {
    const lost = (): void => setConnection('lost');
    const back = (): void => setAttempt((count) => count + 1);
    window.addEventListener('offline', lost);
    window.addEventListener('online', back);
    return () => {
      window.removeEventListener('offline', lost);
      window.removeEventListener('online', back);
    };
  }, []);

  return <ConnectionContext.Provider value={connection}>{children}</ConnectionContext.Provider>;
}

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
  onSessionEnd: () => void;
  children: ComponentChildren;
}

export function LiveProvider({ onSessionEnd, children }: Props) {
  const [connection, setConnection] = useState<Connection>('connecting');
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let retry: ReturnType<typeof setTimeout> | undefined;
    let wasLost = false;
    const stop = followChanges({
      onSessionEnd,
      onConnection(current) {
        setConnection(current);
        if (current === 'live' && wasLost) void queryClient.invalidateQueries();
        if (current === 'lost') {
          wasLost = true;
          clearTimeout(retry);
          retry = setTimeout(() => setAttempt((count) => count + 1), retryAfterMs);
        } else if (current === 'live') {
          wasLost = false;
          clearTimeout(retry);
        }
      },
    });
    if (attempt > 0) void queryClient.invalidateQueries();
    return () => {
      clearTimeout(retry);
      stop();
    };
  }, [attempt, onSessionEnd]);

  return <ConnectionContext.Provider value={connection}>{children}</ConnectionContext.Provider>;
}

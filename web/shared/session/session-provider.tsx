/** Who is signed in. When the session ends while a page is open, the page stays and only asks to sign in again. */
import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { z } from 'zod';
import { sessionSchema, type Workplace } from '../../../src/contracts/session.ts';
import { ApiProblem } from '../api/api-problem.ts';
import { queryClient, useRead } from '../api/queries.ts';
import { noteSignIn, nothing, whenSessionEnds, write } from '../api/request.ts';

export type Session = z.infer<typeof sessionSchema>;

interface Value {
  session: Session | null;
  state: 'loading' | 'signed-out' | 'signed-in' | 'interrupted' | 'failed';
  error: unknown;
  signIn: (login: string, password: string) => Promise<void>;
  signOut: () => Promise<void>;
  retry: () => void;
}

const SessionContext = createContext<Value | null>(null);
const path = '/session';

export function SessionProvider({ children }: { children: ComponentChildren }) {
  const query = useRead(path, sessionSchema);
  const [interrupted, setInterrupted] = useState(false);
  const session = query.data ?? null;
  const signedOut = query.error instanceof ApiProblem && query.error.problem.status === 401;

  useEffect(() => whenSessionEnds(() => setInterrupted(true)), []);

  const value = useMemo((): Value => {
    async function signIn(login: string, password: string): Promise<void> {
      const started = await write(path, sessionSchema, { method: 'POST', body: { login, password } });
      // Somebody else at the same desk must not find what the one before has read.
      if (session !== null && session.actor.accountId !== started.actor.accountId) queryClient.clear();
      // An answer that is still under way is one to the session before.
      noteSignIn();
      await queryClient.cancelQueries({ queryKey: [path] });
      queryClient.setQueryData([path], started);
      setInterrupted(false);
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== path });
    }
    async function signOut(): Promise<void> {
      await write(path, nothing, { method: 'DELETE' });
      window.location.assign('/');
    }
    const state = ((): Value['state'] => {
      if (session !== null) return interrupted || signedOut ? 'interrupted' : 'signed-in';
      if (query.isPending) return 'loading';
      return signedOut ? 'signed-out' : 'failed';
    })();
    return { session, state, error: query.error, signIn, signOut, retry: () => void query.refetch() };
  }, [session, interrupted, signedOut, query.isPending, query.error, query]);

  return <SessionContext.Provider value={value}>{children}</SessionContext.Provider>;
}

export function useSessionState(): Value {
  const value = useContext(SessionContext);
  if (value === null) throw new Error('useSessionState needs a SessionProvider above.');
  return value;
}

/** Only below the sign-in: there is always somebody. */
export function useSession(): Session {
  const { session } = useSessionState();
  if (session === null) throw new Error('Nobody is signed in here.');
  return session;
}

export function useMayOpen(): (workplace: Workplace) => boolean {
  const { workplaces } = useSession();
  return (workplace) => workplaces.includes(workplace);
}

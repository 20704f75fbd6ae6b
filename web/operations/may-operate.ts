import { useSession } from '../shared/session/session-provider.tsx';

/** Designers watch; administrators interfere. The server decides again. */
export function useMayOperate(): boolean {
  return useSession().actor.roles.includes('admin');
}

import { useSession } from '../shared/session/session-provider.tsx';

/** The clerks of the housing department keep the register; the others read it. */
export function useMayKeep(): boolean {
  return useSession().actor.groups.includes('unt-clerk');
}

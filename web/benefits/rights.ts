import { useSession } from '../shared/session/session-provider.tsx';

/** As the API decides: clerks see the runs, those who pay prepare and release them. */
export function useMayPrepareRuns(): boolean {
  return useSession().actor.groups.some((group) => group === 'lst-pay' || group === 'lst-lead');
}

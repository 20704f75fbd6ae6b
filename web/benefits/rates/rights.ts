import type { RateTable } from '../../../src/contracts/rate-table.ts';
import { useSession } from '../../shared/session/session-provider.tsx';

/** As the API decides: the lead enters, a lead or a clerk who has entered none of it releases. */
export function useRateRights(table?: Pick<RateTable, 'enteredBy'>) {
  const { accountId, groups } = useSession().actor;
  const mayEnter = groups.includes('lst-lead');
  const mayCheck = mayEnter || groups.includes('lst-clerk');
  const hasEntered = table?.enteredBy.some((person) => person.accountId === accountId) ?? false;
  return { mayEnter, mayRelease: mayCheck && !hasEntered, hasEntered };
}

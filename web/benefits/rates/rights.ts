import type { RateTable } from '../../../src/contracts/rate-table.ts';
import { useSession } from '../../shared/session/session-provider.tsx';

type Entered = Pick<RateTable, 'enteredBy'>;

/** As the API decides: the lead enters, a lead or a clerk who has entered none of it releases. */
export function useRateRights() {
  const { accountId, groups } = useSession().actor;
  const mayEnter = groups.includes('lst-lead');
  const mayCheck = mayEnter || groups.includes('lst-clerk');
  const hasEntered = ({ enteredBy }: Entered): boolean => enteredBy.some((person) => person.accountId === accountId);
  return { mayEnter, hasEntered, mayRelease: (table: Entered): boolean => mayCheck && !hasEntered(table) };
}

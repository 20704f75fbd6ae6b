import { useMemo } from 'preact/hooks';
import { accountListSchema } from '../../../src/contracts/account.ts';
import { useRead } from '../../shared/api/queries.ts';
import { fullAccounts } from './account.ts';

export function useAccounts() {
  const query = useRead('/accounts', accountListSchema);
  const accounts = useMemo(() => (query.data === undefined ? undefined : fullAccounts(query.data)), [query.data]);
  return { accounts, error: query.error, refetch: query.refetch };
}

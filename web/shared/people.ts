/** Who stands behind an account id: colleagues by name, what the process or a worker did as Lotse's own work. */
import { useMemo } from 'preact/hooks';
import { accountListSchema } from '../../src/contracts/account.ts';
import { useRead } from './api/queries.ts';
import { useLanguage } from './language/language-provider.tsx';

const automatic = { de: 'Lotse (automatisch)', en: 'Lotse (automatic)' };
const unknown = { de: 'früheres Konto', en: 'former account' };

/** @returns the name for an account id, a `worker:<task type>` or null */
export function usePeople(): (by: string | null) => string {
  const { language } = useLanguage();
  const { data } = useRead('/accounts', accountListSchema);
  return useMemo(() => {
    const names = new Map(data?.items.map(({ accountId, displayName }) => [accountId, displayName]));
    return (by) => {
      if (by === null || by.includes(':')) return automatic[language];
      return names.get(by) ?? (data === undefined ? '…' : unknown[language]);
    };
  }, [data, language]);
}

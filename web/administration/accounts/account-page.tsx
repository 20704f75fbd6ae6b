import { useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { useSession } from '../../shared/session/session-provider.tsx';
import { BackLink } from '../../shared/ui/back-link.tsx';
import { Badge } from '../../shared/ui/badge.tsx';
import { ErrorState, NotFound, Skeleton } from '../../shared/ui/states.tsx';
import { AbsenceForm } from './absence-form.tsx';
import { AccountActions } from './account-actions.tsx';
import { AccountForm } from './account-form.tsx';
import { Sessions } from './sessions.tsx';
import { accountsTexts } from './texts.ts';
import { useAccounts } from './use-accounts.ts';

export function AccountPage({ accountId }: { accountId: string }) {
  const texts = useTexts(accountsTexts);
  const { actor } = useSession();
  const { accounts, error, refetch } = useAccounts();
  const account = accounts?.find((each) => each.accountId === accountId);
  usePageTitle(account?.displayName ?? texts.title);
  if (accounts === undefined) {
    return error === null ? <Skeleton lines={12} /> : <ErrorState error={error} onRetry={() => void refetch()} page />;
  }
  if (account === undefined) return <NotFound page />;
  return (
    <div class="page">
      <BackLink href="/">{texts.back}</BackLink>
      <div class="page__head">
        <div class="facts">
          <h1>{account.displayName}</h1>
          <span class="muted">{account.login}</span>
          <Badge kind={account.active ? 'success' : 'neutral'}>{account.active ? texts.active : texts.inactive}</Badge>
          {account.accountId === actor.accountId && <span class="muted">{texts.you}</span>}
        </div>
        <AccountActions account={account} />
      </div>
      <div class="account__columns">
        <AccountForm key={account.version} account={account} />
        <div class="account__column">
          <AbsenceForm key={account.version} account={account} accounts={accounts} />
          <Sessions accountId={account.accountId} />
        </div>
      </div>
    </div>
  );
}

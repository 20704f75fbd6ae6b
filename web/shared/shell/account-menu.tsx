import { accountListSchema } from '../../../src/contracts/account.ts';
import { useRead } from '../api/queries.ts';
import { useLanguage, useTexts } from '../language/language-provider.tsx';
import { useNames } from '../organisation.tsx';
import { useSession, useSessionState } from '../session/session-provider.tsx';
import { Button } from '../ui/button.tsx';
import { useNotices } from '../ui/notices.tsx';
import { useMenu } from '../ui/use-menu.ts';
import { shellTexts } from './texts.ts';

function useDeputyNames(accountIds: readonly string[]): string {
  const { data } = useRead('/accounts', accountListSchema, { enabled: accountIds.length > 0 });
  const names = new Map(data?.items.map(({ accountId, displayName }) => [accountId, displayName]));
  return accountIds.map((accountId) => names.get(accountId) ?? accountId).join(', ');
}

export function AccountMenu() {
  const texts = useTexts(shellTexts);
  const { actor } = useSession();
  const { signOut } = useSessionState();
  const { language, setLanguage } = useLanguage();
  const names = useNames();
  const notices = useNotices();
  const { menu, close } = useMenu();
  const absent = useDeputyNames(actor.deputyFor);
  const initials = actor.name
    .split(/\s+/)
    .map((word) => word[0])
    .join('');

  return (
    <details class="shell__account" ref={menu}>
      <summary>
        <span class="visually-hidden">{`${texts.account}: ${actor.name}`}</span>
        <span aria-hidden="true">{initials}</span>
        {absent !== '' && <span>{texts.deputyFor(absent)}</span>}
        <span aria-hidden="true">▾</span>
      </summary>
      <div class="shell__account-panel">
        <strong>{actor.name}</strong>
        <span class="muted">{[...actor.groups.map(names.group), ...actor.roles.map(names.role)].join(', ')}</span>
        <Button
          onClick={() => {
            close();
            setLanguage(language === 'de' ? 'en' : 'de');
          }}
        >
          <span lang={language === 'de' ? 'en' : 'de'}>{texts.otherLanguage}</span>
        </Button>
        <Button onClick={() => void signOut().catch(notices.problem)}>{texts.signOut}</Button>
      </div>
    </details>
  );
}

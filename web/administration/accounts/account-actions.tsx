import { useState } from 'preact/hooks';
import { accountSchema } from '../../../src/contracts/account.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { CommandDialog } from '../../shared/ui/command-dialog.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import type { Account } from './account.ts';
import { accountsTexts } from './texts.ts';

/** What takes effect at once and ends sessions. */
export function AccountActions({ account }: { account: Account }) {
  const texts = useTexts(accountsTexts);
  const notices = useNotices();
  const [asking, setAsking] = useState<'password' | 'active' | null>(null);
  const [password, setPassword] = useState('');
  const { accountId, active, signsInElsewhere } = account;

  async function change(body: object, done: string): Promise<void> {
    await write(`/accounts/${encodeURIComponent(accountId)}`, accountSchema, { method: 'PATCH', body });
    notices.done(done);
    await refresh('/accounts');
  }
  return (
    <div class="page__actions">
      {!signsInElsewhere && (
        <Button
          onClick={() => {
            setPassword('');
            setAsking('password');
          }}
        >
          {texts.newPassword}
        </Button>
      )}
      <Button kind={active ? 'danger' : 'secondary'} onClick={() => setAsking('active')}>
        {active ? texts.deactivate : texts.activate}
      </Button>
      {asking === 'password' && (
        <CommandDialog
          title={texts.newPasswordTitle}
          what={texts.newPasswordWhat}
          confirm={texts.newPasswordTitle}
          ready={password !== ''}
          onConfirm={(reason) => change({ password, reason }, texts.passwordSet)}
          onClose={() => setAsking(null)}
        >
          <Field label={texts.newPassword.replace(' …', '')} hint={texts.passwordHint}>
            {(control) => (
              <input
                {...control}
                type="password"
                autocomplete="new-password"
                required
                value={password}
                onInput={({ currentTarget }) => setPassword(currentTarget.value)}
              />
            )}
          </Field>
        </CommandDialog>
      )}
      {asking === 'active' && (
        <CommandDialog
          danger={active}
          title={active ? texts.deactivateTitle : texts.activateTitle}
          what={active ? texts.deactivateWhat : texts.activateWhat}
          confirm={active ? texts.deactivateTitle : texts.activateTitle}
          onConfirm={(reason) => change({ active: !active, reason }, active ? texts.deactivated : texts.activated)}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}

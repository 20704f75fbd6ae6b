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
import { GroupChoice } from './group-choice.tsx';
import { accountsTexts } from './texts.ts';

/** Name and rights; refused when somebody else has changed the account meanwhile. */
export function AccountForm({ account }: { account: Account }) {
  const texts = useTexts(accountsTexts);
  const notices = useNotices();
  const [displayName, setDisplayName] = useState(account.displayName);
  const [groups, setGroups] = useState<string[]>(account.groups);
  const [asking, setAsking] = useState(false);
  const sorted = (keys: readonly string[]) => [...keys].sort().join(' ');
  const changed = displayName.trim() !== account.displayName || sorted(groups) !== sorted(account.groups);

  async function save(reason: string): Promise<void> {
    const body = { displayName: displayName.trim(), groups, reason, expectedVersion: account.version };
    await write(`/accounts/${encodeURIComponent(account.accountId)}`, accountSchema, { method: 'PATCH', body });
    notices.done(texts.saved);
    await refresh('/accounts');
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        setAsking(true);
      }}
    >
      <Field label={texts.name}>
        {(control) => (
          <input
            {...control}
            required
            minLength={2}
            value={displayName}
            onInput={({ currentTarget }) => setDisplayName(currentTarget.value)}
          />
        )}
      </Field>
      <GroupChoice value={groups} onChange={setGroups} />
      <div class="page__actions">
        <Button type="submit" kind="primary" disabled={!changed || displayName.trim().length < 2}>
          {texts.save}
        </Button>
        {changed && (
          <Button
            onClick={() => {
              setDisplayName(account.displayName);
              setGroups(account.groups);
            }}
          >
            {texts.discard}
          </Button>
        )}
        <span class="muted" role="status">
          {changed ? texts.unsaved : ''}
        </span>
      </div>
      {asking && (
        <CommandDialog
          title={texts.saveTitle}
          what={texts.saveWhat}
          confirm={texts.saveTitle}
          onConfirm={save}
          onClose={() => setAsking(false)}
        />
      )}
    </form>
  );
}

import { useState } from 'preact/hooks';
import { colleagueSchema } from '../../../src/contracts/account.ts';
import { todayInGermany } from '../../../src/contracts/today-in-germany.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { useOrganisation } from '../../shared/organisation.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { ProblemNotice } from '../../shared/ui/states.tsx';
import { AbsenceWords } from './absence-words.tsx';
import type { Account } from './account.ts';
import { possibleDeputies } from './possible-deputies.ts';
import { accountsTexts } from './texts.ts';

interface Props {
  account: Account;
  accounts: readonly Account[];
}

/** Can be undone, so it is saved without asking. */
export function AbsenceForm({ account, accounts }: Props) {
  const texts = useTexts(accountsTexts);
  const notices = useNotices();
  const { data: organisation } = useOrganisation();
  const [from, setFrom] = useState(account.absentFrom ?? todayInGermany());
  const [until, setUntil] = useState(account.absentUntil ?? '');
  const [deputyId, setDeputyId] = useState(account.deputyId ?? '');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const deputies = possibleDeputies(account, accounts, organisation?.groups ?? []);
  const before = { from: account.absentFrom, until: account.absentUntil, deputyId: account.deputyId };

  async function put(
    body: { from: string | null; until: string | null; deputyId: string | null },
    done: string,
    undo = true,
  ): Promise<void> {
    setBusy(true);
    setError(null);
    try {
      await write(`/accounts/${encodeURIComponent(account.accountId)}/absence`, colleagueSchema, { method: 'PUT', body });
      notices.done(done, undo ? () => void put(before, texts.absenceSet, false) : undefined);
      await refresh('/accounts');
    } catch (thrown) {
      setError(thrown);
    }
    setBusy(false);
  }
  return (
    <section class="section" aria-labelledby="absence">
      <div class="section__head">
        <h2 id="absence">{texts.absence}</h2>
        {account.absentFrom !== null && <AbsenceWords account={account} />}
      </div>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          void put({ from, until: until || null, deputyId: deputyId || null }, texts.absenceSet);
        }}
      >
        <div class="form__row">
          <Field label={texts.from}>
            {(control) => (
              <input
                {...control}
                type="date"
                required
                value={from}
                onInput={({ currentTarget }) => setFrom(currentTarget.value)}
              />
            )}
          </Field>
          <Field label={texts.until} hint={texts.untilHint}>
            {(control) => (
              <input
                {...control}
                type="date"
                min={from}
                value={until}
                onInput={({ currentTarget }) => setUntil(currentTarget.value)}
              />
            )}
          </Field>
        </div>
        <Field label={texts.deputy} hint={texts.deputyHint}>
          {(control) => (
            <select {...control} value={deputyId} onChange={({ currentTarget }) => setDeputyId(currentTarget.value)}>
              <option value="">{texts.nobody}</option>
              {deputies.map(({ accountId, displayName }) => (
                <option key={accountId} value={accountId}>
                  {displayName}
                </option>
              ))}
            </select>
          )}
        </Field>
        {error !== null && <ProblemNotice error={error} />}
        <div class="page__actions">
          <Button type="submit" busy={busy}>
            {texts.setAbsence}
          </Button>
          {account.absentFrom !== null && (
            <Button busy={busy} onClick={() => void put({ from: null, until: null, deputyId: null }, texts.absenceEnded)}>
              {texts.endAbsence}
            </Button>
          )}
        </div>
      </form>
    </section>
  );
}

import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { accountSchema } from '../../../src/contracts/account.ts';
import { ApiProblem } from '../../shared/api/api-problem.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { BackLink } from '../../shared/ui/back-link.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { ProblemNotice } from '../../shared/ui/states.tsx';
import { GroupChoice } from './group-choice.tsx';
import { accountsTexts } from './texts.ts';

/** Refusals of these stand beside them. */
const fields = ['displayName', 'login', 'password', 'oidcSubject'];

export function NewAccountPage() {
  const texts = useTexts(accountsTexts);
  const { language } = useLanguage();
  const notices = useNotices();
  const [, navigate] = useLocation();
  const [displayName, setDisplayName] = useState('');
  const [login, setLogin] = useState('');
  const [groups, setGroups] = useState<string[]>([]);
  const [atProvider, setAtProvider] = useState(false);
  const [secret, setSecret] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  usePageTitle(texts.newAccount);

  const field = error instanceof ApiProblem ? error.problem.field : undefined;
  const sentence = (name: string) => (error instanceof ApiProblem && field === name ? error.sentence(language) : null);

  async function create(event: Event): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setError(null);
    const body = { displayName, login, groups, ...(atProvider ? { oidcSubject: secret } : { password: secret }) };
    try {
      const { accountId } = await write('/accounts', accountSchema, { method: 'POST', body });
      notices.done(texts.created(displayName));
      await refresh('/accounts');
      navigate(`/accounts/${encodeURIComponent(accountId)}`);
    } catch (thrown) {
      setError(thrown);
      setBusy(false);
    }
  }

  return (
    <div class="page">
      <BackLink href="/">{texts.back}</BackLink>
      <h1>{texts.newAccount}</h1>
      <form class="form" autocomplete="off" onSubmit={(event) => void create(event)}>
        <div class="form__row">
          <Field label={texts.name} error={sentence('displayName')}>
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
          <Field label={texts.login} hint={texts.loginHint} error={sentence('login')}>
            {(control) => (
              <input
                {...control}
                required
                minLength={2}
                autocomplete="off"
                value={login}
                onInput={({ currentTarget }) => setLogin(currentTarget.value)}
              />
            )}
          </Field>
        </div>
        <div class="form__row">
          <Field label={texts.signsIn}>
            {(control) => (
              <select
                {...control}
                value={atProvider ? 'provider' : 'password'}
                onChange={({ currentTarget }) => {
                  setAtProvider(currentTarget.value === 'provider');
                  setSecret('');
                }}
              >
                <option value="password">{texts.withPassword}</option>
                <option value="provider">{texts.atProvider}</option>
              </select>
            )}
          </Field>
          <Field
            key={String(atProvider)}
            label={atProvider ? texts.subject : texts.password}
            hint={atProvider ? texts.subjectHint : texts.passwordHint}
            error={sentence(atProvider ? 'oidcSubject' : 'password')}
          >
            {(control) => (
              <input
                {...control}
                type={atProvider ? 'text' : 'password'}
                required
                autocomplete="new-password"
                value={secret}
                onInput={({ currentTarget }) => setSecret(currentTarget.value)}
              />
            )}
          </Field>
        </div>
        <GroupChoice value={groups} onChange={setGroups} />
        {error !== null && !fields.some((name) => name === field) && <ProblemNotice error={error} />}
        <div>
          <Button type="submit" kind="primary" busy={busy}>
            {texts.create}
          </Button>
        </div>
      </form>
    </div>
  );
}

import type { TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import { sentenceOf } from '../api/api-problem.ts';
import { useLanguage, useTexts } from '../language/language-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { useSessionState } from './session-provider.tsx';
import { sessionTexts } from './texts.ts';

export function SignInForm() {
  const texts = useTexts(sessionTexts);
  const { language } = useLanguage();
  const { signIn } = useSessionState();
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    setBusy(true);
    setError(null);
    try {
      await signIn(values.get('login') as string, values.get('password') as string);
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form class="sign-in__form" onSubmit={(event) => void submit(event)}>
      <Field label={texts.login}>
        {(control) => <input {...control} name="login" autocomplete="username" required autofocus />}
      </Field>
      <Field label={texts.password} error={error === null ? null : sentenceOf(error, language)}>
        {(control) => <input {...control} name="password" type="password" autocomplete="current-password" required />}
      </Field>
      <Button kind="primary" type="submit" busy={busy}>
        {texts.signIn}
      </Button>
    </form>
  );
}

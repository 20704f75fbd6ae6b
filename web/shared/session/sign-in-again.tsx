import { useEffect, useId, useRef } from 'preact/hooks';
import { signInOptionsSchema } from '../../../src/contracts/session.ts';
import { useRead } from '../api/queries.ts';
import { useTexts } from '../language/language-provider.tsx';
import '../ui/dialog.css';
import { ProviderSignIn } from './provider-sign-in.tsx';
import { SignInForm } from './sign-in-form.tsx';
import './sign-in.css';
import { sessionTexts } from './texts.ts';

/** Lies over the page whose session has ended. It can't be closed; the page below keeps what was entered. */
export function SignInAgain() {
  const texts = useTexts(sessionTexts);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const options = useRead('/session/options', signInOptionsSchema);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={id} onCancel={(event) => event.preventDefault()}>
      <div class="dialog__head">
        <h2 id={id}>{texts.againTitle}</h2>
      </div>
      <div class="dialog__body">
        <p>{texts.again}</p>
        <SignInForm />
        {options.data?.provider === true && <ProviderSignIn />}
      </div>
    </dialog>
  );
}

import { useEffect } from 'preact/hooks';
import { signInOptionsSchema } from '../../../src/contracts/session.ts';
import { useRead } from '../api/queries.ts';
import { useLanguage, useTexts } from '../language/language-provider.tsx';
import { Button } from '../ui/button.tsx';
import { ProviderSignIn } from './provider-sign-in.tsx';
import { SignInForm } from './sign-in-form.tsx';
import './sign-in.css';
import { sessionTexts } from './texts.ts';

export function SignInPage() {
  const texts = useTexts(sessionTexts);
  const { language, setLanguage } = useLanguage();
  const options = useRead('/session/options', signInOptionsSchema);
  useEffect(() => {
    document.title = `${texts.title} – Lotse`;
  }, [texts]);

  return (
    <main class="sign-in">
      <div class="sign-in__card">
        <div class="sign-in__brand">
          <h1>
            <img src="/favicon.svg" alt="" width={32} height={32} />
            Lotse
          </h1>
          <p class="muted">{texts.subtitle}</p>
        </div>
        <SignInForm />
        {options.data?.provider === true && <ProviderSignIn />}
      </div>
      <div class="sign-in__language">
        <Button kind="quiet" onClick={() => setLanguage(language === 'de' ? 'en' : 'de')}>
          <span lang={language === 'de' ? 'en' : 'de'}>{texts.otherLanguage}</span>
        </Button>
      </div>
    </main>
  );
}

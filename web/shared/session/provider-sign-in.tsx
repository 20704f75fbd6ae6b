import { useTexts } from '../language/language-provider.tsx';
import { sessionTexts } from './texts.ts';

/** Leads to the municipality's OpenID provider and back to this very page. */
export function ProviderSignIn() {
  const texts = useTexts(sessionTexts);
  const returnTo = `${window.location.pathname}${window.location.search}`;
  return (
    <div class="sign-in__provider">
      <span class="muted">{texts.or}</span>
      <a class="button button--secondary" href={`/api/session/oidc?returnTo=${encodeURIComponent(returnTo)}`}>
        {texts.provider}
      </a>
    </div>
  );
}

import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { BackLink } from '../../shared/ui/back-link.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { partnersTexts } from '../texts.ts';
import { emptyPartner } from './partner-draft.ts';
import { PartnerForm } from './partner-form.tsx';

export function NewPartnerPage() {
  const texts = useTexts(partnersTexts);
  const [, navigate] = useLocation();
  const [key, setKey] = useState('');
  usePageTitle(texts.newPartner);
  return (
    <div class="page">
      <BackLink href="/register">{texts.back}</BackLink>
      <h1>{texts.newPartner}</h1>
      <PartnerForm
        partnerKey={key}
        stored={emptyPartner}
        version={0}
        onSaved={() => navigate(`/register/${encodeURIComponent(key)}`)}
      >
        <Field label={texts.key} hint={texts.keyHint}>
          {(control) => (
            <input
              {...control}
              required
              pattern="[A-Za-z0-9][A-Za-z0-9_\-]{0,59}"
              value={key}
              onInput={({ currentTarget }) => setKey(currentTarget.value)}
            />
          )}
        </Field>
      </PartnerForm>
    </div>
  );
}

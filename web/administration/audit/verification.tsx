import { useState } from 'preact/hooks';
import type { z } from 'zod';
import { verificationSchema } from '../../../src/contracts/audit.ts';
import { address, read } from '../../shared/api/request.ts';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { ProblemNotice } from '../../shared/ui/states.tsx';
import { auditTexts } from './texts.ts';

/** Asked for by the person, never by itself: it reads everything and is itself written down. */
export function Verification() {
  const texts = useTexts(auditTexts);
  const { number } = useFormats();
  const [sequence, setSequence] = useState('');
  const [hash, setHash] = useState('');
  const [result, setResult] = useState<z.infer<typeof verificationSchema> | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  async function verify(event: Event): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      setResult(await read(address('/audit/verify', { sequence: sequence.trim(), hash: hash.trim() }), verificationSchema));
    } catch (thrown) {
      setError(thrown);
    }
    setBusy(false);
  }
  return (
    <section class="section" aria-labelledby="verification">
      <div class="section__head">
        <h2 id="verification">{texts.verify}</h2>
      </div>
      <p class="muted">{texts.verifyText}</p>
      <form class="verification" onSubmit={(event) => void verify(event)}>
        <Button type="submit" busy={busy}>
          {busy ? texts.verifying : texts.check}
        </Button>
        <details>
          <summary>{texts.anchor}</summary>
          <div class="verification__anchor">
            <Field label={texts.anchorSequence} hint={texts.anchorHint}>
              {(control) => (
                <input
                  {...control}
                  inputMode="numeric"
                  pattern="[0-9]*"
                  value={sequence}
                  onInput={({ currentTarget }) => setSequence(currentTarget.value)}
                />
              )}
            </Field>
            <Field label={texts.anchorHash}>
              {(control) => (
                <input
                  {...control}
                  class="input mono"
                  minLength={64}
                  maxLength={64}
                  value={hash}
                  onInput={({ currentTarget }) => setHash(currentTarget.value)}
                />
              )}
            </Field>
          </div>
        </details>
      </form>
      <div role="status">
        {error !== null && <ProblemNotice error={error} />}
        {result !== null && (
          <div class={result.ok ? 'verified' : 'verified verified--broken'}>
            <strong>{result.ok ? texts.intact(result.count) : texts.broken(result.firstBroken)}</strong>
            {result.problem !== null && <span>{texts.problems[result.problem]}</span>}
            {result.head !== null && (
              <>
                <span>
                  {texts.head}: {number(result.head.sequence)} <span class="mono verified__hash">{result.head.hash}</span>
                </span>
                <span class="muted">{texts.headHint}</span>
              </>
            )}
          </div>
        )}
      </div>
    </section>
  );
}

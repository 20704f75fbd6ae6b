import { useState } from 'preact/hooks';
import { useFormats, useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { ResolveDialog } from '../actions/resolve-dialog.tsx';
import { actionTexts } from '../actions/texts.ts';
import { useMayOperate } from '../may-operate.ts';
import { operationsTexts } from '../texts.ts';
import type { InstanceDetail } from './instance-detail.ts';
import { instanceTexts } from './texts.ts';

/** What holds the instance up comes before everything else. */
export function OpenIncidents({ instance }: { instance: InstanceDetail }) {
  const texts = useTexts(instanceTexts);
  const { errorTypes } = useTexts(operationsTexts);
  const { resolve } = useTexts(actionTexts);
  const { ago } = useFormats();
  const mayOperate = useMayOperate();
  const [resolving, setResolving] = useState<string | null>(null);
  const open = instance.incidents.filter(({ state }) => state === 'OPEN');
  if (open.length === 0) return null;
  const names = [...new Set(instance.variables.map(({ name }) => name))].sort();
  return (
    <ul class="open-incidents" aria-label={texts.incidents(open.length)}>
      {open.map(({ incidentKey, errorType, errorMessage, elementName, elementId, createdAt }) => (
        <li key={incidentKey} class="open-incidents__one">
          <div>
            <strong>{elementName ?? elementId}</strong>{' '}
            <span class="muted">
              {errorTypes[errorType] ?? errorType}, {ago(createdAt)}
            </span>
            <IncidentMessage message={errorMessage} />
          </div>
          {mayOperate && (
            <Button
              kind="primary"
              aria-label={`${resolve} ${elementName ?? elementId}`}
              onClick={() => setResolving(incidentKey)}
            >
              {resolve}
            </Button>
          )}
        </li>
      ))}
      {resolving !== null && <ResolveDialog what={{ incidentKey: resolving }} names={names} onClose={() => setResolving(null)} />}
    </ul>
  );
}

/** The first line; the rest, which is a stack as a rule, when asked for. */
export function IncidentMessage({ message }: { message: string }) {
  const texts = useTexts(instanceTexts);
  const [first = '', ...rest] = message.split('\n');
  return (
    <>
      <p class="incident-message">{first}</p>
      {rest.length > 0 && (
        <details>
          <summary>{texts.stack}</summary>
          <pre class="stack">{message}</pre>
        </details>
      )}
    </>
  );
}

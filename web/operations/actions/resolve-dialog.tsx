/** One incident or many: with changed variables and a number of tries. */
import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { batchSchema, resolvedSchema, type BatchRequest } from '../../../src/contracts/incident.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import './actions.css';
import { CommandDialog } from '../../shared/ui/command-dialog.tsx';
import { actionTexts } from './texts.ts';
import { noDrafts, variablesOf } from './variable-drafts.ts';
import { VariablesEditor } from './variables-editor.tsx';

export type Resolvable = { incidentKey: string } | { filter: BatchRequest['filter']; count: number };

interface Props {
  what: Resolvable;
  /** Names of variables that are known there. */
  names?: readonly string[];
  onClose: () => void;
}

const noNames: readonly string[] = [];

export function ResolveDialog({ what, names = noNames, onClose }: Props) {
  const texts = useTexts(actionTexts);
  const notices = useNotices();
  const [, navigate] = useLocation();
  const [drafts, setDrafts] = useState(noDrafts);
  const [retries, setRetries] = useState(1);
  const variables = variablesOf(drafts);

  async function resolve(reason: string): Promise<void> {
    const request = { reason, retries, ...(drafts.length > 0 ? { variables } : {}) };
    if ('incidentKey' in what) {
      const { visible } = await write(`/incidents/${what.incidentKey}/resolve`, resolvedSchema, {
        method: 'POST',
        body: request,
      });
      notices.done(visible ? texts.resolved : texts.resolvedSoon);
      await refresh('/incidents', '/process-instances');
    } else {
      const body = { ...request, filter: what.filter };
      const { batchId } = await write('/incident-batches', batchSchema, { method: 'POST', body });
      navigate(`/incidents/batches/${batchId}`);
    }
  }

  return (
    <CommandDialog
      wide
      title={'incidentKey' in what ? texts.resolveOne : texts.resolveMany(what.count)}
      what={'incidentKey' in what ? texts.resolveWhat : texts.resolveManyWhat(what.count)}
      confirm={'incidentKey' in what ? texts.resolveOne : texts.resolveMany(what.count)}
      ready={variables !== null}
      onConfirm={resolve}
      onClose={onClose}
    >
      <VariablesEditor drafts={drafts} onChange={setDrafts} names={names} />
      <Field label={texts.retries} hint={texts.retriesHint}>
        {(control) => (
          <input
            {...control}
            type="number"
            min={1}
            max={20}
            style={{ width: '96px' }}
            value={retries}
            onInput={({ currentTarget }) => setRetries(Math.min(20, Math.max(1, currentTarget.valueAsNumber || 1)))}
          />
        )}
      </Field>
    </CommandDialog>
  );
}

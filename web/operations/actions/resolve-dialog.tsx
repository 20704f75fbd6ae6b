/** One incident or many: with changed variables and a number of tries. */
import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { batchDetailSchema, batchPreviewSchema } from '../../../src/contracts/batch.ts';
import { resolvedSchema } from '../../../src/contracts/incident.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write, type Query } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import './actions.css';
import { CommandDialog } from '../../shared/ui/command-dialog.tsx';
import { ProblemNotice } from '../../shared/ui/states.tsx';
import type { Selection } from '../many/selection.ts';
import { actionTexts } from './texts.ts';
import { useDryRun } from './use-dry-run.ts';
import { noDrafts, variablesOf } from './variable-drafts.ts';
import { VariablesEditor } from './variables-editor.tsx';

/** Incidents by their keys, by a filter, or all of chosen instances. */
type ManyIncidents = { keys: readonly string[] } | { filter: Query } | { instances: Selection };
export type Resolvable = { incidentKey: string } | { incidents: ManyIncidents; count?: number };

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
  const asked = 'incidentKey' in what || what.count !== undefined ? null : { kind: 'RESOLVE', incidents: what.incidents };
  const { answer, error } = useDryRun('/batches/preview', asked, batchPreviewSchema);
  const count = 'incidentKey' in what ? 1 : (what.count ?? answer?.total ?? null);
  const title = 'incidentKey' in what ? texts.resolveOne : texts.resolveMany(count);

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
      const body = { ...request, kind: 'RESOLVE', incidents: what.incidents };
      const { batchId } = await write('/batches', batchDetailSchema, { method: 'POST', body });
      navigate(`/batches/${batchId}`);
    }
  }

  return (
    <CommandDialog
      wide
      title={title}
      what={'incidentKey' in what ? texts.resolveWhat : texts.resolveManyWhat(count)}
      confirm={title}
      ready={variables !== null && count !== null && count > 0}
      onConfirm={resolve}
      onClose={onClose}
    >
      {error !== null && <ProblemNotice error={error} />}
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

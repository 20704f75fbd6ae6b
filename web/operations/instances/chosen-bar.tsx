import { useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { address } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { ResolveDialog } from '../actions/resolve-dialog.tsx';
import { CancelManyDialog } from '../many/cancel-many-dialog.tsx';
import { allThatMatch, keepKeys } from '../many/selection.ts';
import type { InstanceFilters } from './instance-filters.ts';
import type { ListedInstance } from './instance-list.tsx';
import { instancesTexts } from './texts.ts';

interface Props {
  filters: InstanceFilters;
  /** Those that were chosen one by one; null: all that match the filter. */
  chosen: readonly ListedInstance[] | null;
  total: number;
  onChooseAll: () => void;
  onClear: () => void;
}

/** What can be done to all that are chosen. */
export function ChosenBar({ filters, chosen, total, onChooseAll, onClear }: Props) {
  const texts = useTexts(instancesTexts);
  const [, navigate] = useLocation();
  // What is chosen may end while it is asked about: the dialog stays with what was chosen when it opened.
  const [asking, setAsking] = useState<{ action: 'cancel' | 'resolve'; selection: ReturnType<typeof selectionOf> } | null>(null);
  const mayRun = chosen === null ? filters.state === undefined || filters.state === 'ALL' : chosen.some(isRunning);
  const mayHalt = chosen === null ? mayRun && filters.hasIncident !== 'false' : chosen.some(({ hasIncident }) => hasIncident);
  const processes =
    chosen === null ? [filters.processDefinitionId] : chosen.filter(isRunning).map((each) => each.processDefinitionId);
  const [ofProcess] = processes;
  const oneProcess = ofProcess !== undefined && new Set(processes).size === 1;

  function migrate(): void {
    const which = chosen === null ? filters : { selection: keepKeys(chosen.map(({ processInstanceKey }) => processInstanceKey)) };
    navigate(address('/instances/migrate', { ...which, processDefinitionId: ofProcess }));
  }

  return (
    <div class="page__actions" role="group" aria-label={texts.choose}>
      <strong class="chosen__count" role="status">
        {chosen === null ? texts.chosenAll(total) : texts.chosen(chosen.length)}
      </strong>
      {chosen !== null && chosen.length < total && (
        <Button kind="quiet" onClick={onChooseAll}>
          {texts.chooseAll(total)}
        </Button>
      )}
      <Button kind="quiet" onClick={onClear}>
        {texts.chooseNone}
      </Button>
      {mayHalt && (
        <Button onClick={() => setAsking({ action: 'resolve', selection: selectionOf(chosen, filters) })}>
          {texts.retryMany}
        </Button>
      )}
      {mayRun && (
        <Button disabled={!oneProcess} title={oneProcess ? undefined : texts.oneProcessOnly} onClick={migrate}>
          {texts.migrateMany}
        </Button>
      )}
      {mayRun && (
        <Button kind="danger" onClick={() => setAsking({ action: 'cancel', selection: selectionOf(chosen, filters) })}>
          {texts.cancelMany}
        </Button>
      )}
      {asking?.action === 'cancel' && <CancelManyDialog instances={asking.selection} onClose={() => setAsking(null)} />}
      {asking?.action === 'resolve' && (
        <ResolveDialog what={{ incidents: { instances: asking.selection } }} onClose={() => setAsking(null)} />
      )}
    </div>
  );
}

function isRunning({ state }: ListedInstance): boolean {
  return state === 'ACTIVE';
}

function selectionOf(chosen: Props['chosen'], filters: InstanceFilters) {
  return chosen === null ? allThatMatch(filters) : { keys: chosen.map(({ processInstanceKey }) => processInstanceKey) };
}

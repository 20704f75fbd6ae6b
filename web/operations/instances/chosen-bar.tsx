import { useState } from 'preact/hooks';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { ResolveDialog } from '../actions/resolve-dialog.tsx';
import { incidentsOf } from './incidents-of.ts';
import type { ListedInstance } from './instance-list.tsx';
import { ManyDialog, type ManyAction } from './many-dialog.tsx';
import { instancesTexts } from './texts.ts';

interface Props {
  chosen: readonly ListedInstance[];
  total: number;
  onChooseAll: () => Promise<void>;
  onClear: () => void;
}

/** What can be done to all that are chosen. */
export function ChosenBar({ chosen, total, onChooseAll, onClear }: Props) {
  const texts = useTexts(instancesTexts);
  const notices = useNotices();
  const [action, setAction] = useState<ManyAction | null>(null);
  const [incidentKeys, setIncidentKeys] = useState<string[] | null>(null);
  const [busy, setBusy] = useState(false);
  const running = chosen.filter(({ state }) => state === 'ACTIVE');
  const halted = chosen.filter(({ hasIncident }) => hasIncident);
  const sameVersion = new Set(running.map(({ processDefinitionKey }) => processDefinitionKey)).size === 1;

  async function during(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      notices.problem(error);
    }
    setBusy(false);
  }
  async function askToResolve(): Promise<void> {
    const keys = await incidentsOf(halted);
    if (keys.length === 0) notices.done(texts.noIncidents);
    else setIncidentKeys(keys);
  }

  return (
    <div class="page__actions" role="group" aria-label={texts.choose}>
      <strong class="chosen__count" role="status">
        {texts.chosen(chosen.length)}
      </strong>
      {chosen.length < total && (
        <Button kind="quiet" busy={busy} onClick={() => void during(onChooseAll)}>
          {texts.chooseAll(total)}
        </Button>
      )}
      <Button kind="quiet" onClick={onClear}>
        {texts.chooseNone}
      </Button>
      {halted.length > 0 && (
        <Button busy={busy} onClick={() => void during(askToResolve)}>
          {texts.retryMany(halted.length)}
        </Button>
      )}
      {running.length > 0 && sameVersion && (
        <Button onClick={() => setAction('migrate')}>{texts.migrateMany(running.length)}</Button>
      )}
      {running.length > 0 && (
        <Button kind="danger" onClick={() => setAction('cancel')}>
          {texts.cancelMany(running.length)}
        </Button>
      )}
      {action !== null && <ManyDialog action={action} instances={running} onClose={() => setAction(null)} />}
      {incidentKeys !== null && (
        <ResolveDialog what={{ filter: { incidentKeys }, count: incidentKeys.length }} onClose={() => setIncidentKeys(null)} />
      )}
    </div>
  );
}

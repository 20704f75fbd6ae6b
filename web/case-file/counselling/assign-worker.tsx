import { useState } from 'preact/hooks';
import { z } from 'zod';
import { accountListSchema } from '../../../src/contracts/account.ts';
import { refresh, useRead } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { useOrganisation } from '../../shared/organisation.tsx';
import { useSession } from '../../shared/session/session-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { counsellingTexts } from './texts.ts';

const assignedSchema = z.object({ personId: z.string(), accountId: z.string() });

/** Social workers take on a person whom nobody has yet; their lead assigns anybody of the department. */
export function AssignWorker({ caseId }: { caseId: string }) {
  const texts = useTexts(counsellingTexts);
  const notices = useNotices();
  const { actor } = useSession();
  const { data: organisation } = useOrganisation();
  const leads = organisation?.groups.some(
    (group) => group.lead && group.department === 'fsa' && actor.groups.includes(group.key),
  );
  const { data: accounts } = useRead('/accounts', accountListSchema, { enabled: leads === true });
  const [chosen, setChosen] = useState('');
  const [busy, setBusy] = useState(false);
  const own = new Set(organisation?.groups.filter(({ department }) => department === 'fsa').map(({ key }) => key));
  const workers = accounts?.items.filter(({ active, groups }) => active && groups.some((group) => own.has(group))) ?? [];

  async function assign(accountId: string, done: string): Promise<void> {
    setBusy(true);
    try {
      await write(`/cases/${caseId}/social-worker`, assignedSchema, { method: 'PUT', body: { accountId } });
      notices.done(done);
      await refresh(`/cases/${caseId}`);
    } catch (error) {
      notices.problem(error);
    } finally {
      setBusy(false);
    }
  }

  if (leads !== true) {
    return (
      <Button busy={busy} onClick={() => void assign(actor.accountId, texts.takenOn)}>
        {texts.takeOn}
      </Button>
    );
  }
  return (
    <form
      class="notes__bar"
      onSubmit={(event) => {
        event.preventDefault();
        const name = workers.find(({ accountId }) => accountId === chosen)?.displayName ?? '';
        void assign(chosen, texts.assigned(name));
      }}
    >
      <select
        class="input"
        aria-label={texts.assign}
        value={chosen}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      >
        <option value="">{texts.choose}</option>
        {workers.map(({ accountId, displayName }) => (
          <option key={accountId} value={accountId}>
            {displayName}
          </option>
        ))}
      </select>
      <Button type="submit" busy={busy} disabled={chosen === ''}>
        {texts.assignButton}
      </Button>
    </form>
  );
}

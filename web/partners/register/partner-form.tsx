import { useEffect, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { partnerSchema } from '../../../src/contracts/partner.ts';
import { ApiProblem } from '../../shared/api/api-problem.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { CommandDialog } from '../../shared/ui/command-dialog.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { partnersTexts } from '../texts.ts';
import { PartnerConflict } from './partner-conflict.tsx';
import { bodyOf, changesOf, type PartnerDraft } from './partner-draft.ts';
import { PartnerFields } from './partner-fields.tsx';

interface Props {
  partnerKey: string;
  /** As it is stored now; it changes when somebody else saves. */
  stored: PartnerDraft;
  /** Of what is stored; 0: the partner is new. */
  version: number;
  onSaved?: () => void;
  /** Fields before those of every partner. */
  children?: ComponentChildren;
}

/** Adds or changes a partner; what others change meanwhile is shown before anything is overwritten. */
export function PartnerForm({ partnerKey, stored, version, onSaved, children }: Props) {
  const texts = useTexts(partnersTexts);
  const notices = useNotices();
  const [base, setBase] = useState({ stored, version });
  const [draft, setDraft] = useState(stored);
  const [asking, setAsking] = useState(false);
  const isNew = version === 0;
  const label = isNew ? texts.add : texts.save;
  const mine = changesOf(base.stored, draft);
  const isChanged = Object.keys(mine).length > 0;
  const isStale = base.version !== version;

  function goOnWith(next: PartnerDraft): void {
    setBase({ stored, version });
    setDraft(next);
  }
  useEffect(() => {
    if (isStale && !isChanged) goOnWith(stored);
  }, [isStale, isChanged]);

  async function save(reason: string): Promise<void> {
    const body = { ...bodyOf(draft), reason, expectedVersion: base.version };
    try {
      const saved = await write(`/partners/${encodeURIComponent(partnerKey)}`, partnerSchema, { method: 'PUT', body });
      setBase({ stored: draft, version: saved.version });
      notices.done(isNew ? texts.added : texts.saved);
    } catch (error) {
      // What somebody else has saved appears beside what one has entered.
      if (!(error instanceof ApiProblem) || error.problem.code !== 'STALE_VERSION' || isNew) throw error;
      await refresh('/partners');
      return;
    }
    await refresh('/partners', '/organisation');
    onSaved?.();
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        setAsking(true);
      }}
    >
      {isStale && isChanged && (
        <PartnerConflict
          mine={mine}
          theirs={changesOf(base.stored, stored)}
          stored={stored}
          onTakeTheirs={() => goOnWith(stored)}
          onKeepMine={() => goOnWith({ ...stored, ...mine })}
        />
      )}
      {children}
      <PartnerFields draft={draft} onChange={setDraft} />
      <div>
        <Button type="submit" kind="primary" disabled={!isChanged || isStale}>
          {label}
        </Button>
      </div>
      {asking && (
        <CommandDialog title={label} what={texts.saveWhat} confirm={label} onConfirm={save} onClose={() => setAsking(false)} />
      )}
    </form>
  );
}

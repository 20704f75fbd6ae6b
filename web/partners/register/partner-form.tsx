import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { partnerSchema } from '../../../src/contracts/partner.ts';
import { refresh } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { CommandDialog } from '../../shared/ui/command-dialog.tsx';
import { useNotices } from '../../shared/ui/notices.tsx';
import { partnersTexts } from '../texts.ts';
import { bodyOf, type PartnerDraft } from './partner-draft.ts';
import { PartnerFields } from './partner-fields.tsx';

interface Props {
  partnerKey: string;
  start: PartnerDraft;
  /** 0: the partner is new. */
  version: number;
  onSaved?: () => void;
  /** Fields before those of every partner. */
  children?: ComponentChildren;
}

/** Adds or changes a partner; refused when somebody else has changed it meanwhile. */
export function PartnerForm({ partnerKey, start, version, onSaved, children }: Props) {
  const texts = useTexts(partnersTexts);
  const notices = useNotices();
  const [draft, setDraft] = useState(start);
  const [asking, setAsking] = useState(false);
  const isNew = version === 0;
  const label = isNew ? texts.add : texts.save;
  const isChanged = JSON.stringify(draft) !== JSON.stringify(start);

  async function save(reason: string): Promise<void> {
    const body = { ...bodyOf(draft), reason, expectedVersion: version };
    await write(`/partners/${encodeURIComponent(partnerKey)}`, partnerSchema, { method: 'PUT', body });
    notices.done(isNew ? texts.added : texts.saved);
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
      {children}
      <PartnerFields draft={draft} onChange={setDraft} />
      <div>
        <Button type="submit" kind="primary" disabled={!isChanged}>
          {label}
        </Button>
      </div>
      {asking && (
        <CommandDialog title={label} what={texts.saveWhat} confirm={label} onConfirm={save} onClose={() => setAsking(false)} />
      )}
    </form>
  );
}

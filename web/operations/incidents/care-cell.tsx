import { useState } from 'preact/hooks';
import type { z } from 'zod';
import type { causeCareSchema } from '../../../src/contracts/incident.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { useMayOperate } from '../may-operate.ts';
import { CareDialog } from './care-dialog.tsx';
import { incidentsTexts } from './texts.ts';

export type Care = z.infer<typeof causeCareSchema>;

interface Props {
  causeKey: string;
  care: Care;
  /** What the cause says, for the name of the button. */
  example: string;
}

/** Who looks after it and what is known; whoever operates can change it. */
export function CareCell({ causeKey, care, example }: Props) {
  const texts = useTexts(incidentsTexts);
  const mayOperate = useMayOperate();
  const [open, setOpen] = useState(false);
  const { owner, note } = care;
  const verb = owner === null && note === '' ? texts.takeCare : texts.changeCare;
  return (
    <div class="care">
      <span class={owner === null ? 'muted' : undefined}>{owner?.name ?? texts.nobodyCares}</span>
      {note !== '' && <span class="care__note muted">{note}</span>}
      {mayOperate && (
        <Button kind="quiet" aria-label={`${verb}: ${example}`} onClick={() => setOpen(true)}>
          {verb}
        </Button>
      )}
      {open && <CareDialog causeKey={causeKey} care={care} onClose={() => setOpen(false)} />}
    </div>
  );
}

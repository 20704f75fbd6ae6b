/** What a person does with a deadline: the day or the outcome, and why. */
import { useState } from 'preact/hooks';
import {
  deadlineDetailSchema,
  deadlineOutcomes,
  type ChangeDeadline,
  type DeadlineDetail,
  type DeadlineOutcome,
} from '../../src/contracts/deadline.ts';
import { refresh } from '../shared/api/queries.ts';
import { write } from '../shared/api/request.ts';
import { deadlineTexts } from '../shared/deadlines/texts.ts';
import { useTexts } from '../shared/language/language-provider.tsx';
import { CommandDialog } from '../shared/ui/command-dialog.tsx';
import { Field } from '../shared/ui/field.tsx';
import { useNotices } from '../shared/ui/notices.tsx';
import { deadlinePageTexts } from './texts.ts';

interface Props {
  deadline: DeadlineDetail;
  kind: ChangeDeadline['kind'];
  onClose: () => void;
}

export function ChangeDialog({ deadline, kind, onClose }: Props) {
  const texts = useTexts(deadlinePageTexts);
  const words = useTexts(deadlineTexts);
  const notices = useNotices();
  const [date, setDate] = useState(kind === 'CORRECTED' ? deadline.eventDate : '');
  const [posted, setPosted] = useState(deadline.posted);
  const [faultyInstruction, setFaulty] = useState(deadline.faultyInstruction);
  const [outcome, setOutcome] = useState<DeadlineOutcome>('MET');
  const { deadlineId, version, byNotice, faultyInstructionPossible } = deadline;

  function changeOf(reason: string): ChangeDeadline {
    const common = { reason, version };
    switch (kind) {
      case 'SUSPENDED':
        return { kind, from: date, ...common };
      case 'RESUMED':
        return { kind, on: date, ...common };
      case 'EXTENDED':
        return { kind, until: date, ...common };
      case 'CORRECTED':
        return { kind, eventDate: date, posted, faultyInstruction, ...common };
      case 'ENDED':
        return { kind, outcome, ...common };
    }
  }

  async function send(reason: string): Promise<void> {
    await write(`/deadlines/${deadlineId}/changes`, deadlineDetailSchema, { method: 'POST', body: changeOf(reason) });
    await refresh('/deadlines');
    notices.done(texts.changed);
  }

  const dateLabels = { SUSPENDED: texts.from, RESUMED: texts.on, EXTENDED: texts.until, CORRECTED: texts.eventDate };
  return (
    <CommandDialog
      title={texts.actions[kind]}
      what={<p>{texts.what[kind]}</p>}
      confirm={texts.actions[kind]}
      ready={kind === 'ENDED' || date !== ''}
      onConfirm={send}
      onClose={onClose}
    >
      {kind === 'ENDED' ? (
        <Field label={texts.outcome}>
          {(control) => (
            <select
              {...control}
              value={outcome}
              onChange={({ currentTarget }) => setOutcome(deadlineOutcomes.find((one) => one === currentTarget.value) ?? 'MET')}
            >
              {deadlineOutcomes.map((one) => (
                <option key={one} value={one}>
                  {words.outcomes[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : (
        <Field label={dateLabels[kind]}>
          {(control) => (
            <input {...control} type="date" required value={date} onInput={({ currentTarget }) => setDate(currentTarget.value)} />
          )}
        </Field>
      )}
      {kind === 'CORRECTED' && byNotice && <Check label={texts.posted} checked={posted} onChange={setPosted} />}
      {kind === 'CORRECTED' && faultyInstructionPossible && (
        <Check label={texts.faultyInstruction} checked={faultyInstruction} onChange={setFaulty} />
      )}
    </CommandDialog>
  );
}

interface CheckProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label class="deadline-page__check">
      <input type="checkbox" checked={checked} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      {label}
    </label>
  );
}

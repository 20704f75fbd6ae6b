/** Somebody else has changed the partner while one was writing: both states, field by field, and the choice. */
import { useTexts } from '../../shared/language/language-provider.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { partnersTexts } from '../texts.ts';
import type { PartnerDraft } from './partner-draft.ts';

interface Props {
  /** What one has changed oneself. */
  mine: Partial<PartnerDraft>;
  /** What somebody else has changed. */
  theirs: Partial<PartnerDraft>;
  stored: PartnerDraft;
  onTakeTheirs: () => void;
  onKeepMine: () => void;
}

type Name = keyof PartnerDraft;

export function PartnerConflict({ mine, theirs, stored, onTakeTheirs, onKeepMine }: Props) {
  const texts = useTexts(partnersTexts);
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])] as Name[];
  const labels: Record<Name, string> = {
    ...texts,
    answerWithinDays: texts.answerTime,
  };
  function words(name: Name, values: Partial<PartnerDraft>): string {
    const value = values[name];
    if (value === undefined) return '–';
    if (name === 'kind') return texts.kinds[value as PartnerDraft['kind']];
    if (name === 'channel') return texts.channels[value as PartnerDraft['channel']];
    if (typeof value === 'boolean') return value ? texts.yes : texts.no;
    return value === '' ? texts.empty : value;
  }
  return (
    <div class="stale" role="alert">
      <p>{texts.stale}</p>
      <Table
        caption={texts.stale}
        rows={names}
        keyOf={(name) => name}
        columns={[
          { key: 'field', label: texts.field, cell: (name) => labels[name] },
          { key: 'stored', label: texts.storedNow, wide: true, cell: (name) => words(name, stored) },
          { key: 'mine', label: texts.yours, wide: true, cell: (name) => words(name, mine) },
        ]}
      />
      <div class="page__actions">
        <Button onClick={onTakeTheirs}>{texts.takeTheirs}</Button>
        <Button kind="primary" onClick={onKeepMine}>
          {texts.keepMine}
        </Button>
      </div>
    </div>
  );
}

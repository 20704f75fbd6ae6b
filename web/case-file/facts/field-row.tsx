import { useState } from 'preact/hooks';
import { fieldCatalogue } from '../../../src/contracts/field-catalogue.ts';
import type { Purpose } from '../../../src/contracts/purpose.ts';
import { rowsOf, valueText } from '../../shared/facts/value-text.ts';
import { useFormats, useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { usePeople } from '../../shared/people.ts';
import { CorrectField } from './correct-field.tsx';
import { isCorrectable } from './entered-value.ts';
import { FieldHistory } from './field-history.tsx';
import { HouseholdMembers } from './household-members.tsx';
import type { CaseField } from './field-list.tsx';
import { factsTexts } from './texts.ts';

interface Props {
  caseId: string;
  item: CaseField;
  purpose: Purpose | null;
  version: number;
  mayCorrect: boolean;
}

export function FieldRow({ caseId, item, purpose, version, mayCorrect }: Props) {
  const texts = useTexts(factsTexts);
  const formats = useFormats();
  const { language } = useLanguage();
  const nameOf = usePeople();
  const [open, setOpen] = useState<'history' | 'correct' | null>(null);
  const field = fieldCatalogue.get(item.key);
  const label = item.label[language];
  const toggle = (which: 'history' | 'correct') => () => setOpen(open === which ? null : which);
  return (
    <div class="facts__row">
      <dt>{label}</dt>
      <dd class="facts__value">
        {item.key === 'householdMembers' && <HouseholdMembers caseId={caseId} value={item.value} />}
        {item.key !== 'householdMembers' && field?.kind === 'rows' && <Rows value={item.value} />}
        {field?.kind !== 'rows' && valueText(field, item.value, language, formats)}
      </dd>
      <dd class="facts__source">
        <span>{nameOf(item.by)}</span>
        <span>
          {formats.shortDate(item.recordedAt)} · {texts.subjects[item.subject]}
        </span>
        <span class="facts__actions">
          <button
            type="button"
            aria-label={texts.historyOf(label)}
            aria-expanded={open === 'history'}
            onClick={toggle('history')}
          >
            {texts.history}
          </button>
          {mayCorrect && isCorrectable(field) && (
            <button
              type="button"
              aria-label={texts.correctOf(label)}
              aria-expanded={open === 'correct'}
              onClick={toggle('correct')}
            >
              {texts.correct}
            </button>
          )}
        </span>
      </dd>
      {open !== null && (
        <dd class="facts__panel">
          {open === 'history' && <FieldHistory caseId={caseId} fieldKey={item.key} purpose={purpose} />}
          {open === 'correct' && field !== undefined && (
            <CorrectField caseId={caseId} field={field} item={item} version={version} onDone={() => setOpen(null)} />
          )}
        </dd>
      )}
    </div>
  );
}

function Rows({ value }: { value: unknown }) {
  const formats = useFormats();
  const { language } = useLanguage();
  return (
    <ol class="facts__rows">
      {rowsOf(value, language, formats).map((row, index) => (
        <li key={index}>{row.map(({ label, text }) => `${label}: ${text}`).join(' · ')}</li>
      ))}
    </ol>
  );
}

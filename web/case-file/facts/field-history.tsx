import { fieldHistorySchema } from '../../../src/contracts/case.ts';
import { fieldCatalogue } from '../../../src/contracts/field-catalogue.ts';
import type { Purpose } from '../../../src/contracts/purpose.ts';
import { useRead } from '../../shared/api/queries.ts';
import { address } from '../../shared/api/request.ts';
import { valueText } from '../../shared/facts/value-text.ts';
import { useFormats, useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { usePeople } from '../../shared/people.ts';
import { ProblemNotice, Skeleton } from '../../shared/ui/states.tsx';
import { factsTexts } from './texts.ts';

interface Props {
  caseId: string;
  fieldKey: string;
  purpose: Purpose | null;
}

/** Newest first: what was on file, since when, by whom and why. */
export function FieldHistory({ caseId, fieldKey, purpose }: Props) {
  const texts = useTexts(factsTexts);
  const formats = useFormats();
  const { language } = useLanguage();
  const nameOf = usePeople();
  const field = fieldCatalogue.get(fieldKey);
  const path = address(`/cases/${caseId}/fields/${fieldKey}/history`, { purpose });
  const { data, error, isPending } = useRead(path, fieldHistorySchema);
  if (isPending) return <Skeleton lines={2} />;
  if (error !== null) return <ProblemNotice error={error} />;
  return (
    <div class="facts__history">
      <ol>
        {data.items.toReversed().map((entry) => (
          <li key={`${entry.recordedAt}${entry.by}`}>
            <strong>{entry.value === null ? texts.cleared : valueText(field, entry.value, language, formats)}</strong>
            <span class="muted">
              {texts.from} {formats.dateTime(entry.recordedAt)}, {nameOf(entry.by)}
              {entry.onBehalfOf !== null && ` ${texts.onBehalfOf(nameOf(entry.onBehalfOf))}`} · {texts.why}:{' '}
              {texts.reasons[entry.reason] ?? entry.reason}
            </span>
          </li>
        ))}
      </ol>
      {field !== undefined && <p class="muted">{texts.source(field.source === 'local' ? texts.sourceLocal : field.source)}</p>}
    </div>
  );
}

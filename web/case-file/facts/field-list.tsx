import type { z } from 'zod';
import type { caseFieldsSchema } from '../../../src/contracts/case.ts';
import type { DataClass } from '../../../src/contracts/field.ts';
import type { Purpose } from '../../../src/contracts/purpose.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { FieldRow } from './field-row.tsx';
import { factsTexts } from './texts.ts';

type Fields = z.output<typeof caseFieldsSchema>;
export type CaseField = Fields['items'][number];

interface Props {
  caseId: string;
  dataClass: DataClass;
  fields: Fields;
  /** For which a protected class was opened. */
  purpose: Purpose | null;
}

export function FieldList({ caseId, dataClass, fields, purpose }: Props) {
  const texts = useTexts(factsTexts);
  const items = fields.items.filter((item) => item.dataClass === dataClass);
  if (items.length === 0) return <p class="muted facts__none">{texts.none}</p>;
  return (
    <dl class="facts__list">
      {items.map((item) => (
        <FieldRow
          key={`${item.subject}.${item.key}`}
          caseId={caseId}
          item={item}
          purpose={purpose}
          version={fields.versions[item.subject]}
          mayCorrect={fields.correctable.includes(dataClass)}
        />
      ))}
    </dl>
  );
}

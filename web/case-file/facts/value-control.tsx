import type { Field } from '../../../src/contracts/field.ts';
import { useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { factsTexts } from './texts.ts';

interface Props {
  field: Field;
  text: string;
  onText: (text: string) => void;
  control: { id: string; class: string; 'aria-invalid': boolean; 'aria-describedby'?: string };
}

/** The control that fits the kind of a field; its content is always text. */
export function ValueControl({ field, text, onText, control }: Props) {
  const texts = useTexts(factsTexts);
  const { language } = useLanguage();
  switch (field.kind) {
    case 'boolean':
    case 'choice': {
      const options =
        field.kind === 'choice'
          ? (field.options ?? []).map(({ value, label }) => ({ value, label: label[language] }))
          : [
              { value: 'true', label: texts.yes },
              { value: 'false', label: texts.no },
            ];
      return (
        <select {...control} value={text} onChange={({ currentTarget }) => onText(currentTarget.value)}>
          <option value="">–</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      );
    }
    case 'choices': {
      const chosen = new Set(text.split(',').filter(Boolean));
      return (
        <select
          {...control}
          multiple
          size={Math.min(8, field.options?.length ?? 4)}
          onChange={({ currentTarget }) => onText([...currentTarget.selectedOptions].map(({ value }) => value).join(','))}
        >
          {(field.options ?? []).map(({ value, label }) => (
            <option key={value} value={value} selected={chosen.has(value)}>
              {label[language]}
            </option>
          ))}
        </select>
      );
    }
    case 'text':
      if (text.length > 60) {
        return <textarea {...control} value={text} rows={4} onInput={({ currentTarget }) => onText(currentTarget.value)} />;
      }
      break;
    default:
      break;
  }
  const type = field.kind === 'date' ? 'date' : 'text';
  return <input {...control} type={type} value={text} onInput={({ currentTarget }) => onText(currentTarget.value)} />;
}

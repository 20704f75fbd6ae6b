import type { TemplateField } from '../../src/contracts/notice-template.ts';
import { useLanguage, useTexts } from '../shared/language/language-provider.tsx';
import { templateTexts } from './texts.ts';

interface Props {
  fields: readonly TemplateField[];
  /** The block that the field goes into. */
  block: string;
  onChoose: (name: string) => void;
}

/** The vocabulary of the letter, each field with what stands for it in the sample. */
export function FieldMenu({ fields, block, onChoose }: Props) {
  const texts = useTexts(templateTexts);
  const { language } = useLanguage();
  return (
    <select
      class="input field-menu"
      aria-label={texts.of(texts.insertField, block)}
      value=""
      onChange={({ currentTarget }) => {
        if (currentTarget.value !== '') onChoose(currentTarget.value);
        currentTarget.value = '';
      }}
    >
      <option value="">{texts.chooseField}</option>
      {fields.map(({ name, label, sample, always }) => (
        <option key={name} value={name}>
          {[label[language], sample.split('\n')[0]].filter(Boolean).join(': ')}
          {always ? '' : ` (${texts.fieldMayLack})`}
        </option>
      ))}
    </select>
  );
}

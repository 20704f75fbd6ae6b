import { useFormats, useLanguage, useTexts } from '../../shared/language/language-provider.tsx';
import { contentLabel, contentValue, lineOf } from './content-words.ts';
import { messagesTexts } from './texts.ts';

interface Props {
  value: unknown;
  /** Of the field that holds the value. */
  name?: string;
}

/** What a message says, field by field, in the words of the case file. */
export function Content({ value, name = '' }: Props) {
  const texts = useTexts(messagesTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  if (typeof value === 'boolean') return <>{value ? texts.yes : texts.no}</>;
  if (typeof value === 'string' || typeof value === 'number') {
    return <>{value === '' ? '–' : contentValue(name, value, language, formats)}</>;
  }
  if (typeof value !== 'object' || value === null) return <>–</>;
  if (Array.isArray(value)) {
    if (value.length === 0) return <>–</>;
    return (
      <ul>
        {value.map((item: unknown, index) => (
          <li key={index}>
            <Content value={item} name={name} />
          </li>
        ))}
      </ul>
    );
  }
  const line = lineOf(name, value);
  if (line !== null) return <>{line}</>;
  const parts: [string, unknown][] = Object.entries(value);
  return (
    <dl class="content-list">
      {parts.map(([key, part]) => [
        <dt key={`${key} label`}>{contentLabel(key, language)}</dt>,
        <dd key={key}>
          <Content value={part} name={key} />
        </dd>,
      ])}
    </dl>
  );
}

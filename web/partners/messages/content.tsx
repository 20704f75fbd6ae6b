import { useTexts } from '../../shared/language/language-provider.tsx';
import { messagesTexts } from './texts.ts';

/** What a message says, field by field, as the agreed format names them. */
export function Content({ value }: { value: unknown }) {
  const texts = useTexts(messagesTexts);
  if (typeof value === 'boolean') return <>{value ? texts.yes : texts.no}</>;
  if (typeof value === 'string' || typeof value === 'number') return <>{value === '' ? '–' : value}</>;
  if (typeof value !== 'object' || value === null) return <>–</>;
  if (Array.isArray(value)) {
    return (
      <ul>
        {value.map((item: unknown, index) => (
          <li key={index}>
            <Content value={item} />
          </li>
        ))}
      </ul>
    );
  }
  const parts: [string, unknown][] = Object.entries(value);
  return (
    <dl class="content-list">
      {parts.map(([name, part]) => [
        <dt key={`${name} name`}>{name}</dt>,
        <dd key={name}>
          <Content value={part} />
        </dd>,
      ])}
    </dl>
  );
}

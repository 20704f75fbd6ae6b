/** Checks a file against our XML schema, in a thread of its own with memory of its own: a file can take no more than that. */
import { validateXML } from 'xmllint-wasm';
import { partnerMessageXsd } from './xsd.ts';

const schema = { fileName: 'partner-message.xsd', contents: partnerMessageXsd() };

/** @returns line, element and what is wrong with it, never a value; empty for a file that the schema takes */
export async function schemaErrors(xml: string): Promise<string[]> {
  const { valid, errors } = await validateXML({ xml: [{ fileName: 'message.xml', contents: xml }], schema: [schema] });
  if (valid) return [];
  const found = errors.flatMap(({ message, loc }) => (loc === null ? [] : [`line ${loc.lineNumber}, ${withoutValues(message)}`]));
  // The same value is often complained of twice: by its facet and by its type.
  const perElement = new Map(found.reverse().map((error) => [error.slice(0, error.lastIndexOf(':')), error]));
  return [...perElement.values()].reverse();
}

const complaints: [RegExp, string][] = [
  [/\[facet '(\w+)'\]/, '$1'],
  [/is not a valid value/, 'type'],
  [/Missing child element\(s\)/, 'content missing'],
  [/This element is not expected/, 'not expected'],
  [/No matching global declaration/, 'unknown document'],
  [/The attribute '.*' is not allowed/, 'attribute not allowed'],
];

/** Messages of the checker quote what they found: of them only the element's name and the kind of complaint are kept. */
function withoutValues(message: string): string {
  const element = /Element '(?:\{[^}]*\})?([^']{1,80})'/.exec(message)?.[1] ?? '(document)';
  for (const [pattern, complaint] of complaints) {
    const match = pattern.exec(message);
    if (match !== null) return `${element}: ${complaint.replace('$1', match[1] ?? '')}`;
  }
  return `${element}: invalid`;
}

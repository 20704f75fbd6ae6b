/** The audit log is read by people: whatever the server writes into it has words. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { actionWords } from '../../../web/administration/audit/entry-words.ts';

const sources = path.resolve(import.meta.dirname, '../../../src');

/** Names such as `consent.give`, of the areas that the log knows. */
function namedInSources(): string[] {
  const texts = readdirSync(sources, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
  const found = (pattern: RegExp): string[] => texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name));
  const areaOf = (name: string): string | undefined => name.split('.')[0];
  const areas = new Set([...Object.keys(actionWords.de), ...found(/action: '([a-z-]+\.[a-z-]+)'/g)].map(areaOf));
  const names = found(/'([a-z-]+\.[a-z-]+)'/g).filter((name) => areas.has(areaOf(name)) && !name.endsWith('.xsd'));
  return [...new Set(names)].sort();
}

test('every action that is put on record has words in both languages', () => {
  const named = namedInSources();
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter((name) => actionWords.de[name] === undefined || actionWords.en[name] === undefined)).toEqual([]);
  expect(Object.keys(actionWords.en)).toEqual(Object.keys(actionWords.de));
});

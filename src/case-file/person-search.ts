/** What a text that people type asks of the collection of persons. */
import { nameKey } from './name-key.ts';

/** Names begin with each of the words, in any spelling; digits are a birth date, a year of birth or an AZR number. Null: nothing to search by. */
export function personFilter(text: string): Record<string, unknown> | null {
  const azrNumber = /(?<!\d)\d{8,12}(?!\d)/.exec(text)?.[0];
  if (azrNumber !== undefined) return { azrNumber };
  const birthDate = searchedBirthDate(text);
  const words = nameKey(text.replace(/[\d.\-/]+/g, ' '))
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0 && birthDate === null) return null;
  const nameFilters = words.map((word) => ({ nameWords: { $regex: `^${word}` } }));
  return { ...birthDate, ...(nameFilters.length > 0 && { $and: nameFilters }) };
}

function searchedBirthDate(text: string): Record<string, number> | null {
  const german = /(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(text);
  const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(text);
  const [year, month, day] = german
    ? [german[3], german[2], german[1]]
    : iso
      ? iso.slice(1)
      : [/\b(?:19|20)\d{2}\b/.exec(text)?.[0]];
  if (year === undefined) return null;
  if (month === undefined || day === undefined) return { birthYear: Number(year) };
  return { birthYear: Number(year), 'birthDate.month': Number(month), 'birthDate.day': Number(day) };
}

/** Which cases a word names that somebody types into a search. */
import { nameKey } from './name-key.ts';
import type { Models } from './models.ts';
import { personFilter } from './person-search.ts';
import type { Cases } from './repositories.ts';

/** One letter begins too many names to tell anything. */
const shortestName = 2;

export function createCaseFinder(models: Models): Cases['ofWords'] {
  return async (words, { byPerson }) => {
    const years = words.some((word) => runningNumber(word) !== null)
      ? (await models.caseNumbers.find({}, { _id: 1 }).lean()).map(({ _id }) => _id)
      : [];
    const found = await Promise.all(
      words.map(async (word): Promise<[string, Set<string>]> => {
        const numbers = caseNumbersOf(word, years);
        const [byNumber, ofPersons] = await Promise.all([
          numbers.length === 0 ? [] : models.cases.find({ caseNumber: { $in: numbers } }, { _id: 1 }).lean(),
          byPerson ? casesOfPersons(models, word) : [],
        ]);
        return [word, new Set([...byNumber, ...ofPersons].map(({ _id }) => _id))];
      }),
    );
    return new Map(found.filter(([, cases]) => cases.size > 0));
  };
}

/** By household: who asks for a child means the family's matter. */
async function casesOfPersons(models: Models, word: string): Promise<{ _id: string }[]> {
  const filter = /\d/.test(word) || nameKey(word).length >= shortestName ? personFilter(word) : null;
  if (filter === null) return [];
  const persons = await models.persons.find(filter, { householdId: 1, mergedInto: 1 }).lean();
  const households = new Set(persons.filter(({ mergedInto }) => mergedInto === null).map(({ householdId }) => householdId));
  return households.size === 0 ? [] : models.cases.find({ householdId: { $in: [...households] } }, { _id: 1 }).lean();
}

/** `INT-2026-12` names one case, `12` the twelfth of every year. */
function caseNumbersOf(word: string, years: readonly string[]): string[] {
  const full = /^int-(\d{4})-(\d{1,6})$/i.exec(word);
  if (full !== null) return [`INT-${full[1] ?? ''}-${(full[2] ?? '').padStart(6, '0')}`];
  const number = runningNumber(word);
  return number === null ? [] : years.map((year) => `INT-${year}-${number}`);
}

function runningNumber(word: string): string | null {
  return /^\d{1,6}$/.test(word) ? word.padStart(6, '0') : null;
}

import type { Connection } from 'mongoose';
import { NotFound } from '../errors.ts';
import { mergePersons } from './merge-persons.ts';
import type { Models } from './models.ts';
import { nameKey, searchKeys } from './name-key.ts';
import { similarFrom, similarity } from './person-similarity.ts';
import type { Persons } from './repositories.ts';
import { toPersonRecord } from './schemas/person.ts';
import { inTransaction } from './transaction.ts';

const mostSearchResults = 50;

export function createPersons(connection: Connection, models: Models, now: () => Date): Persons {
  const get: Persons['get'] = async (personId) => {
    const document = await models.persons.findById(personId).lean();
    if (document === null) throw new NotFound('NOT_FOUND', { field: 'personId' });
    return toPersonRecord(document);
  };

  return {
    get,

    async findSimilar(person, exceptPersonId) {
      const candidates = await models.persons
        .find({
          searchKeys: { $in: searchKeys(person) },
          mergedInto: null,
          ...(person.birthDate !== null && { birthYear: { $in: [person.birthDate.year, null] } }),
          ...(exceptPersonId !== undefined && { _id: { $ne: exceptPersonId } }),
        })
        .lean();
      return candidates
        .map((candidate) => ({ person: toPersonRecord(candidate), ...similarity(person, candidate) }))
        .filter(({ score, exact }) => exact || score >= similarFrom)
        .sort((a, b) => Number(b.exact) - Number(a.exact) || b.score - a.score);
    },

    async search(text, limit = mostSearchResults) {
      const caseNumber = /INT-\d{4}-\d{6}/i.exec(text)?.[0].toUpperCase();
      if (caseNumber !== undefined) {
        const found = await models.cases.findOne({ caseNumber }).lean();
        return found === null ? [] : [await get(found.personId)];
      }
      const filter = searchFilter(text);
      if (filter === null) return [];
      const documents = await models.persons
        .find({ ...filter, mergedInto: null })
        .sort({ familyName: 1, givenNames: 1 })
        .limit(Math.min(limit, mostSearchResults))
        .lean();
      return documents.map(toPersonRecord);
    },

    async merge(personId, intoPersonId, provenance) {
      await inTransaction(connection, (session) =>
        mergePersons(models, session, { personId, intoPersonId, provenance, at: now() }),
      );
      return get(intoPersonId);
    },
  };
}

/** Null when the text holds nothing to search by. */
function searchFilter(text: string): Record<string, unknown> | null {
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

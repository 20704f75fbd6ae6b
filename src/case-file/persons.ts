import type { Connection } from 'mongoose';
import { NotFound } from '../errors.ts';
import { loadedTogether } from './loaded-together.ts';
import { mergePersons } from './merge-persons.ts';
import type { Models } from './models.ts';
import { searchKeys } from './name-key.ts';
import { personFilter } from './person-search.ts';
import { similarFrom, similarity } from './person-similarity.ts';
import type { Persons } from './repositories.ts';
import { toPersonRecord } from './schemas/person.ts';
import { inTransaction } from './transaction.ts';

const mostSearchResults = 50;

export function createPersons(connection: Connection, models: Models, now: () => Date): Persons {
  const load = loadedTogether(models.persons);
  const get: Persons['get'] = async (personId) => {
    const document = await load(personId);
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
      const filter = personFilter(text);
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

import type { ClientSession, Connection } from 'mongoose';
import { batched } from '../batched.ts';
import { NotFound } from '../errors.ts';
import type { FieldCatalogue } from './field-values.ts';
import { createCaseFinder } from './find-cases.ts';
import { createCaseList } from './list-cases.ts';
import { loadedTogether } from './loaded-together.ts';
import type { Models } from './models.ts';
import { checkNewPerson } from './new-person.ts';
import { createCaseOpener } from './open-cases.ts';
import type { CaseRecord, Cases, CaseSummary } from './repositories.ts';
import { type CaseDocument, toCaseRecord } from './schemas/case.ts';
import { inTransaction } from './transaction.ts';

const largestBatch = 200;

export function createCases(connection: Connection, models: Models, catalogue: FieldCatalogue, now: () => Date): Cases {
  const open = createCaseOpener(connection, models, now);

  async function update(caseId: string, change: Record<string, unknown>): Promise<void> {
    const { matchedCount } = await models.cases.updateOne({ _id: caseId }, change);
    if (matchedCount === 0) throw new NotFound('NOT_FOUND', { field: 'caseId' });
  }

  const load = loadedTogether(models.cases);

  /** Instances that are started at the same time are noted in one transaction. @returns whether each case exists */
  const addInstances = batched(largestBatch, async (items: { caseId: string; change: object }[]): Promise<boolean[]> => {
    const operations = items.map(({ caseId, change }) => ({ updateOne: { filter: { _id: caseId }, update: change } }));
    const write = (session?: ClientSession) => models.cases.bulkWrite(operations, session === undefined ? {} : { session });
    const { matchedCount } = items.length === 1 ? await write() : await inTransaction(connection, write);
    if (matchedCount === items.length) return items.map(() => true);
    const documents = await models.cases.find({ _id: { $in: items.map(({ caseId }) => caseId) } }, { _id: 1 }).lean();
    return items.map(({ caseId }) => documents.some(({ _id }) => _id === caseId));
  });

  const loadSummaries = batched(largestBatch, async (asked: string[][]): Promise<Map<string, CaseSummary>[]> => {
    const summaries = await readSummaries(models, [...new Set(asked.flat())]);
    return asked.map(() => summaries);
  });

  return {
    async openIntake(intakeKey, person, provenance) {
      return open({ intakeKey, subject: { newPerson: checkNewPerson(catalogue, person) }, provenance });
    },

    async openForPerson(intakeKey, personId, provenance) {
      const person = await models.persons.findById(personId).lean();
      if (person === null) throw new NotFound('NOT_FOUND', { field: 'personId' });
      const current = person.mergedInto === null ? person : await models.persons.findById(person.mergedInto).orFail().lean();
      return open({ intakeKey, subject: { personId: current._id, householdId: current.householdId }, provenance });
    },

    get: async (caseId) => found(await load(caseId)),
    getByNumber: async (caseNumber) => found(await models.cases.findOne({ caseNumber }).lean()),

    async findByProcessInstance(processInstanceKey) {
      const document = await models.cases.findOne({ processInstanceKeys: processInstanceKey }).lean();
      return document === null ? null : toCaseRecord(document);
    },

    async ofPersons(personIds) {
      const documents = await models.cases
        .find({ personId: { $in: personIds } })
        .sort({ openedAt: -1 })
        .lean();
      return documents.map(toCaseRecord);
    },

    ofWords: createCaseFinder(models),
    list: createCaseList(models),

    summaries: (caseIds) => (caseIds.length === 0 ? Promise.resolve(new Map()) : loadSummaries(caseIds)),

    close: (caseId) => update(caseId, { $set: { closedAt: now() } }),
    async addProcessInstance(caseId, processInstanceKey) {
      const exists = await addInstances({ caseId, change: { $addToSet: { processInstanceKeys: processInstanceKey } } });
      if (!exists) throw new NotFound('NOT_FOUND', { field: 'caseId' });
    },

    async freeze(caseId, conflictId, provenance) {
      const freeze = { conflictId, frozenAt: now(), frozenBy: provenance, liftedAt: null, liftedBy: null };
      const { matchedCount } = await models.cases.updateOne(
        { _id: caseId, 'freezes.conflictId': { $ne: conflictId } },
        { $push: { freezes: freeze }, $addToSet: { openConflictIds: conflictId } },
      );
      if (matchedCount === 0) await models.cases.findById(caseId).lean().then(found);
    },

    async liftFreeze(caseId, conflictId, provenance) {
      const { matchedCount } = await models.cases.updateOne(
        { _id: caseId, openConflictIds: conflictId },
        {
          $pull: { openConflictIds: conflictId },
          $set: { 'freezes.$[freeze].liftedAt': now(), 'freezes.$[freeze].liftedBy': provenance },
        },
        { arrayFilters: [{ 'freeze.conflictId': conflictId }] },
      );
      if (matchedCount === 0) await models.cases.findById(caseId).lean().then(found);
    },
  };
}

async function readSummaries(models: Models, caseIds: string[]): Promise<Map<string, CaseSummary>> {
  const documents = await models.cases.find({ _id: { $in: caseIds } }, { caseNumber: 1, personId: 1, openConflictIds: 1 }).lean();
  const personIds = documents.map(({ personId }) => personId);
  const persons = await models.persons.find({ _id: { $in: personIds } }, { familyName: 1, givenNames: 1 }).lean();
  const names = new Map(
    persons.map(({ _id, familyName, givenNames }) => [_id, [familyName, givenNames].filter(Boolean).join(', ')]),
  );
  return new Map(
    documents.map(({ _id, caseNumber, personId, openConflictIds }) => [
      _id,
      { caseNumber, personId, personName: names.get(personId) ?? '', openConflictIds },
    ]),
  );
}

function found(document: CaseDocument | null): CaseRecord {
  if (document === null) throw new NotFound('NOT_FOUND', { field: 'caseId' });
  return toCaseRecord(document);
}

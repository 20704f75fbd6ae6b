import type { ClientSession, Connection } from 'mongoose';
import { batched } from '../batched.ts';
import { nextCaseNumbers } from './case-numbers.ts';
import { derivedId } from './derived-id.ts';
import type { Models } from './models.ts';
import type { Provenance } from './provenance.ts';
import type { CaseRecord } from './repositories.ts';
import { toCaseRecord } from './schemas/case.ts';
import { newPersonDocument } from './new-person.ts';
import type { CheckedPerson } from './new-person.ts';
import { writeFirstFields } from './write-fields.ts';
import { inTransaction } from './transaction.ts';

/** A case to open: for a person still to be created, or for one already known. */
export interface CaseToOpen {
  intakeKey: string;
  subject: { newPerson: CheckedPerson } | { personId: string; householdId: string };
  provenance: Provenance;
}

const largestBatch = 50;

/**
 * Opens cases one batch at a time: the running number stands in one document per year, so parallel transactions would only
 * run into each other. Person, household, case, number and first field values are one transaction: a number is used up
 * exactly when its case exists, which is what keeps the Aktenzeichen without gaps.
 */
export function createCaseOpener(
  connection: Connection,
  models: Models,
  now: () => Date,
): (item: CaseToOpen) => Promise<CaseRecord> {
  return batched(largestBatch, (items) => inTransaction(connection, (session) => openBatch(models, session, items, now())));
}

async function openBatch(models: Models, session: ClientSession, items: CaseToOpen[], at: Date): Promise<CaseRecord[]> {
  const intakeKeys = [...new Set(items.map(({ intakeKey }) => intakeKey))];
  const known = await models.cases
    .find({ intakeKey: { $in: intakeKeys } })
    .session(session)
    .lean();
  const records = new Map(known.map((document) => [document.intakeKey, toCaseRecord(document)]));

  const toOpen = items.filter(
    ({ intakeKey }, index) => !records.has(intakeKey) && items.findIndex((item) => item.intakeKey === intakeKey) === index,
  );
  if (toOpen.length > 0) {
    await insertNewPersons(models, session, toOpen, at);
    const numbers = await nextCaseNumbers(models, session, toOpen.length, at);
    const created = await models.cases.insertMany(
      toOpen.map((item, index) => ({
        _id: derivedId('case', item.intakeKey),
        intakeKey: item.intakeKey,
        caseNumber: numbers[index],
        ...subjectIds(item),
        openedAt: at,
      })),
      { session },
    );
    for (const document of created) records.set(document.intakeKey, toCaseRecord(document.toObject()));
  }
  return items.map(({ intakeKey }) => records.get(intakeKey) as CaseRecord);
}

function subjectIds({ intakeKey, subject }: CaseToOpen): { personId: string; householdId: string } {
  if ('personId' in subject) return subject;
  return { personId: derivedId('person', intakeKey), householdId: derivedId('household', intakeKey) };
}

/** The person, a household of one, and the first entries of the person's history. */
async function insertNewPersons(models: Models, session: ClientSession, items: CaseToOpen[], at: Date): Promise<void> {
  const arrivals = items.flatMap((item) =>
    'newPerson' in item.subject ? [{ ...subjectIds(item), checked: item.subject.newPerson, provenance: item.provenance }] : [],
  );
  if (arrivals.length === 0) return;
  await models.persons.insertMany(
    arrivals.map(({ personId, householdId, checked }) => newPersonDocument(personId, householdId, checked, at)),
    { session },
  );
  await models.households.insertMany(
    arrivals.map(({ personId, householdId }) => ({
      _id: householdId,
      members: [{ personId, relation: 'SELF', inSameDwelling: true }],
      createdAt: at,
    })),
    { session },
  );
  await writeFirstFields(
    models,
    session,
    arrivals.map(({ personId, checked, provenance }) => ({
      subject: { kind: 'person', id: personId },
      values: checked.values,
      provenance,
      at,
    })),
  );
}

/** What has changed in the case file, without what it says: whom it concerns, and the class that protects it. */
import type { SubjectKind } from '../contracts/field.ts';
import type { StoredChange } from '../store-changes.ts';

/** The fields of each collection that leave the store when one of its documents changes. */
interface ChangedDocuments {
  notes: { caseId: string };
  documents: { caseId: string; kind: string; version: number };
  fieldChanges: { subjectKind: SubjectKind; subjectId: string; key: string; version: number };
  consents: { personId: string };
  dutyReports: { caseId: string };
  conflicts: { caseId: string; parties: string[] };
  cases: { personId: string; householdId: string };
  households: object;
  persons: { householdId: string };
  handOvers: { caseId: string | null };
  calculations: { caseId: string };
  paymentOrders: { caseId: string };
  partnerMessages: { caseId: string | null };
  counsellingNotes: { personId: string };
  /** `_id` is the person's. */
  counsellingAssignments: object;
}

export type CaseFileChange = {
  [C in keyof ChangedDocuments]: { collection: C; id: string; document: ChangedDocuments[C] };
}[keyof ChangedDocuments];

const fieldsOf: Readonly<{ [C in keyof ChangedDocuments]: readonly (keyof ChangedDocuments[C])[] }> = {
  notes: ['caseId'],
  documents: ['caseId', 'kind', 'version'],
  fieldChanges: ['subjectKind', 'subjectId', 'key', 'version'],
  consents: ['personId'],
  dutyReports: ['caseId'],
  conflicts: ['caseId', 'parties'],
  cases: ['personId', 'householdId'],
  households: [],
  persons: ['householdId'],
  handOvers: ['caseId'],
  calculations: ['caseId'],
  paymentOrders: ['caseId'],
  partnerMessages: ['caseId'],
  counsellingNotes: ['personId'],
  counsellingAssignments: [],
};

export const caseFileCollections = Object.keys(fieldsOf);
export const caseFileFields: readonly string[] = [...new Set(Object.values(fieldsOf).flat())];

export function caseFileChangesOf(changes: readonly StoredChange[]): CaseFileChange[] {
  return changes.flatMap(({ collection, document }) =>
    collection in fieldsOf ? [{ collection, id: String(document._id), document } as unknown as CaseFileChange] : [],
  );
}

/** Persons, households, cases and the fields recorded about them. */
import type { Subject } from '../../contracts/field.ts';
import type { Provenance } from '../provenance.ts';

/** A date of birth of which month and day may be unknown. */
export interface PartialDate {
  year: number;
  month?: number;
  day?: number;
}

export interface FieldValue {
  key: string;
  value: unknown;
  recordedAt: Date;
  provenance: Provenance;
}

export interface HouseholdMember {
  personId: string;
  /** Relation to the first person: SELF, PARTNER, CHILD, PARENT, OTHER. */
  relation: 'SELF' | 'PARTNER' | 'CHILD' | 'PARENT' | 'OTHER';
  inSameDwelling: boolean;
}

export interface PersonRecord {
  personId: string;
  householdId: string;
  familyName: string;
  givenNames: string;
  birthDate: PartialDate | null;
  nationalities: string[];
  azrNumber: string | null;
  mergedInto: string | null;
}

export interface CaseRecord {
  caseId: string;
  /** Aktenzeichen, `INT-2026-000123`. */
  caseNumber: string;
  personId: string;
  householdId: string;
  processInstanceKeys: string[];
  /** Ids of goal conflicts that freeze the case. */
  openConflictIds: string[];
  openedAt: Date;
  closedAt: Date | null;
}

export interface CaseFilter {
  closed?: boolean;
  /** By a goal conflict. */
  frozen?: boolean;
  personId?: string;
  householdId?: string;
  caseNumber?: string;
  caseIds?: readonly string[];
}

export interface CaseSummary {
  caseNumber: string;
  personId: string;
  /** `Familienname, Vornamen` */
  personName: string;
  openConflictIds: string[];
}

export interface NewPerson {
  familyName: string;
  givenNames: string;
  birthDate: PartialDate | null;
  nationalities: string[];
}

export interface Persons {
  /** @throws NotFound */
  get(personId: string): Promise<PersonRecord>;
  /** Persons whose normalised name key resembles (spelling variants, swapped names) and whose known parts of the birth date agree. */
  findSimilar(person: NewPerson, exceptPersonId?: string): Promise<{ person: PersonRecord; score: number; exact: boolean }[]>;
  /**
   * By the beginning of names in any order and spelling, birth date (`12.03.1998`, `1998-03-12`, `1998`), AZR number or
   * Aktenzeichen; at most `limit` (default 50). Merged persons are left out. Whether the reader may see them is for the policy.
   */
  search(text: string, limit?: number): Promise<PersonRecord[]>;
  /** Moves the cases of one person to another and marks the first as merged; idempotent. @throws InvalidInput on itself */
  merge(personId: string, intoPersonId: string, provenance: Provenance): Promise<PersonRecord>;
}

export interface Households {
  /** @throws NotFound */
  members(householdId: string): Promise<HouseholdMember[]>;
  addMember(
    householdId: string,
    person: NewPerson,
    relation: HouseholdMember['relation'],
    inSameDwelling: boolean,
    provenance: Provenance,
    /** The same key adds the same member once. */
    idempotencyKey?: string,
  ): Promise<string>;
  /** Changes relation or dwelling of a member that is there. @throws NotFound */
  updateMember(householdId: string, member: HouseholdMember, provenance: Provenance): Promise<void>;
}

export interface Cases {
  /** Creates person, household of one and case in one transaction; the same `intakeKey` gives the same ids again. */
  openIntake(intakeKey: string, person: NewPerson, provenance: Provenance): Promise<CaseRecord>;
  /** Opens another case for a known person; idempotent by `intakeKey`. */
  openForPerson(intakeKey: string, personId: string, provenance: Provenance): Promise<CaseRecord>;
  /** @throws NotFound */
  get(caseId: string): Promise<CaseRecord>;
  /** By Aktenzeichen. @throws NotFound */
  getByNumber(caseNumber: string): Promise<CaseRecord>;
  /** Null for an instance that no case knows. */
  findByProcessInstance(processInstanceKey: string): Promise<CaseRecord | null>;
  /** All cases of these persons, newest first. */
  ofPersons(personIds: string[]): Promise<CaseRecord[]>;
  /**
   * Ids of the cases that each word names: by Aktenzeichen (`INT-2026-12`, or `12` in any year) and, with `byPerson`, by the
   * beginning of a name in any spelling, birth date, year of birth or AZR number of a member of the household. A word that names
   * none is left out.
   */
  ofWords(words: readonly string[], options: { byPerson: boolean }): Promise<ReadonlyMap<string, ReadonlySet<string>>>;
  /** Newest number first; `nextCursor` is null on the last page. */
  list(filter: CaseFilter, page: { limit: number; after?: string }): Promise<{ cases: CaseRecord[]; nextCursor: string | null }>;
  /** For lists: what names a case to people, by case id. Unknown ids are left out. */
  summaries(caseIds: string[]): Promise<Map<string, CaseSummary>>;
  close(caseId: string): Promise<void>;
  addProcessInstance(caseId: string, processInstanceKey: string): Promise<void>;
  freeze(caseId: string, conflictId: string, provenance: Provenance): Promise<void>;
  liftFreeze(caseId: string, conflictId: string, provenance: Provenance): Promise<void>;
}

export interface Fields {
  /** Current values by key; keys that were never recorded are absent. */
  current(subject: Subject, keys?: string[]): Promise<Record<string, unknown>>;
  /** Current values with version, instant and author; `version` is what a concurrent edit is checked against. */
  state(subject: Subject): Promise<SubjectFields>;
  /**
   * Checks each value against the field catalogue and appends what changed to the history; null clears a field.
   * With `expectedVersion` a field that somebody else changed since to another value refuses the whole write.
   * @throws InvalidInput UNKNOWN_FIELD, INVALID_REQUEST; NotFound; Conflict STALE_VERSION with the difference
   */
  record(subject: Subject, values: Record<string, unknown>, provenance: Provenance, expectedVersion?: number): Promise<void>;
  history(subject: Subject, key: string): Promise<FieldValue[]>;
  /** Which fields changed together, oldest first: one entry a version of the subject. Never a value. */
  changes(subject: Subject): Promise<{ version: number; keys: string[]; recordedAt: Date; provenance: Provenance }[]>;
}

export interface SubjectFields {
  version: number;
  values: Record<string, { value: unknown; version: number; recordedAt: Date; by: string }>;
}

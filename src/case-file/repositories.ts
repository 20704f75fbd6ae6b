/**
 * What the case file offers to workers and API: one interface per concept, implemented on MongoDB in the file of the same
 * name. Ids are uuids, money is integer cents, dates are `YYYY-MM-DD`. Every write takes its provenance.
 */
import type { Subject } from '../contracts/field.ts';
import type { Consents } from './consents.ts';
import type { CounsellingVault } from './counselling-vault.ts';
import type { Drafts } from './drafts.ts';
import type { HandOvers } from './hand-overs.ts';
import type { Notes } from './notes.ts';
import type { Provenance } from './provenance.ts';
import type { FormValues, RecordForm } from './record-form.ts';

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

export interface DocumentRecord {
  documentId: string;
  caseId: string;
  kind: string;
  title: string;
  /** Safe to offer for download: no path, no control characters, extension of the media type. */
  fileName: string;
  mediaType: string;
  size: number;
  sha256: string;
  version: number;
  lockedAt: Date | null;
  createdAt: Date;
  provenance: Provenance;
}

/** What is stored: at most 20 MB, of an allowed media type that the bytes themselves show. */
export interface NewContent {
  content: Uint8Array;
  mediaType: string;
  /** As the sender calls it; made safe before it is stored. */
  fileName?: string;
}

export interface Documents {
  /** Same `idempotencyKey` gives the stored document again. @throws InvalidInput DOCUMENT_TOO_LARGE, DOCUMENT_TYPE_NOT_ALLOWED, DOCUMENT_TYPE_MISMATCH */
  store(
    document: NewContent & { caseId: string; kind: string; title: string; idempotencyKey: string },
    provenance: Provenance,
  ): Promise<DocumentRecord>;
  /** Adds a version. @throws Conflict DOCUMENT_LOCKED, STALE_VERSION */
  replace(documentId: string, content: NewContent & { expectedVersion: number }, provenance: Provenance): Promise<DocumentRecord>;
  /** @throws NotFound */
  get(documentId: string): Promise<DocumentRecord>;
  /** Bytes of the current or of an older version. @throws NotFound */
  content(documentId: string, version?: number): Promise<Uint8Array>;
  list(caseId: string): Promise<DocumentRecord[]>;
  /** Oldest first. */
  versions(
    documentId: string,
  ): Promise<{ version: number; size: number; sha256: string; createdAt: Date; provenance: Provenance }[]>;
  /** After this the document can't be replaced any more (it was sent). */
  lock(documentId: string, provenance: Provenance): Promise<void>;
}

/** One line of the calculation table of a notice. */
export interface CalculationLine {
  personId: string;
  label: string;
  legalBasis: string;
  amountCents: number;
}

export interface Calculation {
  calculationId: string;
  caseId: string;
  householdId: string;
  outcome: string;
  benefitFrom: string;
  benefitUntil: string | null;
  lines: CalculationLine[];
  needCents: number;
  countedIncomeCents: number;
  countedAssetsCents: number;
  housingCostsCents: number;
  monthlyAmountCents: number;
  firstMonthAmountCents: number;
  /** Full benefits for the days from `from` until the day before `benefitFrom`, where a restriction begins later than they do. */
  beforeRestriction?: { from: string; amountCents: number } | null;
}

export interface Calculations {
  /** The id is derived from `idempotencyKey`, so that a job that runs twice stores one calculation. */
  save(idempotencyKey: string, calculation: Omit<Calculation, 'calculationId'>, provenance: Provenance): Promise<Calculation>;
  /** @throws NotFound */
  get(calculationId: string): Promise<Calculation>;
  /** Newest first. */
  ofCase(caseId: string): Promise<Calculation[]>;
}

export interface Place {
  placeId: string;
  /** Name of the site, e.g. `GU 1`. */
  site: string;
  accommodationType: string;
  room: string;
  capacity: number;
  occupied: number;
  barrierFree: boolean;
  womenOnly: boolean;
  familySuitable: boolean;
}

export interface RoomNeeds {
  persons: number;
  barrierFree: boolean;
  womenOnly: boolean;
  family: boolean;
}

export interface Places {
  /** @throws NotFound */
  get(placeId: string): Promise<Place>;
  /** The whole register, by site and room. */
  list(): Promise<Place[]>;
  /** Adds a place or changes what it offers. @throws Conflict CAPACITY_BELOW_OCCUPIED */
  put(place: Omit<Place, 'occupied'>): Promise<Place>;
  /** Free places that satisfy the needs, best fit (least spare capacity) first. */
  findFree(needs: RoomNeeds, accommodationType: string): Promise<Place[]>;
  /** Atomically takes `persons` of the capacity; null when somebody else was faster. The same case and place give the same reservation. */
  reserve(placeId: string, caseId: string, persons: number, provenance: Provenance): Promise<{ reservationId: string } | null>;
  release(caseId: string, provenance: Provenance): Promise<void>;
}

export interface PaymentOrder {
  paymentOrderId: string;
  caseId: string;
  calculationId: string;
  method: string;
  amountCents: number;
  period: string;
  documentId: string | null;
}

export interface PaymentOrders {
  save(idempotencyKey: string, order: Omit<PaymentOrder, 'paymentOrderId'>, provenance: Provenance): Promise<PaymentOrder>;
  /** @throws NotFound */
  get(paymentOrderId: string): Promise<PaymentOrder>;
  ofCase(caseId: string): Promise<PaymentOrder[]>;
}

export interface PartnerMessage {
  partnerMessageId: string;
  direction: 'OUT' | 'IN';
  partnerKind: string;
  messageKind: string;
  caseId: string | null;
  /** The typed envelope; personal data of the message live here, never in the engine. */
  envelope: Record<string, unknown>;
  state: PartnerMessageState;
  attempts: number;
  nextAttemptAt: Date | null;
  transitions: { state: PartnerMessageState; at: Date; note: string | null; provenance: Provenance }[];
  createdAt: Date;
}

export type PartnerMessageState = 'QUEUED' | 'SENT' | 'RECEIPTED' | 'ACKNOWLEDGED' | 'FAILED' | 'RECEIVED' | 'UNMATCHED';

export interface PartnerMessages {
  enqueue(
    idempotencyKey: string,
    message: Pick<PartnerMessage, 'partnerKind' | 'messageKind' | 'caseId' | 'envelope'>,
    provenance: Provenance,
  ): Promise<PartnerMessage>;
  /** Stores an incoming message as RECEIVED, or UNMATCHED without a case; the same key (the sender's message id) stores it once. */
  receive(
    idempotencyKey: string,
    message: Pick<PartnerMessage, 'partnerKind' | 'messageKind' | 'caseId' | 'envelope'>,
    provenance: Provenance,
  ): Promise<PartnerMessage>;
  /** @throws NotFound */
  get(partnerMessageId: string): Promise<PartnerMessage>;
  /** Newest first; those behind `after` when it is given. */
  list(
    filter: { caseId?: string; state?: PartnerMessageState; direction?: 'OUT' | 'IN' },
    limit?: number,
    after?: Pick<PartnerMessage, 'partnerMessageId' | 'createdAt'>,
  ): Promise<PartnerMessage[]>;
  /** Outgoing messages that are due for (another) attempt, oldest first. */
  due(limit?: number): Promise<PartnerMessage[]>;
  /** Moves on from one of `from`. @throws Conflict MESSAGE_STATE when it is in another state by now */
  transition(
    partnerMessageId: string,
    from: PartnerMessageState[],
    to: PartnerMessageState,
    provenance: Provenance,
    note?: string,
  ): Promise<PartnerMessage>;
  /** Counts a failed attempt; null for `nextAttemptAt` gives up (FAILED). */
  recordFailedAttempt(
    partnerMessageId: string,
    nextAttemptAt: Date | null,
    note: string,
    provenance: Provenance,
  ): Promise<PartnerMessage>;
  /** Gives an UNMATCHED message its case. */
  assignCase(partnerMessageId: string, caseId: string, provenance: Provenance): Promise<PartnerMessage>;
}

export interface Conflict {
  conflictId: string;
  caseId: string;
  conflictType: string;
  parties: string[];
  raisedBy: Provenance;
  raisedAt: Date;
  positions: { orgKey: string; text: string; legalBasis: string; submittedAt: Date; by: string }[];
  outcome: string | null;
  reasons: string | null;
  decidedAt: Date | null;
}

export interface Conflicts {
  /** Opens the conflict, or returns the one already open under this id. */
  open(conflict: Pick<Conflict, 'conflictId' | 'caseId' | 'conflictType' | 'parties'>, provenance: Provenance): Promise<Conflict>;
  addPosition(
    conflictId: string,
    position: { orgKey: string; text: string; legalBasis: string },
    provenance: Provenance,
  ): Promise<void>;
  /** @throws Conflict CONFLICT_DECIDED when another outcome stands already */
  recordOutcome(conflictId: string, outcome: string, reasons: string | null, provenance: Provenance): Promise<Conflict>;
  /** @throws NotFound */
  get(conflictId: string): Promise<Conflict>;
  ofCase(caseId: string): Promise<Conflict[]>;
  /** Newest first. */
  list(filter: { caseId?: string; decided?: boolean }): Promise<Conflict[]>;
}

/** Everything that workers may be given; each department names the parts it needs. */
export interface CaseFile {
  persons: Persons;
  households: Households;
  cases: Cases;
  fields: Fields;
  documents: Documents;
  calculations: Calculations;
  places: Places;
  paymentOrders: PaymentOrders;
  partnerMessages: PartnerMessages;
  conflicts: Conflicts;
  notes: Notes;
  consents: Consents;
  drafts: Drafts;
  handOvers: HandOvers;
  vault: CounsellingVault;
  recordForm: RecordForm;
  formValues: FormValues;
}

/**
 * What the case file offers to workers and API: one interface per concept, implemented on MongoDB in the file of the same
 * name. Ids are uuids, money is integer cents, dates are `YYYY-MM-DD`. Every write takes its provenance.
 */
import type { Subject } from '../contracts/field.ts';
import type { Provenance } from './provenance.ts';

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
  /** Moves the cases of one person to another and marks the first as merged; idempotent. */
  merge(personId: string, intoPersonId: string, provenance: Provenance): Promise<PersonRecord>;
}

export interface Households {
  members(householdId: string): Promise<HouseholdMember[]>;
  addMember(
    householdId: string,
    person: NewPerson,
    relation: HouseholdMember['relation'],
    inSameDwelling: boolean,
    provenance: Provenance,
  ): Promise<string>;
}

export interface Cases {
  /** Creates person, household of one and case in one transaction; the same `intakeKey` gives the same ids again. */
  openIntake(intakeKey: string, person: NewPerson, provenance: Provenance): Promise<CaseRecord>;
  /** Opens another case for a known person; idempotent by `intakeKey`. */
  openForPerson(intakeKey: string, personId: string, provenance: Provenance): Promise<CaseRecord>;
  get(caseId: string): Promise<CaseRecord>;
  addProcessInstance(caseId: string, processInstanceKey: string): Promise<void>;
  freeze(caseId: string, conflictId: string, provenance: Provenance): Promise<void>;
  liftFreeze(caseId: string, conflictId: string, provenance: Provenance): Promise<void>;
}

export interface Fields {
  /** Current values by key; keys that were never recorded are absent. */
  current(subject: Subject, keys?: string[]): Promise<Record<string, unknown>>;
  /** Checks each value against the field catalogue and appends it to the history; unknown keys throw InvalidInput. */
  record(subject: Subject, values: Record<string, unknown>, provenance: Provenance): Promise<void>;
  history(subject: Subject, key: string): Promise<FieldValue[]>;
}

export interface DocumentRecord {
  documentId: string;
  caseId: string;
  kind: string;
  title: string;
  mediaType: string;
  size: number;
  sha256: string;
  version: number;
  lockedAt: Date | null;
  createdAt: Date;
  provenance: Provenance;
}

export interface Documents {
  /** Same `idempotencyKey` and content gives the stored document again. */
  store(
    document: { caseId: string; kind: string; title: string; mediaType: string; content: Uint8Array; idempotencyKey: string },
    provenance: Provenance,
  ): Promise<DocumentRecord>;
  get(documentId: string): Promise<DocumentRecord>;
  content(documentId: string): Promise<Uint8Array>;
  list(caseId: string): Promise<DocumentRecord[]>;
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
}

export interface Calculations {
  /** The id is derived from `idempotencyKey`, so that a job that runs twice stores one calculation. */
  save(idempotencyKey: string, calculation: Omit<Calculation, 'calculationId'>, provenance: Provenance): Promise<Calculation>;
  get(calculationId: string): Promise<Calculation>;
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
  get(placeId: string): Promise<Place>;
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
}

export interface PartnerMessage {
  partnerMessageId: string;
  direction: 'OUT' | 'IN';
  partnerKind: string;
  messageKind: string;
  caseId: string | null;
  /** The typed envelope; personal data of the message live here, never in the engine. */
  envelope: Record<string, unknown>;
  state: 'QUEUED' | 'SENT' | 'RECEIPTED' | 'ACKNOWLEDGED' | 'FAILED' | 'RECEIVED' | 'UNMATCHED';
  attempts: number;
  createdAt: Date;
}

export interface PartnerMessages {
  enqueue(
    idempotencyKey: string,
    message: Pick<PartnerMessage, 'partnerKind' | 'messageKind' | 'caseId' | 'envelope'>,
    provenance: Provenance,
  ): Promise<PartnerMessage>;
  get(partnerMessageId: string): Promise<PartnerMessage>;
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
  recordOutcome(conflictId: string, outcome: string, reasons: string | null, provenance: Provenance): Promise<Conflict>;
  get(conflictId: string): Promise<Conflict>;
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
}

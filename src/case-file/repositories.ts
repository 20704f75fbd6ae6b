/**
 * What the case file offers to workers and API: one interface per concept, implemented on MongoDB in the file of the same
 * name. Ids are uuids, money is integer cents, dates are `YYYY-MM-DD`. Every write takes its provenance.
 */
import type { Consents } from './consents.ts';
import type { Calculations, PaymentOrders } from './contracts/benefit.ts';
import type { Conflicts } from './contracts/conflict.ts';
import type { Deadlines } from './contracts/deadline.ts';
import type { DocumentExpiries } from './contracts/document-expiry.ts';
import type { EnrolmentClaims } from './contracts/enrolment-claim.ts';
import type { Documents } from './contracts/document.ts';
import type { BenefitGrants, MonthlyBenefits, RunMonths } from './contracts/monthly-benefit.ts';
import type { PartnerMessages, TrafficByPartner } from './contracts/partner-message.ts';
import type { Cases, Fields, Households, Persons } from './contracts/person.ts';
import type { PlaceRegister, Places } from './contracts/place.ts';
import type { CounsellingVault } from './counselling-vault.ts';
import type { DutyReports } from './duty-reports.ts';
import type { Drafts } from './drafts.ts';
import type { HandOvers } from './hand-overs.ts';
import type { Notes } from './notes.ts';
import type { FormValues, RecordForm } from './record-form.ts';

export type * from './contracts/benefit.ts';
export type * from './contracts/conflict.ts';
export type * from './contracts/deadline.ts';
export type * from './contracts/document-expiry.ts';
export type * from './contracts/document.ts';
export type * from './contracts/monthly-benefit.ts';
export type * from './contracts/partner-message.ts';
export type * from './contracts/person.ts';
export type * from './contracts/place.ts';

/** Everything that workers may be given; each department names the parts it needs. */
export interface CaseFile {
  persons: Persons;
  households: Households;
  cases: Cases;
  fields: Fields;
  documents: Documents;
  calculations: Calculations;
  places: Places;
  placeRegister: PlaceRegister;
  paymentOrders: PaymentOrders;
  benefitGrants: BenefitGrants;
  monthlyBenefits: MonthlyBenefits;
  runMonths: RunMonths;
  partnerMessages: PartnerMessages;
  partnerTraffic: TrafficByPartner;
  conflicts: Conflicts;
  deadlines: Deadlines;
  documentExpiries: DocumentExpiries;
  enrolmentClaims: EnrolmentClaims;
  notes: Notes;
  consents: Consents;
  dutyReports: DutyReports;
  drafts: Drafts;
  handOvers: HandOvers;
  vault: CounsellingVault;
  recordForm: RecordForm;
  formValues: FormValues;
}

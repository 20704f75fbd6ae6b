import type { Connection, Model } from 'mongoose';
import { benefitGrantSchema, type BenefitGrantDocument } from './schemas/benefit-grant.ts';
import { calculationSchema, type CalculationDocument } from './schemas/calculation.ts';
import { caseNumberSchema, caseSchema, type CaseDocument, type CaseNumberDocument } from './schemas/case.ts';
import { conflictSchema, type ConflictDocument } from './schemas/conflict.ts';
import { documentExpirySchema, type DocumentExpiryDocument } from './schemas/document-expiry.ts';
import { documentVersionSchema, type DocumentVersionDocument, documentSchema, type StoredDocument } from './schemas/document.ts';
import { enrolmentClaimSchema, type EnrolmentClaimDocument } from './schemas/enrolment-claim.ts';
import { currentFieldsSchema, fieldChangeSchema, type CurrentFieldsDocument, type FieldChangeDocument } from './schemas/field.ts';
import { householdSchema, type HouseholdDocument } from './schemas/household.ts';
import { monthlyBenefitSchema, type MonthlyBenefitDocument } from './schemas/monthly-benefit.ts';
import { partnerMessageSchema, type PartnerMessageDocument } from './schemas/partner-message.ts';
import { paymentOrderSchema, type PaymentOrderDocument } from './schemas/payment-order.ts';
import { personSchema, type PersonDocument } from './schemas/person.ts';
import {
  formerReservationSchema,
  placeChangeSchema,
  placeSchema,
  type FormerReservationDocument,
  type PlaceChangeDocument,
  type PlaceDocument,
} from './schemas/place.ts';
import { siteSchema, type SiteDocument } from './schemas/site.ts';

/** The collections that more than one repository touches in one transaction, registered once per connection. */
export interface Models {
  persons: Model<PersonDocument>;
  households: Model<HouseholdDocument>;
  cases: Model<CaseDocument>;
  caseNumbers: Model<CaseNumberDocument>;
  fieldChanges: Model<FieldChangeDocument>;
  currentFields: Model<CurrentFieldsDocument>;
  documents: Model<StoredDocument>;
  documentVersions: Model<DocumentVersionDocument>;
  documentExpiries: Model<DocumentExpiryDocument>;
  enrolmentClaims: Model<EnrolmentClaimDocument>;
  calculations: Model<CalculationDocument>;
  places: Model<PlaceDocument>;
  placeChanges: Model<PlaceChangeDocument>;
  sites: Model<SiteDocument>;
  formerReservations: Model<FormerReservationDocument>;
  paymentOrders: Model<PaymentOrderDocument>;
  benefitGrants: Model<BenefitGrantDocument>;
  monthlyBenefits: Model<MonthlyBenefitDocument>;
  partnerMessages: Model<PartnerMessageDocument>;
  conflicts: Model<ConflictDocument>;
}

export function registerModels(connection: Connection): Models {
  return {
    persons: connection.model<PersonDocument>('Person', personSchema),
    households: connection.model<HouseholdDocument>('Household', householdSchema),
    cases: connection.model<CaseDocument>('Case', caseSchema),
    caseNumbers: connection.model<CaseNumberDocument>('CaseNumber', caseNumberSchema),
    fieldChanges: connection.model<FieldChangeDocument>('FieldChange', fieldChangeSchema),
    currentFields: connection.model<CurrentFieldsDocument>('CurrentFields', currentFieldsSchema),
    documents: connection.model<StoredDocument>('Document', documentSchema),
    documentVersions: connection.model<DocumentVersionDocument>('DocumentVersion', documentVersionSchema),
    documentExpiries: connection.model<DocumentExpiryDocument>('DocumentExpiry', documentExpirySchema),
    enrolmentClaims: connection.model<EnrolmentClaimDocument>('EnrolmentClaim', enrolmentClaimSchema),
    calculations: connection.model<CalculationDocument>('Calculation', calculationSchema),
    places: connection.model<PlaceDocument>('Place', placeSchema),
    placeChanges: connection.model<PlaceChangeDocument>('PlaceChange', placeChangeSchema),
    sites: connection.model<SiteDocument>('Site', siteSchema),
    formerReservations: connection.model<FormerReservationDocument>('FormerReservation', formerReservationSchema),
    paymentOrders: connection.model<PaymentOrderDocument>('PaymentOrder', paymentOrderSchema),
    benefitGrants: connection.model<BenefitGrantDocument>('BenefitGrant', benefitGrantSchema),
    monthlyBenefits: connection.model<MonthlyBenefitDocument>('MonthlyBenefit', monthlyBenefitSchema),
    partnerMessages: connection.model<PartnerMessageDocument>('PartnerMessage', partnerMessageSchema),
    conflicts: connection.model<ConflictDocument>('Conflict', conflictSchema),
  };
}

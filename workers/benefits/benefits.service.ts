/** What the workers of the benefits department need from outside, and how they read the case file. */
import { z } from 'zod';
import type { CaseFile } from '../../src/case-file/repositories.ts';
import { valuesOfCase } from '../../src/case-file/values-of-case.ts';
import type { AssetAllowances } from './calculation/assets.ts';
import type { Payer } from './payment/credit-transfer.ts';
import type { PaymentFiles } from './payment/payment-files.ts';

export interface BenefitMessage {
  name: string;
  correlationKey: string;
  messageId: string;
  timeToLiveMs: number;
  variables: Record<string, unknown>;
}

type BenefitRecords =
  'persons' | 'households' | 'cases' | 'fields' | 'calculations' | 'paymentOrders' | 'benefitGrants' | 'monthlyBenefits';

export type BenefitsDeps = Pick<CaseFile, BenefitRecords> & {
  /** Today in Germany, `YYYY-MM-DD`. */
  today(): string;
  /** Names of areas that are ours as a residence obligation writes them: the municipality, its district, its state. */
  ownAreas: readonly string[];
  assetAllowances: AssetAllowances;
  publishMessage(message: BenefitMessage): Promise<void>;
  /** The account that benefits are paid from. */
  payer: Payer;
  paymentFiles: PaymentFiles;
};

const cents = z.number().int().nonnegative().optional();
const date = z.iso.date().optional();

/** The fields of the catalogue that benefits depend on; the catalogue says whether person, household or case keeps each. */
const benefitFieldsSchema = z.object({
  statusCode: z.string().optional(),
  statusValidUntil: date,
  entryDate: date,
  arrivalCertificateNumber: z.string().optional(),
  residenceObligation: z.object({ area: z.string(), validUntil: z.iso.date().nullish() }).optional(),
  obligedToLeave: z.boolean().optional(),
  euProtectionOrDublin: z.boolean().optional(),
  housingType: z.string().optional(),
  inpatient: z.boolean().optional(),
  maritalStatus: z.string().optional(),
  partnerInDwelling: z.boolean().optional(),
  withParentInDwelling: z.boolean().optional(),
  abuseOfRights: z.boolean().optional(),
  restrictionGround: z.string().optional(),
  restrictionFrom: date,
  restrictionUntil: date,
  incomeGross: cents,
  incomeNetDeductions: cents,
  assets: cents,
  housingCosts: cents,
  iban: z.string().optional(),
  accountHolder: z.string().optional(),
  urgentHelpAmount: cents,
  urgentHelpOn: date,
  paymentMethod: z.string().optional(),
  benefitEndDate: date,
  reviewOutcome: z.string().optional(),
  nextReviewOn: date,
  stageDecisions: z.array(z.object({ personId: z.string(), stage: z.coerce.number() })).optional(),
});

export type BenefitFields = z.output<typeof benefitFieldsSchema>;

const keys = Object.keys(benefitFieldsSchema.shape);

/** What person and household keep about one member. */
export async function personFields(
  { fields }: Pick<BenefitsDeps, 'fields'>,
  personId: string,
  householdId: string,
): Promise<BenefitFields> {
  const [ofHousehold, ofPerson] = await Promise.all([
    fields.current({ kind: 'household', id: householdId }, keys),
    fields.current({ kind: 'person', id: personId }, keys),
  ]);
  return benefitFieldsSchema.parse({ ...ofHousehold, ...ofPerson });
}

/** The same for the person whom a case is about, what the case keeps included. */
export async function applicantFields(
  { fields }: Pick<BenefitsDeps, 'fields'>,
  subject: { caseId: string; personId: string; householdId: string },
): Promise<BenefitFields> {
  return benefitFieldsSchema.parse(await valuesOfCase(fields, subject, keys));
}

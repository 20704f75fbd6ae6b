/** What notices say about a case, read from the case file. */
import { z } from 'zod';
import type { Calculation, CaseFile, HouseholdMember, PersonRecord, Place } from '../../../src/case-file/repositories.ts';
import { valuesOfCase } from '../../../src/case-file/values-of-case.ts';
import { addressSchema } from '../../../src/contracts/address.ts';
import { partialDateText } from '../../../src/contracts/partial-date.ts';
import type { NoticeKind } from './notice.ts';
import type { Office } from './office.ts';

const text = z.string().optional();
const date = z.iso.date().optional();

/** The fields that notices quote. Health data and counselling notes are not among them. */
const quotedFieldsSchema = z.object({
  preferredLanguage: text,
  address: addressSchema.optional(),
  statusCode: text,
  residenceObligation: z.object({ legalBasis: z.string(), area: z.string() }).optional(),
  housingType: text,
  benefitFrom: date,
  restrictionGround: text,
  restrictionReason: text,
  decisionReason: text,
  abuseReason: text,
  hearingLetterOn: date,
  hearingStatementOn: date,
  hearingStatement: text,
  missingDocuments: z.array(z.string()).optional(),
  missingDocumentsNote: text,
  documentsDueOn: date,
  paymentMethod: text,
  costApprovalFor: text,
  costApprovalGround: text,
  costApprovalUpTo: z.number().int().nonnegative().optional(),
  costApprovalUntil: date,
  usageFee: z.number().int().nonnegative().optional(),
  movedInOn: date,
  entryDate: date,
  transferReason: text,
  titleDecidedOn: date,
  movePlannedOn: date,
  moveDestination: text,
  moveRefusalReason: text,
  benefitEndDate: date,
  benefitEndReason: text,
  courseObligationBasis: text,
  courseReason: text,
  followingBenefit: text,
  employerName: text,
  jobTitle: text,
  jobStartOn: date,
  workPermitUntil: date,
  workPermitConditions: text,
  workPermitReason: text,
  statusValidUntil: date,
  documentExpiresOn: date,
  applicationKind: text,
  applicationDate: date,
  titleSoughtSection: text,
  missingProofs: text,
  proofsDueOn: date,
  residenceReason: text,
  contestedDecisionKind: text,
  decisionPostedOn: date,
  objectionReceivedOn: date,
  objectionDeadline: date,
  objectionReason: text,
  objectionOutcome: text,
  objectionTenor: text,
  objectionDecisionReason: text,
  reinstated: z.boolean().optional(),
  reinstatementReason: text,
  remedyNorm: text,
  reviewStatement: text,
  expensesReimbursed: z.boolean().optional(),
});

/** What notices about a child quote of it. */
const childFieldsSchema = z.object({
  educationFrom: date,
  educationGrantParts: z.array(z.string()).optional(),
  suppliesAmount: z.number().int().nonnegative().optional(),
  educationGrantReason: text,
});

/** What only the documents of counselling say (StGB 203); no other notice reads it. */
const helpPlanSchema = z.object({
  consentRecipients: z.array(z.string()).optional(),
  consentDataCategories: z.array(z.string()).optional(),
  helpPlanSituation: text,
  helpPlanResources: text,
  helpPlanGoals: text,
  helpPlanMeasures: z.array(z.string()).optional(),
});
export type HelpPlan = z.output<typeof helpPlanSchema>;

export type QuotedFields = z.output<typeof quotedFieldsSchema>;

export interface NoticePerson {
  personId: string;
  /** `Vornamen Familienname` */
  name: string;
  /** As German forms write it, parts that are not known left out; null when nothing is known. */
  birthDate: string | null;
  birthYear: number | null;
}

export interface NoticeChild extends NoticePerson {
  fields: z.output<typeof childFieldsSchema>;
}

export interface NoticeFacts {
  office: Office;
  /** Today in Germany. */
  today: string;
  caseNumber: string;
  applicant: NoticePerson;
  /** Who lives in the same dwelling, the applicant first. */
  persons: readonly NoticePerson[];
  fields: QuotedFields;
  calculation: Calculation | null;
  place: Place | null;
  /** The member of the household that the notice is about beside its recipient. */
  child: NoticeChild | null;
  helpPlan: HelpPlan | null;
}

export type NoticeFactsDeps = Pick<CaseFile, 'persons' | 'households' | 'cases' | 'fields' | 'calculations' | 'places'> & {
  office: Office;
  today(): string;
};

export interface NoticeReferences {
  calculationId?: string | null | undefined;
  placeId?: string | null | undefined;
  childPersonId?: string | null | undefined;
}

/** Kinds that are handed out in counselling. */
const ofCounselling: readonly string[] = ['CONSENT_DECLARATION', 'HELP_PLAN'];

/** @throws NotFound; Error when the calculation or the child belongs to another case */
export async function readNoticeFacts(
  deps: NoticeFactsDeps,
  caseId: string,
  kind: NoticeKind,
  { calculationId, placeId, childPersonId }: NoticeReferences,
): Promise<NoticeFacts> {
  const record = await deps.cases.get(caseId);
  const calculation = calculationId ? await deps.calculations.get(calculationId) : null;
  if (calculation !== null && calculation.caseId !== caseId) {
    throw new Error('calculationId: Die Berechnung gehört zu einem anderen Fall.');
  }
  const members = await deps.households.members(record.householdId);
  const together = members.filter((member) => isTogether(member, record.personId)).map(({ personId }) => personId);
  const ids = [record.personId, ...together.filter((personId) => personId !== record.personId)];
  const persons = await Promise.all(ids.map(async (personId) => toNoticePerson(await deps.persons.get(personId))));
  return {
    office: deps.office,
    today: deps.today(),
    caseNumber: record.caseNumber,
    applicant: persons[0] as NoticePerson,
    persons,
    fields: quotedFieldsSchema.parse(await valuesOfCase(deps.fields, record, Object.keys(quotedFieldsSchema.shape))),
    calculation,
    place: placeId ? await deps.places.get(placeId) : null,
    helpPlan: ofCounselling.includes(kind) ? await readHelpPlan(deps, caseId) : null,
    child: childPersonId ? await readChild(deps, members, childPersonId) : null,
  };
}

async function readHelpPlan({ fields }: NoticeFactsDeps, caseId: string): Promise<HelpPlan> {
  return helpPlanSchema.parse(await fields.current({ kind: 'case', id: caseId }, Object.keys(helpPlanSchema.shape)));
}

async function readChild(deps: NoticeFactsDeps, members: readonly HouseholdMember[], personId: string): Promise<NoticeChild> {
  if (!members.some((member) => member.personId === personId)) {
    throw new Error('childPersonId: Das Kind gehört nicht zum Haushalt des Falls.');
  }
  const fields = await deps.fields.current({ kind: 'person', id: personId }, Object.keys(childFieldsSchema.shape));
  return { ...toNoticePerson(await deps.persons.get(personId)), fields: childFieldsSchema.parse(fields) };
}

const isTogether = ({ personId, inSameDwelling }: HouseholdMember, applicantId: string): boolean =>
  inSameDwelling || personId === applicantId;

function toNoticePerson({ personId, givenNames, familyName, birthDate }: PersonRecord): NoticePerson {
  return {
    personId,
    name: `${givenNames} ${familyName}`.trim(),
    birthDate: birthDate === null ? null : partialDateText(birthDate),
    birthYear: birthDate?.year ?? null,
  };
}

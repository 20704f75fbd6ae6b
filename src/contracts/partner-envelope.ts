/**
 * Messages between the municipality and its partners: our own versioned envelope, in force until the operator installs the
 * schemas of a standard (XAusländer, XMeld). Every payload is strict: what it does not name is refused, in both directions.
 */
import { z } from 'zod';
import { addressSchema } from './address.ts';
import { dutyCircumstanceSchema, dutyStatementSchema } from './duty-report.ts';
import { partialDateSchema } from './partial-date.ts';

export const partnerKinds = [
  'BAMF',
  'STATE_RECEPTION',
  'CENTRAL_REGISTER',
  'JOBCENTER',
  'EMPLOYMENT_AGENCY',
  'REGISTRATION_OFFICE',
  'CIVIL_REGISTRY',
  'HEALTH_OFFICE',
  'YOUTH_OFFICE',
  'SCHOOL_OFFICE',
  'CHILDCARE',
  'COURSE_PROVIDER',
  'WELFARE_ORGANISATION',
  'VOLUNTEERS',
  'HOUSING_OPERATOR',
  'COURT',
  'IMMIGRATION_OFFICE',
  'ONLINE_SERVICE',
] as const;
export const partnerKindSchema = z.enum(partnerKinds);
export type PartnerKind = z.infer<typeof partnerKindSchema>;

/** One line of text without control characters. */
const line = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^\P{C}+$/u);

const personSchema = z.strictObject({
  familyName: line(120),
  givenNames: line(120),
  birthDate: partialDateSchema.nullable(),
  /** Codes as in passports (ISO 3166-1 alpha-3, ICAO 9303). */
  nationalities: z.array(z.string().regex(/^[A-Z]{3}$/)).max(10),
});

const householdMemberSchema = personSchema.extend({ relation: z.enum(['PARTNER', 'CHILD', 'PARENT', 'OTHER']) });

/** Payloads by message kind; the ones that come in stand below the ones that go out. */
export const partnerPayloads = {
  /** SGB VIII 42a: an unaccompanied minor has arrived. */
  UMA_NOTICE: z.strictObject({
    person: personSchema,
    preferredLanguage: line(40).optional(),
    interpreterNeeded: z.boolean().optional(),
  }),
  /** BMG 17: the persons who have moved in, and where. */
  RESIDENCE_REGISTRATION: z.strictObject({
    persons: z.array(personSchema).min(1).max(30),
    dwelling: z.union([z.strictObject({ site: line(120), room: line(120) }), addressSchema]),
    /** Document id of the Wohnungsgeberbestätigung (BMG 19); null when somebody else is the landlord. */
    landlordConfirmationId: z.uuid().nullable(),
  }),
  /** AsylbLG 1(3), SGB II 37: benefits end here, and the Jobcenter is asked to take over without a gap. */
  TRANSFER_NOTICE: z.strictObject({
    persons: z.array(personSchema).min(1).max(30),
    benefitEndDate: z.iso.date(),
    appliedOn: z.iso.date(),
  }),
  /** AufenthG 72(3a): the immigration office of the destination is asked to consent that a residence obligation is lifted. */
  MOVE_CONSENT_REQUEST: z.strictObject({
    persons: z.array(personSchema).min(1).max(30),
    destination: line(200),
    plannedOn: z.iso.date(),
    ground: line(200),
  }),
  /** SGB X 102 to 105: what was paid in the place of another authority is claimed back. */
  REFUND_CLAIM: z.strictObject({
    persons: z.array(personSchema).min(1).max(30),
    from: z.iso.date(),
    until: z.iso.date(),
    amountCents: z.int().positive(),
    basis: line(200),
  }),

  /** IntV 8(1): somebody may or has to attend an integration course. */
  COURSE_CONFIRMATION: z.strictObject({ person: personSchema, obliged: z.boolean(), basis: line(200) }),
  /** IntV 7: the course has not begun six weeks after the registration; another provider is asked for. */
  COURSE_REASSIGNMENT: z.strictObject({ person: personSchema, basis: line(200) }),

  /** IntV 7(2): a course provider has registered the person. */
  COURSE_REGISTRATION: z.strictObject({ registeredOn: z.iso.date() }),
  COURSE_START: z.strictObject({ startedOn: z.iso.date() }),
  /** IntV 8(3): how somebody attended. */
  COURSE_ATTENDANCE: z.strictObject({ attendance: z.enum(['NICHT_ORDNUNGSGEMAESS', 'ABGESCHLOSSEN', 'ABGEBROCHEN']), on: z.iso.date() }), // prettier-ignore
  /** AsylG 24(3), AsylbLG 1(3): protection was granted; which one, where the notice says so. */
  RECOGNITION_NOTICE: z.strictObject({
    decidedOn: z.iso.date(),
    protection: z.enum(['ASYLUM', 'REFUGEE', 'SUBSIDIARY']).optional(),
  }),
  /** The answer to TRANSFER_NOTICE. */
  JOBCENTER_DECISION: z.discriminatedUnion('decision', [
    z.strictObject({ decision: z.literal('GRANTED'), benefitsFrom: z.iso.date() }),
    z.strictObject({ decision: z.literal('REFUSED') }),
  ]),
  /** The answer to MOVE_CONSENT_REQUEST; a refusal needs its reasons. */
  MOVE_CONSENT: z.discriminatedUnion('consent', [
    z.strictObject({ consent: z.literal(true) }),
    z.strictObject({ consent: z.literal(false), reason: z.string().trim().min(1).max(4_000) }),
  ]),
  /** The answer to REFUND_CLAIM. */
  REFUND_ANSWER: z.strictObject({ accepted: z.boolean(), reason: z.string().trim().min(1).max(4_000).optional() }),
  /** BeschV 36: the employment agency is asked to consent to a job. */
  EMPLOYMENT_APPROVAL_REQUEST: z.strictObject({
    person: personSchema,
    employerName: line(120),
    jobTitle: line(120),
    employmentType: line(120),
    weeklyHours: z.number().positive().max(48),
    grossWageCents: z.int().positive(),
    jobStartOn: z.iso.date(),
  }),
  /** SGB VIII 8a, KKG 4(3): signs that a child is in danger; no more than the youth welfare office needs to act. */
  CHILD_PROTECTION_NOTICE: z.strictObject({
    children: z
      .array(personSchema.omit({ nationalities: true }))
      .min(1)
      .max(20),
    parent: personSchema.omit({ nationalities: true, birthDate: true }),
    facts: z.string().trim().min(1).max(4_000),
  }),
  /** SGB VIII 24, school law: a place for a child is asked for. Neither nationality nor residence status is anybody's business here. */
  PLACEMENT_REQUEST: z.strictObject({
    child: personSchema.omit({ nationalities: true }).extend({ preferredLanguage: line(40).optional() }),
    parent: personSchema.omit({ nationalities: true, birthDate: true }),
    track: line(120),
    institution: line(200).optional(),
    startsOn: z.iso.date(),
  }),
  /** AufenthG 87: what a person has chosen to tell another immigration office, and somebody else has released. */
  DUTY_REPORT: z.strictObject({
    person: personSchema,
    circumstance: dutyCircumstanceSchema,
    knownOn: z.iso.date(),
    facts: z.string().trim().min(1).max(4_000),
    statements: z.array(dutyStatementSchema).max(20),
  }),
  /** A message of ours that has no answer yet. */
  REMINDER: z.strictObject({ remindsOf: z.uuid() }),

  /** AsylG 50: a person is allocated to the municipality. */
  ALLOCATION_NOTICE: z.strictObject({
    person: personSchema.extend({
      azrNumber: z
        .string()
        .regex(/^\d{1,20}$/)
        .optional(),
    }),
    householdMembers: z.array(householdMemberSchema).max(20).default([]),
    allocationDecisionDate: z.iso.date(),
  }),
  /** The answer to RESIDENCE_REGISTRATION. */
  REGISTRATION_CONFIRMATION: z.strictObject({ registeredOn: z.iso.date() }),
  MOVE_IN_CONFIRMATION: z.strictObject({ movedInOn: z.iso.date() }),
  /** Documents that the person owed have arrived at a partner or by post; the documents themselves come on their own way. */
  DOCUMENTS_RECEIVED: z.strictObject({ receivedOn: z.iso.date(), kinds: z.array(line(80)).max(20).default([]) }),
  /** The answer to EMPLOYMENT_APPROVAL_REQUEST; silence for two weeks counts as consent. */
  EMPLOYMENT_APPROVAL: z.strictObject({
    decision: z.enum(['APPROVED', 'REFUSED', 'QUESTION']),
    reason: z.string().trim().min(1).max(4_000).optional(),
  }),
  /** The answer to PLACEMENT_REQUEST. */
  PLACEMENT_ANSWER: z.discriminatedUnion('decision', [
    z.strictObject({ decision: z.literal('APPROVED'), institution: line(200), startsOn: z.iso.date() }),
    z.strictObject({ decision: z.literal('REFUSED'), reason: z.string().trim().min(1).max(4_000).optional() }),
    z.strictObject({ decision: z.literal('QUESTION'), reason: z.string().trim().min(1).max(4_000) }),
  ]),
  /** SGG 84, VwGO 70: somebody objects through a counselling service, a lawyer or the post room, which passes the objection on. */
  OBJECTION: z.strictObject({
    receivedOn: z.iso.date(),
    form: z.enum(['WRITTEN', 'ELECTRONIC']),
    reason: z.string().trim().min(1).max(4_000).optional(),
  }),
  /** SGG 86b, VwGO 80(5), 123: a court has decided in interim proceedings about this case; the order itself comes on its own way. */
  COURT_ORDER: z.strictObject({ orderedOn: z.iso.date(), fileNumber: line(60) }),
  /** Any other answer, for a person to read. */
  FREE_TEXT: z.strictObject({ text: z.string().trim().min(1).max(10_000) }),
} as const;

export type MessageKind = keyof typeof partnerPayloads;
export const incomingMessageKinds = [
  'ALLOCATION_NOTICE',
  'REGISTRATION_CONFIRMATION',
  'MOVE_IN_CONFIRMATION',
  'DOCUMENTS_RECEIVED',
  'OBJECTION',
  'COURT_ORDER',
  'EMPLOYMENT_APPROVAL',
  'PLACEMENT_ANSWER',
  'RECOGNITION_NOTICE',
  'JOBCENTER_DECISION',
  'MOVE_CONSENT',
  'REFUND_ANSWER',
  'COURSE_REGISTRATION',
  'COURSE_START',
  'COURSE_ATTENDANCE',
  'FREE_TEXT',
] as const satisfies MessageKind[];

export type PartnerPayload<Kind extends MessageKind> = z.output<(typeof partnerPayloads)[Kind]>;

export const envelopeFormat = 'lotse-partner-message';
export const envelopeVersion = '1.0';

/** One message as it lies in a file. `messageId` is the sender's; ours are the ids of partner messages. */
function envelopeOf<Kind extends MessageKind>(messageKind: Kind) {
  return z.strictObject({
    format: z.literal(envelopeFormat),
    version: z.literal(envelopeVersion),
    messageId: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/),
    partnerKind: partnerKindSchema,
    messageKind: z.literal(messageKind),
    createdAt: z.iso.datetime(),
    /** Our message that this one answers. */
    inReplyTo: z.uuid().nullable().default(null),
    /** Aktenzeichen, for the people on both sides. */
    caseNumber: z
      .string()
      .regex(/^INT-\d{4}-\d{6}$/)
      .nullable()
      .default(null),
    /** On what the transmission rests; we always say it. */
    legalBasis: line(200).nullable().default(null),
    payload: partnerPayloads[messageKind],
  });
}

export const outgoingEnvelopeSchema = z.discriminatedUnion('messageKind', [
  envelopeOf('UMA_NOTICE'),
  envelopeOf('RESIDENCE_REGISTRATION'),
  envelopeOf('TRANSFER_NOTICE'),
  envelopeOf('MOVE_CONSENT_REQUEST'),
  envelopeOf('REFUND_CLAIM'),
  envelopeOf('COURSE_CONFIRMATION'),
  envelopeOf('COURSE_REASSIGNMENT'),
  envelopeOf('EMPLOYMENT_APPROVAL_REQUEST'),
  envelopeOf('PLACEMENT_REQUEST'),
  envelopeOf('CHILD_PROTECTION_NOTICE'),
  envelopeOf('DUTY_REPORT'),
  envelopeOf('REMINDER'),
  envelopeOf('FREE_TEXT'),
]);
export const incomingEnvelopeSchema = z.discriminatedUnion('messageKind', [
  envelopeOf('ALLOCATION_NOTICE'),
  envelopeOf('REGISTRATION_CONFIRMATION'),
  envelopeOf('MOVE_IN_CONFIRMATION'),
  envelopeOf('DOCUMENTS_RECEIVED'),
  envelopeOf('OBJECTION'),
  envelopeOf('COURT_ORDER'),
  envelopeOf('EMPLOYMENT_APPROVAL'),
  envelopeOf('PLACEMENT_ANSWER'),
  envelopeOf('RECOGNITION_NOTICE'),
  envelopeOf('JOBCENTER_DECISION'),
  envelopeOf('MOVE_CONSENT'),
  envelopeOf('REFUND_ANSWER'),
  envelopeOf('COURSE_REGISTRATION'),
  envelopeOf('COURSE_START'),
  envelopeOf('COURSE_ATTENDANCE'),
  envelopeOf('FREE_TEXT'),
]);
export type IncomingEnvelope = z.output<typeof incomingEnvelopeSchema>;

/** What the receiver of a message says about it, in a file of its own. */
export const receiptSchema = z.strictObject({
  format: z.literal('lotse-partner-receipt'),
  version: z.literal(envelopeVersion),
  messageId: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/),
  accepted: z.boolean(),
  receivedAt: z.iso.datetime(),
  reason: z.string().max(500).nullable().default(null),
});
export type Receipt = z.output<typeof receiptSchema>;

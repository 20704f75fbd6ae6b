/** Steps that most of the cases share; a case overrides what is different about it. */
import { day, monthsAgo, type Step } from '../script.ts';

/** First day of the current month: a whole month is paid. */
const monthStart = `${day().slice(0, 8)}01`;

export const identity = (values: Record<string, unknown>): Step => ({
  by: 'sc-agent',
  values: { sex: 'w', preferredLanguage: 'ar', statusCode: 'GESTATTUNG', statusValidUntil: day(160), ...values },
});

/** When the demo has run before, there is somebody of the same name. */
export const resolveMatch: Step = {
  by: 'sc-lead',
  values: { matchDecision: 'NEW_PERSON', matchReason: 'Andere Person: anderes Lichtbild und andere Fluchtgeschichte.' },
};

export const arrivalSteps: Record<string, Step> = {
  Task_ResolveMatch: resolveMatch,
  Task_IssuePermit: {
    by: 'abh-clerk',
    values: {
      permitKind: 'ASYLUM_PERMIT',
      permitIssuedOn: day(),
      statusCode: 'GESTATTUNG',
      statusValidUntil: day(180),
      biometricsTaken: true,
      identityClarified: true,
      identityClarifiedOn: day(),
    },
  },
  Task_FirstTalk: {
    by: 'fsa-worker',
    values: { talkHeldOn: day(), germanLevel: 'A0' },
  },
};

export const housingSteps: Record<string, Step> = {
  Task_AssignPlace: { by: 'unt-clerk', values: { allocationNote: 'Zimmer in ruhiger Lage.' } },
  Task_ObjectionWindow: { by: 'fsa-worker', values: { housingObjection: false } },
  Task_CheckMoveIn: { by: 'unt-site', values: { movedIn: true, movedInOn: day() } },
  Task_AdmitResident: {
    by: 'unt-site',
    values: { movedInOn: day(), usageFee: 180, keysHandedOver: true, houseRulesExplained: true, medicalExamDone: true },
  },
};

export const application = (values: Record<string, unknown>): Step => ({
  by: 'sc-agent',
  values: {
    applicationReceivedOn: day(),
    maritalStatus: 'ledig',
    entryDate: monthsAgo(2),
    arrivalCertificateNumber: 'AKN-0000001',
    housingType: 'GEMEINSCHAFTSUNTERKUNFT',
    paymentMethod: 'BEZAHLKARTE',
    declarationGiven: true,
    ...values,
  },
});

export const completeness = (values: Record<string, unknown> = {}): Step => ({
  by: 'lst-clerk',
  values: { applicationComplete: true, benefitFrom: monthStart, restrictionGround: 'NONE', ...values },
});

export const fourEyesSteps = (decisionReason: string): Record<string, Step> => ({
  Task_Hearing: {
    by: 'lst-clerk',
    values: {
      hearingLetterOn: day(),
      hearingStatementOn: day(),
      hearingStatement: 'Die Person hat sich im Gespräch geäußert; neue Tatsachen wurden nicht vorgetragen.',
      hearingOutcome: 'CONFIRMED',
      decisionReason,
    },
  },
  Task_FourEyesRelease: { by: 'lst-lead', values: { released: true, releaseReason: 'Sachverhalt und Rechtsgrundlage geprüft.' } },
});

/** An objection against a decision on benefits that is reviewed, upheld and rejected. */
export const objectionSteps = (intake: Record<string, unknown>): Record<string, Step> => ({
  Task_RecordObjection: { by: 'sc-agent', values: { objectionForm: 'WRITTEN', ...intake } },
  Task_CheckInstruction: {
    by: 'legal',
    values: { decisionPostedOn: intake.decisionPostedOn, remedyInstructionCorrect: true },
  },
  Task_ReviewBenefitDecision: {
    by: 'lst-clerk',
    values: { remedyOutcome: 'NONE', reviewStatement: 'Neue Tatsachen sind nicht vorgetragen; Nachweise fehlen.' },
  },
  Task_DecideObjection: {
    by: 'legal',
    values: {
      objectionOutcome: 'REJECTED',
      objectionDecisionReason: 'Die Voraussetzungen lagen bei Erlass des Bescheids vor und liegen noch vor.',
    },
  },
  Task_PreviewAppeal: { by: 'legal', values: { noticeApproved: true } },
});

/** A part-time job that an employer has declared. */
export const jobOffer = (values: Record<string, unknown> = {}): Step => ({
  by: 'sc-agent',
  values: {
    employerName: 'Bäckerei Beispiel GmbH',
    jobTitle: 'Verkäufer',
    employmentType: 'BESCHAEFTIGUNG',
    jobStartOn: day(30),
    weeklyHours: 20,
    grossWage: 900,
    ...values,
  },
});

export const workFacts = (values: Record<string, unknown> = {}): Step => ({
  by: 'abh-clerk',
  values: {
    statusCode: 'GESTATTUNG',
    permittedMonths: 14,
    housingType: 'GEMEINSCHAFTSUNTERKUNFT',
    workBan: 'NONE',
    safeCountryOfOrigin: false,
    removalStepPending: false,
    ...values,
  },
});

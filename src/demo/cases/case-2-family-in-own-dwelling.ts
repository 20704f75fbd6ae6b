import { day, monthsAgo, type CaseScript, type Step } from '../script.ts';
import { application, arrivalSteps, completeness, identity } from './common-steps.ts';

const address = 'Lindenstraße 7, 12345 Musterstadt';
const rent = 780;

/** Born so many years ago, with the birthday behind them this year. */
const born = (years: number): string => {
  const [year = '', month = '', date = ''] = monthsAgo(years * 12 + 1).split('-');
  return `${date}.${month}.${year}`;
};

/** Begins for both children after the first talk: the one of four goes to nursery, the one of eight to school and gets school supplies. */
const educationSteps: Record<string, Step> = {
  Task_RecordEducation: {
    by: 'sc-agent',
    values: { educationFrom: day(), educationWish: 'Ein kurzer Weg für beide Kinder.', butRequested: true },
    asShown: ['childPersonId'],
  },
  Task_PreparePlacement: {
    by: 'fsa-worker',
    values: { placementInstitution: 'Bildungshaus Lindenstraße' },
    asShown: ['educationTrack', 'educationFrom'],
  },
  Task_DecideGrant: {
    by: 'lst-clerk',
    values: {
      educationGrantDecision: 'GRANTED',
      educationGrantParts: ['SCHULBEDARF', 'AUSFLUEGE', 'MITTAGESSEN'],
      educationGrantReason: 'Die Familie erhält Leistungen nach § 3 AsylbLG.',
      paymentMethod: 'BEZAHLKARTE',
    },
    asShown: ['suppliesAmount'],
  },
  Task_AccompanyEnrolment: {
    by: 'fsa-worker',
    values: { measlesProof: true, admissionProofsComplete: true },
    asShown: ['educationInstitution', 'educationStartedOn'],
  },
};

export const case2: CaseScript = {
  number: 2,
  title: 'Familie Musterfall, eigene Wohnung, Kinder 4 und 8',
  processDefinitionId: 'arrival-registration',
  person: { familyName: 'Musterfall', givenNames: 'Amira', birthDate: '02.03.1990', nationalities: ['IRQ'] },
  steps: {
    Task_RecordIdentity: identity({
      familyName: 'Musterfall',
      givenNames: 'Amira',
      birthDate: '02.03.1990',
      nationalities: ['IRQ'],
      maritalStatus: 'verheiratet',
      housingType: 'WOHNUNG',
      address,
    }),
    ...arrivalSteps,
    // Who belongs to the family stands in the application.
    Task_FirstTalk: {
      by: 'fsa-worker',
      after: 'Task_RecordApplication',
      values: { ...arrivalSteps.Task_FirstTalk?.values, educationNeeded: true },
    },
    Task_RecordApplication: application({
      maritalStatus: 'verheiratet',
      housingType: 'WOHNUNG',
      address,
      housingCosts: rent,
      householdMembers: [
        { relation: 'PARTNER', givenNames: 'Basim', birthDate: '17.08.1988' },
        { relation: 'CHILD', givenNames: 'Dalia', birthDate: born(8) },
        { relation: 'CHILD', givenNames: 'Emil', birthDate: born(4) },
      ].map((member) => ({
        inSameDwelling: true,
        familyName: 'Musterfall',
        nationalities: ['IRQ'],
        entryDate: monthsAgo(2),
        ...member,
      })),
    }),
    Task_CheckCompleteness: completeness(),
    ...educationSteps,
  },
  replies: (['CHILDCARE', 'SCHOOL_OFFICE'] as const).map((partnerKind) => ({
    partnerKind,
    messageKind: 'PLACEMENT_ANSWER',
    payload: { decision: 'APPROVED', institution: 'Bildungshaus Lindenstraße', startsOn: day() },
  })),
  beginByThemselves: { 'education-enrolment': 2 },
  expected: { decision: 'BEWILLIGT_3', monthlyAmountCents: 1514_00 },
};

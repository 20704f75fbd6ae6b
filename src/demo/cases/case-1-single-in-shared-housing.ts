import type { CaseScript, Step } from '../script.ts';
import { application, arrivalSteps, completeness, housingSteps, identity } from './common-steps.ts';

/** She wishes counselling and a course: both begin after the first talk. There is no help plan without consent, and no place in the course yet. */
const wishSteps: Record<string, Step> = {
  Task_FirstTalk: {
    by: 'fsa-worker',
    values: { ...arrivalSteps.Task_FirstTalk?.values, counsellingWanted: true, courseWanted: true },
  },
  Task_ObtainConsent: { by: 'fsa-worker', values: { helpPlanAgreed: false } },
  Task_RecordCourseFacts: {
    by: 'sc-agent',
    values: { statusCode: 'GESTATTUNG', germanLevel: 'A0', asylbLGBenefits: true, integrationNeed: false },
  },
  Task_DecideCourseBenefits: {
    by: 'lst-clerk',
    values: { courseDecision: 'NONE', courseObligationBasis: 'NONE', courseReason: 'Kein Platz in absehbarer Zeit.' },
  },
};

export const case1: CaseScript = {
  number: 1,
  title: 'Nuria Beispiel, 28, allein, Gemeinschaftsunterkunft',
  processDefinitionId: 'arrival-registration',
  person: { familyName: 'Beispiel', givenNames: 'Nuria', birthDate: '14.05.1998', nationalities: ['SYR'] },
  steps: {
    Task_RecordIdentity: identity({
      familyName: 'Beispiel',
      givenNames: 'Nuria',
      birthDate: '14.05.1998',
      nationalities: ['SYR'],
      housingType: 'GEMEINSCHAFTSUNTERKUNFT',
    }),
    ...arrivalSteps,
    ...wishSteps,
    ...housingSteps,
    Task_RecordApplication: application({}),
    Task_CheckCompleteness: completeness(),
  },
  beginByThemselves: { 'case-management': 1, 'course-assignment': 1 },
  expected: { decision: 'BEWILLIGT_3', monthlyAmountCents: 409_00 },
};

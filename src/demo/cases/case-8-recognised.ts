import { day, monthEnd, monthsAgo, nextMonthStart, type CaseScript } from '../script.ts';

const courseReason = 'Sie können sich noch nicht auf einfache Art auf Deutsch verständigen.';

export const case8: CaseScript = {
  number: 8,
  title: 'Mariam Entwurf, als Flüchtling anerkannt',
  processDefinitionId: 'benefit-transfer',
  alsoStarts: ['course-assignment'],
  person: { familyName: 'Entwurf', givenNames: 'Mariam', birthDate: '14.02.1994', nationalities: ['AFG'] },
  onRecord: { statusCode: 'AE_25_2_GFK', statusValidUntil: day(1000), entryDate: monthsAgo(20) },
  steps: {
    Task_RecordTransfer: { by: 'sc-agent', values: { transferReason: 'TITLE', titleDecidedOn: day() } },
    Task_EndBenefits: { by: 'lst-clerk', values: { benefitEndDate: monthEnd(), followingBenefit: 'SGB_II' } },
    Task_ApplySgb2: { by: 'sc-agent', values: { jobcenterOffice: 'Jobcenter Musterstadt', sgb2AppliedOn: day() } },
    // Only in the last two weeks of a month: there is little time left.
    Task_RemindJobcenter: {
      by: 'sc-agent',
      values: { jobcenterContactedOn: day(), jobcenterContactNote: 'Der Bescheid ist in Arbeit.' },
    },
    Task_RecordCourseFacts: {
      by: 'sc-agent',
      values: { statusCode: 'AE_25_2_GFK', germanLevel: 'A0', asylbLGBenefits: true, integrationNeed: false },
    },
    Task_DecideCourse: {
      by: 'abh-clerk',
      values: { courseDecision: 'OBLIGATION', courseObligationBasis: '44A_1_1', courseReason },
    },
  },
  replies: [
    {
      partnerKind: 'JOBCENTER',
      messageKind: 'JOBCENTER_DECISION',
      payload: { decision: 'GRANTED', benefitsFrom: nextMonthStart() },
    },
    {
      partnerKind: 'COURSE_PROVIDER',
      messageKind: 'COURSE_REGISTRATION',
      payload: { registeredOn: day() },
      after: 'Task_DecideCourse',
    },
    { partnerKind: 'COURSE_PROVIDER', messageKind: 'COURSE_START', payload: { startedOn: day() }, after: 'Task_DecideCourse' },
    {
      partnerKind: 'COURSE_PROVIDER',
      messageKind: 'COURSE_ATTENDANCE',
      payload: { attendance: 'ABGESCHLOSSEN', on: day() },
      after: 'Task_DecideCourse',
    },
  ],
  expected: { decision: 'Übergang ohne Lücke', monthlyAmountCents: null },
};

import { day, monthsAgo, type CaseScript } from '../script.ts';
import { application, completeness } from './common-steps.ts';

export const case3: CaseScript = {
  number: 3,
  title: 'Karim Probe, 31, allein, seit 40 Monaten hier',
  processDefinitionId: 'benefit-application',
  person: { familyName: 'Probe', givenNames: 'Karim', birthDate: '09.01.1995', nationalities: ['AFG'] },
  onRecord: { statusCode: 'GESTATTUNG', statusValidUntil: day(120), entryDate: monthsAgo(40) },
  steps: {
    Task_RecordApplication: application({ entryDate: monthsAgo(40) }),
    Task_CheckCompleteness: completeness(),
  },
  expected: { decision: 'BEWILLIGT_2', monthlyAmountCents: 563_00 },
};

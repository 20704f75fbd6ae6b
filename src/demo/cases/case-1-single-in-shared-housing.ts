import type { CaseScript } from '../script.ts';
import { application, arrivalSteps, completeness, housingSteps, identity } from './common-steps.ts';

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
    ...housingSteps,
    Task_RecordApplication: application({}),
    Task_CheckCompleteness: completeness(),
  },
  expected: { decision: 'BEWILLIGT_3', monthlyAmountCents: 409_00 },
};

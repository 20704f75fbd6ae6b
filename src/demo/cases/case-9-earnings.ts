import { day, monthsAgo, type CaseScript } from '../script.ts';
import { application, completeness, fourEyesSteps } from './common-steps.ts';

const reason = 'Das anzurechnende Einkommen von 695,50 € deckt den Bedarf von 409 €.';

/** 900 € earned: 25 % would be 225 €, but at most half of 409 € is free, so 695.50 € count (AsylbLG 7(3)). */
export const case9: CaseScript = {
  number: 9,
  title: 'Tarek Demo, Gemeinschaftsunterkunft, verdient 900 €',
  processDefinitionId: 'benefit-application',
  person: { familyName: 'Demo', givenNames: 'Tarek', birthDate: '12.12.1996', nationalities: ['ERI'] },
  onRecord: { statusCode: 'GESTATTUNG', statusValidUntil: day(150), entryDate: monthsAgo(14) },
  steps: {
    Task_RecordApplication: application({ entryDate: monthsAgo(14), incomeGross: 900 }),
    Task_CheckCompleteness: completeness(),
    ...fourEyesSteps(reason),
  },
  expected: { decision: 'ABGELEHNT', monthlyAmountCents: 0 },
};

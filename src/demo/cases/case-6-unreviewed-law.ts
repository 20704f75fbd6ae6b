import { day, monthsAgo, type CaseScript } from '../script.ts';
import { application, completeness } from './common-steps.ts';

export const case6: CaseScript = {
  number: 6,
  title: 'Olena Vorlage, § 24 AufenthG: nur eine ungeprüfte Zeile passt',
  processDefinitionId: 'benefit-application',
  person: { familyName: 'Vorlage', givenNames: 'Olena', birthDate: '30.06.1985', nationalities: ['UKR'] },
  onRecord: { statusCode: 'AE_24', statusValidUntil: day(200), entryDate: monthsAgo(5) },
  steps: {
    Task_RecordApplication: application({ entryDate: monthsAgo(5) }),
    Task_CheckCompleteness: completeness(),
    Task_DecideEntitlement: {
      by: 'lst-clerk',
      values: {
        entitlementOutcome: 'SECTION_3',
        decisionReason: 'Einreise nach dem Stichtag; bis zur Klärung der Rechtslage Grundleistungen nach § 3.',
      },
    },
  },
  expected: { decision: 'BEWILLIGT_3', monthlyAmountCents: 409_00 },
};

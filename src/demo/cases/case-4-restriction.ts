import { day, monthsAgo, type CaseScript } from '../script.ts';
import { application, completeness, fourEyesSteps } from './common-steps.ts';

const reason = 'Die Abschiebung scheitert an fehlenden Papieren, deren Beschaffung die Person selbst verhindert.';

export const case4: CaseScript = {
  number: 4,
  title: 'Samir Attrappe, Einschränkung nach § 1a Abs. 3',
  processDefinitionId: 'benefit-application',
  person: { familyName: 'Attrappe', givenNames: 'Samir', birthDate: '23.11.1987', nationalities: ['DZA'] },
  onRecord: { statusCode: 'DULDUNG_60A', statusValidUntil: day(180), entryDate: monthsAgo(20) },
  steps: {
    Task_RecordApplication: application({ entryDate: monthsAgo(20) }),
    Task_CheckCompleteness: completeness({
      restrictionGround: 'P3_SELF_CAUSED',
      restrictionFrom: `${day().slice(0, 8)}01`,
      restrictionReason: reason,
    }),
    ...fourEyesSteps(reason),
  },
  expected: { decision: 'EINGESCHRAENKT_1A', monthlyAmountCents: 227_00 },
};

import { monthsAgo, type CaseScript } from '../script.ts';
import { objectionSteps } from './common-steps.ts';

/** Posted on 2 November 2026, known on the 6th, a month later is a Sunday: the objection may come until Monday, 7 December. */
export const case10: CaseScript = {
  number: 10,
  title: 'Sara Testat, Widerspruch gegen eine Einschränkung nach § 1a',
  processDefinitionId: 'objection',
  person: { familyName: 'Testat', givenNames: 'Sara', birthDate: '08.08.1995', nationalities: ['IRN'] },
  onRecord: { statusCode: 'DULDUNG_60A', entryDate: monthsAgo(26) },
  steps: objectionSteps({
    contestedDecisionKind: 'RESTRICTION',
    decisionPostedOn: '2026-11-02',
    objectionReceivedOn: '2026-11-20',
    objectionReason: 'Die Botschaft vergibt seit Monaten keine Termine.',
  }),
  expected: { decision: 'Widerspruch erledigt', monthlyAmountCents: null },
};

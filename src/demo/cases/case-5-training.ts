import { day, monthsAgo, type CaseScript } from '../script.ts';

/**
 * The social worker sees that a removal stands against a training. All conditions of AufenthG 60c are met, so the law decides and
 * nobody negotiates: from seven months before the training begins, 1 January 2027, the suspension of deportation has to be granted.
 */
export const case5: CaseScript = {
  number: 5,
  title: 'Lina Platzhalter, Duldung, Ausbildung ab 1. August 2027',
  processDefinitionId: 'residence-permit',
  conflict: { raisedBy: 'fsa-worker', conflictType: 'REMOVAL_VS_TRAINING', conflictParties: ['abh', 'fsa'] },
  person: { familyName: 'Platzhalter', givenNames: 'Lina', birthDate: '19.02.2007', nationalities: ['GIN'] },
  onRecord: { statusCode: 'DULDUNG_60A', statusValidUntil: day(120), entryDate: monthsAgo(30) },
  steps: {
    Task_TrainingFacts: {
      by: 'abh-clerk',
      values: {
        employerName: 'Bäckerei Kornblume',
        jobTitle: 'Ausbildung zur Bäckerin',
        trainingStart: '2027-08-01',
        tolerationMonths: 18,
        identityClarified: true,
        identityClarifiedOn: monthsAgo(12),
        removalStepPending: false,
      },
    },
    Task_RecordApplication: {
      by: 'sc-agent',
      values: {
        applicationKind: 'DULDUNG',
        applicationDate: day(),
        titleSoughtSection: '§60c',
        statusCode: 'DULDUNG_60A',
        statusValidUntil: day(120),
      },
    },
    Task_DecideFiction: {
      by: 'abh-clerk',
      values: { fictionEffect: 'NONE', fictionReason: 'Eine Duldung ist kein Titel, der fortgelten könnte.' },
    },
    Task_TakeBiometrics: {
      by: 'abh-clerk',
      values: {
        biometricsTaken: true,
        passportPresented: true,
        passportNumber: 'P0000005',
        passportValidUntil: day(1500),
        identityClarified: true,
        identityClarifiedOn: monthsAgo(12),
      },
    },
    Task_QueryAzr: { by: 'abh-clerk', values: { azrQueriedOn: day(), azrResult: 'MATCHES' } },
    Task_CheckProofs: { by: 'abh-clerk', values: { proofsComplete: true } },
    Task_QuerySecurity: {
      by: 'abh-clerk',
      values: { securityQueriedOn: day(), securityCheckResult: 'OHNE_BEFUND', securityStep: 'CONTINUE' },
    },
    Task_DecideResidence: {
      by: 'abh-clerk',
      values: {
        residenceDecision: 'TOLERATION',
        decidedStatusCode: 'DULDUNG_60C',
        decidedFrom: '2027-01-01',
        decidedUntil: '2030-07-31',
        residenceConditions: 'Gilt für die Ausbildung zur Bäckerin bei der Bäckerei Kornblume.',
      },
    },
    Task_IssueToleration: { by: 'abh-clerk', values: { permitIssuedOn: day(), formerDocumentReturned: false } },
  },
  expected: { decision: 'Duldung ausgehändigt', monthlyAmountCents: null },
};

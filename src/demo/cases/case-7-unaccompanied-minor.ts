import { day, type CaseScript } from '../script.ts';
import { identity, resolveMatch } from './common-steps.ts';

export const case7: CaseScript = {
  number: 7,
  title: 'Yusuf Schablone, 16, ohne Begleitung: Jugendamt',
  processDefinitionId: 'arrival-registration',
  person: { familyName: 'Schablone', givenNames: 'Yusuf', birthDate: '2010', nationalities: ['SOM'] },
  steps: {
    Task_RecordIdentity: identity({
      familyName: 'Schablone',
      givenNames: 'Yusuf',
      birthDate: '2010',
      nationalities: ['SOM'],
      sex: 'm',
      preferredLanguage: 'so',
      interpreterNeeded: true,
      statusCode: 'ASYLGESUCH',
      housingType: 'NOTUNTERKUNFT',
      unaccompaniedMinor: true,
    }),
    Task_ResolveMatch: resolveMatch,
    Task_HandOverMinor: {
      by: 'fsa-worker',
      values: { youthOfficeContact: 'Bereitschaft des Jugendamts', handedOverOn: day(), handOverNote: 'Begleitet übergeben.' },
    },
  },
  expected: { decision: 'Dem Jugendamt übergeben', monthlyAmountCents: null },
};

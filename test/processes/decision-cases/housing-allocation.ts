import { cases } from './decision-case.ts';

const needs = { barrierFree: false, womenOnly: false, family: false, persons: 1 };
export const housingAllocation = cases('housing-match', { statusCode: 'GESTATTUNG', roomNeeds: needs, capacityMeasure: null }, [
  ['asylum seeker', {}, { accommodationType: 'GEMEINSCHAFTSUNTERKUNFT', reviewed: true, legalBasis: '§ 53 Abs. 1 Satz 1 AsylG' }],
  [
    'asylum seeker with family',
    { roomNeeds: { ...needs, persons: 4, family: true } },
    { accommodationType: 'GEMEINSCHAFTSUNTERKUNFT', legalBasis: '§ 53 Abs. 1 Satz 2 AsylG' },
  ],
  ['emergency shelter opened', { capacityMeasure: 'EMERGENCY_SHELTER' }, { accommodationType: 'NOTUNTERKUNFT', reviewed: true }],
  ['dwelling released', { capacityMeasure: 'DWELLING' }, { accommodationType: 'WOHNUNG', reviewed: true }],
  ['section 24 title', { statusCode: 'AE_24' }, { accommodationType: 'WOHNUNG', reviewed: false }],
  ['room needs not known', { roomNeeds: null }, { accommodationType: 'GEMEINSCHAFTSUNTERKUNFT', reviewed: false }],
]);

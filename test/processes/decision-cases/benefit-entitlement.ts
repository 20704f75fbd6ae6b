import { cases } from './decision-case.ts';

const asylumSeeker = {
  statusCode: 'GESTATTUNG',
  statusConfirmed: true,
  statusValidUntil: '2027-03-01',
  monthsInGermany: 5,
  hasArrivalCertificate: true,
  obligedToLeave: false,
  euProtectionOrDublin: false,
  restrictionGround: 'NONE',
  abuseOfRights: false,
  section2ParentExists: false,
};

const review = { outcome: 'REVIEW', reviewed: false };
const section2 = { outcome: 'SECTION_2', reviewed: true };
const section3 = { outcome: 'SECTION_3', reviewed: true };
const obliged = { statusCode: 'DULDUNG_60A', obligedToLeave: true };
export const benefitEntitlement = cases('entitlement', asylumSeeker, [
  ['case 1: asylum seeker in the first 36 months', {}, { ...section3, legalBasis: '§ 3 AsylbLG' }],
  ['case 3: 40 months here', { monthsInGermany: 40 }, { ...section2, legalBasis: '§ 2 Abs. 1 AsylbLG' }],
  ['36 months to the day', { monthsInGermany: 36 }, section2],
  ['35 months', { monthsInGermany: 35 }, section3],
  ['40 months with abuse of rights', { monthsInGermany: 40, abuseOfRights: true }, section3],
  ['abuse of rights not decided', { monthsInGermany: 40, abuseOfRights: null }, review],
  ['minor with a section-2 parent', { section2ParentExists: true }, { ...section2, legalBasis: '§ 2 Abs. 3 AsylbLG' }],
  [
    'case 4: self-caused obstacle to removal',
    { ...obliged, restrictionGround: 'P3_SELF_CAUSED' },
    { outcome: 'RESTRICTED_1A', reviewed: true, legalBasis: '§ 1a Abs. 3 AsylbLG' },
  ],
  [
    'a ground counts before 36 months do',
    { monthsInGermany: 40, restrictionGround: 'P5_COOPERATION' },
    { outcome: 'RESTRICTED_1A' },
  ],
  ['disorder, after the reform', { restrictionGround: 'P7_DISORDER' }, { outcome: 'RESTRICTED_1A', reviewed: true }],
  ['disorder, before the reform', { validOn: '2026-06-11', restrictionGround: 'P7_DISORDER' }, review],
  [
    'relocation, new wording not reviewed',
    { restrictionGround: 'P4_RELOCATION_EU_PROTECTION' },
    { outcome: 'RESTRICTED_1A', reviewed: false },
  ],
  ['case 6: section 24 title', { statusCode: 'AE_24' }, review],
  ['section 25(5) title', { statusCode: 'AE_25_5' }, review],
  [
    'case 8: recognised, title for three years',
    { statusCode: 'AE_25_2_GFK', statusValidUntil: '2029-11-01' },
    { outcome: 'TRANSFER', reviewed: true },
  ],
  ['recognised, little time left', { statusCode: 'AE_25_2_GFK', statusValidUntil: '2027-01-01' }, review],
  ['recognised, end not known', { statusCode: 'AE_25_1', statusValidUntil: null }, review],
  [
    'obliged to leave with protection elsewhere, old law',
    { ...obliged, validOn: '2026-06-11', euProtectionOrDublin: true },
    { outcome: 'BRIDGING', reviewed: true },
  ],
  [
    'obliged to leave with protection elsewhere, new law',
    { ...obliged, validOn: '2026-06-12', euProtectionOrDublin: true },
    { outcome: 'BRIDGING', reviewed: false },
  ],
  ['Duldung without any of this', obliged, section3],
  ['protection elsewhere not checked', { ...obliged, euProtectionOrDublin: null }, review],
  ['obligation to leave not known', { obligedToLeave: null }, review],
  ['no arrival certificate yet', { statusCode: 'ASYLGESUCH', hasArrivalCertificate: false }, { outcome: 'PENDING_CERTIFICATE' }],
  ['arrival certificate issued', { statusCode: 'ASYLGESUCH' }, section3],
  ['arrival certificate not known', { statusCode: 'ASYLGESUCH', hasArrivalCertificate: null }, review],
  ['status not confirmed', { statusConfirmed: false }, review],
  ['status not asked for', { statusConfirmed: null }, review],
  ['ground not decided', { restrictionGround: null }, review],
  ['unknown status', { statusCode: 'SONSTIGE' }, review],
  ['before the tables begin', { validOn: '2023-12-31' }, review],
  ['no day to judge by', { validOn: null }, review],
]);

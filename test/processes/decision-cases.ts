/**
 * What every decision table must answer: variables in, result out. Keys of `then` that are left out are not compared.
 * The fictional cases are those of the domain brief; they are played in November 2026.
 */
export interface DecisionCase {
  decisionId: string;
  given: string;
  variables: Record<string, unknown>;
  then: Record<string, unknown>;
}

const validOn = '2026-11-16';

/** One table's cases: what all of them share, and per case a title, what differs and the expected result. */
function cases(
  decisionId: string,
  shared: Record<string, unknown>,
  rows: [given: string, differing: Record<string, unknown>, then: Record<string, unknown>][],
): DecisionCase[] {
  return rows.map(([given, differing, then]) => ({ decisionId, given, variables: { validOn, ...shared, ...differing }, then }));
}

const calm = { urgencySigns: [], documentExpiresOn: null, benefitGapFrom: null, vulnerable: false };
const today = { urgency: 'TODAY', workingDays: 0, reviewed: true };
const twoDays = { urgency: 'TWO_DAYS', workingDays: 2, reviewed: true };
const fiveDays = { urgency: 'FIVE_DAYS', workingDays: 5, reviewed: true };
const tenDays = { urgency: 'TEN_DAYS', workingDays: 10, reviewed: true };
const urgencyOpen = { urgency: 'TWO_DAYS', workingDays: 2, reviewed: false };

const urgency = cases('urgency', calm, [
  ['no sign', {}, tenDays],
  ['child in danger', { urgencySigns: ['CHILD_DANGER'] }, today],
  ['violence', { urgencySigns: ['VIOLENCE'] }, today],
  ['homeless tonight, among other signs', { urgencySigns: ['COURT_DEADLINE', 'HOMELESS_TONIGHT'] }, today],
  ['acute illness', { urgencySigns: ['ACUTE_ILLNESS'] }, today],
  ['document expires in 14 days', { documentExpiresOn: '2026-11-30' }, twoDays],
  ['document expires in 15 days', { documentExpiresOn: '2026-12-01' }, tenDays],
  ['document has expired', { documentExpiresOn: '2026-11-01' }, twoDays],
  ['benefit gap in 3 days', { benefitGapFrom: '2026-11-19' }, twoDays],
  ['benefit gap in 4 days', { benefitGapFrom: '2026-11-20' }, tenDays],
  ['court deadline', { urgencySigns: ['COURT_DEADLINE'] }, twoDays],
  ['training starts soon', { urgencySigns: ['TRAINING_SOON'] }, twoDays],
  ['vulnerable person', { vulnerable: true }, fiveDays],
  ['vulnerable as a sign', { urgencySigns: ['VULNERABLE'] }, fiveDays],
  ['vulnerable, but with a court deadline', { vulnerable: true, urgencySigns: ['COURT_DEADLINE'] }, twoDays],
  ['signs not recorded', { urgencySigns: null }, urgencyOpen],
  ['signs of the wrong type', { urgencySigns: 7 }, urgencyOpen],
  ['no day to judge by', { validOn: null }, urgencyOpen],
]);

const other = { nationalityGroup: 'OTHER', removalFlag: false, nameInitial: 'B' };
const team = cases('team', other, [
  ['A to F', {}, { team: 'abh-1', reviewed: true }],
  ['F is still team 1', { nameInitial: 'F' }, { team: 'abh-1' }],
  ['G is team 2', { nameInitial: 'G' }, { team: 'abh-2' }],
  ['L is team 3', { nameInitial: 'L' }, { team: 'abh-3' }],
  ['Z is team 4', { nameInitial: 'Z' }, { team: 'abh-4' }],
  ['Ukrainians before the removal flag', { nationalityGroup: 'UKR', removalFlag: true }, { team: 'abh-24' }],
  ['removal flag', { removalFlag: true }, { team: 'abh-return' }],
  ['no initial', { nameInitial: null }, { team: 'abh-lead', reviewed: false }],
  ['unknown whether a removal is pending', { removalFlag: null }, { team: 'abh-lead', reviewed: false }],
]);

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
const entitlement = cases('entitlement', asylumSeeker, [
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

const single = {
  ageYears: 31,
  inpatient: false,
  housingType: 'GEMEINSCHAFTSUNTERKUNFT',
  partnerInDwelling: false,
  withParentInDwelling: false,
  parentInDwelling: false,
  singleInSharedHousing: true,
  unmarried: true,
  minor: false,
};
const dwelling = { ...single, housingType: 'WOHNUNG', singleInSharedHousing: false };
const child = { ...dwelling, minor: true, withParentInDwelling: true, parentInDwelling: true };
const rate = (
  year: number,
  given: string,
  entitlementOutcome: string,
  member: Record<string, unknown>,
  then: Record<string, unknown>,
): [string, Record<string, unknown>, Record<string, unknown>] => [
  `${String(year)}: ${given}`,
  { validOn: `${String(year)}-11-16`, entitlementOutcome, member },
  then,
];
const amounts = (stage: number, personal: number, necessary: number, analog: number, immediateSupplement = 0) => ({
  stage,
  personal,
  necessary,
  analog,
  immediateSupplement,
  reviewed: true,
});
const benefitRate = cases('benefit-rate', {}, [
  rate(2026, 'case 1: single in shared housing, section 3', 'SECTION_3', { ...single, ageYears: 28 }, amounts(2, 182, 227, 506)),
  rate(
    2026,
    'case 2: a parent',
    'SECTION_3',
    { ...dwelling, partnerInDwelling: true, unmarried: false },
    amounts(2, 182, 227, 506),
  ),
  rate(2026, 'case 2: child of 4', 'SECTION_3', { ...child, ageYears: 4 }, amounts(6, 130, 179, 357, 25)),
  rate(2026, 'case 2: child of 8', 'SECTION_3', { ...child, ageYears: 8 }, amounts(5, 135, 202, 390, 25)),
  rate(2026, 'case 3: single in shared housing, section 2', 'SECTION_2', single, amounts(1, 202, 253, 563)),
  rate(
    2026,
    'couple in shared housing, section 2',
    'SECTION_2',
    { ...single, singleInSharedHousing: false },
    amounts(2, 182, 227, 506),
  ),
  rate(2026, 'youth with parents in a dwelling', 'SECTION_3', { ...child, ageYears: 14 }, amounts(4, 138, 267, 471, 25)),
  rate(2026, 'youth alone in a dwelling', 'SECTION_3', { ...dwelling, ageYears: 17 }, amounts(1, 202, 253, 563, 25)),
  rate(2026, 'adult child of 24 with parents', 'SECTION_3', { ...child, ageYears: 24 }, amounts(3, 163, 202, 451, 25)),
  rate(2026, 'adult child of 25 with parents', 'SECTION_3', { ...child, ageYears: 25 }, amounts(1, 202, 253, 563)),
  rate(
    2026,
    'married adult of 20 with parents',
    'SECTION_3',
    { ...child, ageYears: 20, unmarried: false },
    amounts(1, 202, 253, 563),
  ),
  rate(2026, 'adult of 24 in a ward', 'SECTION_2', { ...dwelling, ageYears: 24, inpatient: true }, amounts(3, 163, 202, 451, 25)),
  rate(2026, 'adult of 40 in a ward', 'SECTION_3', { ...dwelling, ageYears: 40, inpatient: true }, amounts(3, 163, 202, 451)),
  rate(2026, 'no supplement when restricted', 'RESTRICTED_1A', { ...child, ageYears: 8 }, amounts(5, 135, 202, 390)),
  rate(
    2026,
    'stage decided by a caseworker',
    'SECTION_3',
    { ...single, ageYears: 16, decidedStage: 4 },
    amounts(4, 138, 267, 471, 25),
  ),
  rate(2025, 'single in a dwelling', 'SECTION_3', dwelling, amounts(1, 196, 245, 563)),
  rate(2025, 'child of 5', 'SECTION_3', { ...child, ageYears: 5 }, amounts(6, 126, 173, 357, 25)),
  rate(2024, 'single in a dwelling', 'SECTION_3', dwelling, amounts(1, 204, 256, 563)),
  rate(2024, 'adult in shared housing', 'SECTION_3', single, amounts(2, 184, 229, 506)),
  rate(
    2024,
    'child of 13: the supplement is not reviewed',
    'SECTION_3',
    { ...child, ageYears: 13 },
    { stage: 5, reviewed: false },
  ),
  rate(2099, 'rates not announced', 'SECTION_3', dwelling, {
    stage: 1,
    personal: null,
    necessary: null,
    analog: null,
    reviewed: false,
  }),
  rate(
    2026,
    'youth with parents in shared housing',
    'SECTION_3',
    { ...single, ageYears: 15, parentInDwelling: true },
    { stage: 4, reviewed: false },
  ),
  rate(
    2026,
    'youth in shared housing, no parent recorded',
    'SECTION_3',
    { ...single, ageYears: 15 },
    { stage: 1, reviewed: false },
  ),
  rate(2026, 'youth without parents, section 2', 'SECTION_2', { ...dwelling, ageYears: 16 }, { stage: 1, reviewed: false }),
  rate(2026, 'emergency shelter', 'SECTION_3', { ...single, housingType: 'NOTUNTERKUNFT' }, { stage: 2, reviewed: false }),
  rate(2026, 'age not known', 'SECTION_3', { ...single, ageYears: null }, { stage: null, personal: null, reviewed: false }),
  rate(2026, 'partner not known', 'SECTION_3', { ...dwelling, partnerInDwelling: null }, { stage: null, reviewed: false }),
  rate(2026, 'entitlement not decided', 'REVIEW', single, { stage: null, reviewed: false }),
]);

const needs = { barrierFree: false, womenOnly: false, family: false, persons: 1 };
const housing = cases('housing-match', { statusCode: 'GESTATTUNG', roomNeeds: needs, capacityMeasure: null }, [
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

const trainee = { trainingStart: '2027-08-01', tolerationMonths: 4, identityClarified: true, removalStepPending: false };
const training = cases('training-toleration', trainee, [
  ['case 5: training from 1 August 2027', {}, { outcome: 'MANDATORY', grantFrom: '2027-01-01', reviewed: true }],
  ['training in six months', { validOn: '2027-02-01' }, { outcome: 'MANDATORY', grantFrom: '2027-02-01' }],
  ['two months of Duldung', { tolerationMonths: 2 }, { outcome: 'NOT_MET', grantFrom: null, reviewed: true }],
  ['identity not clarified', { identityClarified: false }, { outcome: 'NOT_MET' }],
  ['concrete removal step', { removalStepPending: true }, { outcome: 'NOT_MET' }],
  ['removal step not known', { removalStepPending: null }, { outcome: 'REVIEW', grantFrom: null, reviewed: false }],
  ['start not known', { trainingStart: null }, { outcome: 'REVIEW', reviewed: false }],
]);

const noEffect = { outcome: 'OBJECTION', suspensiveEffect: false, reviewed: true };
const remedy = cases('remedy', { contestedDecisionKind: 'RESTRICTION' }, [
  [
    'case 10: restriction',
    {},
    { ...noEffect, norm: 'SGG_84', reviewingDepartment: 'lst', legalBasis: '§ 84 SGG, § 11 Abs. 4 Nr. 2 AsylbLG' },
  ],
  ['withdrawal', { contestedDecisionKind: 'BENEFIT_WITHDRAWAL' }, { ...noEffect, norm: 'SGG_84' }],
  ['refusal of benefits', { contestedDecisionKind: 'REFUSAL' }, { ...noEffect, legalBasis: '§ 84 SGG, § 86b Abs. 2 SGG' }],
  ['amount of a grant', { contestedDecisionKind: 'GRANT' }, { ...noEffect, reviewingDepartment: 'lst' }],
  ['fee', { contestedDecisionKind: 'HOUSING_FEE' }, { ...noEffect, norm: 'VWGO_70', reviewingDepartment: 'recht' }],
  [
    'allocation by municipal by-law',
    { contestedDecisionKind: 'HOUSING_ALLOCATION' },
    { outcome: 'OBJECTION', suspensiveEffect: true },
  ],
  ['refused title', { contestedDecisionKind: 'TITLE_REFUSAL' }, { ...noEffect, norm: 'VWGO_70', reviewingDepartment: 'abh' }],
  [
    'measure under the AsylG',
    { contestedDecisionKind: 'ASYLUM_MEASURE' },
    { outcome: 'NO_OBJECTION', norm: 'NONE', reviewed: true },
  ],
  ['refused work permit', { contestedDecisionKind: 'WORK_PERMIT_REFUSAL' }, review],
  ['kind not known', { contestedDecisionKind: null }, review],
]);

const worker = {
  validOn: '2026-06-11',
  statusCode: 'GESTATTUNG',
  housingType: 'GEMEINSCHAFTSUNTERKUNFT',
  safeCountryOfOrigin: false,
  workBan: 'NONE',
  permittedMonths: 14,
  removalStepPending: false,
};
const access = (given: string, differing: Record<string, unknown>, answer: string, reviewed = true) =>
  [given, differing, { access: answer, reviewed }] as [string, Record<string, unknown>, Record<string, unknown>];
const workAccess = cases('work-access', worker, [
  access('asylum seeker outside reception, on the last day of the old law', {}, 'MAY'),
  access('case 9: the new law is not reviewed', { validOn: '2026-06-12' }, 'REVIEW', false),
  access('two months', { permittedMonths: 2 }, 'NO'),
  access('three months to the day', { permittedMonths: 3 }, 'MAY'),
  access('in reception, five months', { housingType: 'AUFNAHMEEINRICHTUNG', permittedMonths: 5 }, 'NO'),
  access('in reception, six months', { housingType: 'AUFNAHMEEINRICHTUNG', permittedMonths: 6 }, 'MUST'),
  access('safe country', { safeCountryOfOrigin: true }, 'NO'),
  access('Duldung', { statusCode: 'DULDUNG_60A' }, 'SHOULD'),
  access('Duldung, obstacle caused by the person', { statusCode: 'DULDUNG_60A', workBan: 'SELF_CAUSED' }, 'NO'),
  access('Duldung, identity not clarified', { statusCode: 'DULDUNG_60B' }, 'NO'),
  access('concrete removal step', { statusCode: 'DULDUNG_60A', removalStepPending: true }, 'REVIEW', false),
  access('removal step not known', { statusCode: 'DULDUNG_60A', removalStepPending: null }, 'REVIEW', false),
  access('another status', { statusCode: 'AE_24' }, 'REVIEW', false),
]);

const agency = cases('agency-approval', { employmentType: 'BESCHAEFTIGUNG', permittedMonths: 14 }, [
  ['case 9: a job', {}, { needed: true, reviewed: true }],
  ['training', { employmentType: 'AUSBILDUNG' }, { needed: false, reviewed: true }],
  ['internship', { employmentType: 'PRAKTIKUM_MILOG' }, { needed: false, reviewed: true }],
  ['four years to the day', { permittedMonths: 48 }, { needed: false, legalBasis: '§ 32 Abs. 2 Nr. 5 BeschV' }],
  ['family business', { employmentType: 'FAMILIENBETRIEB' }, { needed: true, reviewed: false }],
  ['months not known', { permittedMonths: null }, { needed: true, reviewed: false }],
]);

const recognised = { statusCode: 'AE_25_2_GFK', germanLevel: 'A0', asylbLGBenefits: false, integrationNeed: false };
const course = cases('course-basis', recognised, [
  ['case 8: recognised, no German', {}, { basis: '44A_1_1', decision: 'OBLIGATION', department: 'abh', reviewed: true }],
  ['recognised, needs to learn to write', { germanLevel: 'ALPHA' }, { basis: '44A_1_1', reviewed: true }],
  ['recognised, A2, special need', { germanLevel: 'A2', integrationNeed: true }, { basis: '44A_1_3', decision: 'OBLIGATION' }],
  ['recognised, A2', { germanLevel: 'A2' }, { basis: 'NONE', decision: 'ENTITLEMENT', department: 'abh', reviewed: true }],
  ['sufficient German', { germanLevel: 'B1' }, { decision: 'NONE', reviewed: true }],
  [
    'asylum seeker with benefits: the benefits department may oblige',
    { statusCode: 'GESTATTUNG', asylbLGBenefits: true },
    { basis: '44A_1_4_ASYLBLG', department: 'lst', reviewed: false },
  ],
  ['asylum seeker without benefits', { statusCode: 'GESTATTUNG' }, { decision: 'REVIEW', department: 'abh', reviewed: false }],
  [
    'Duldung: its ground is not in the status',
    { statusCode: 'DULDUNG_60A', asylbLGBenefits: true },
    { department: 'lst', reviewed: false },
  ],
  ['section 24', { statusCode: 'AE_24' }, { decision: 'ENTITLEMENT', reviewed: false }],
  ['level not known', { germanLevel: null }, { decision: 'REVIEW', reviewed: false }],
  ['special need not judged', { germanLevel: 'A2', integrationNeed: null }, { decision: 'REVIEW', reviewed: false }],
]);

const extension = {
  validOn: '2026-06-01',
  statusCode: 'AE_25_3',
  applicationKind: 'VERLAENGERUNG',
  applicationDate: '2026-06-01',
  statusValidUntil: '2026-06-30',
};
const fiction = cases('title-fiction', extension, [
  ['applied before the title expires', {}, { effect: 'CONTINUES', legalBasis: '§ 81 Abs. 4 Satz 1 AufenthG', reviewed: true }],
  ['the same after the law has changed', { validOn: '2026-06-12' }, { effect: 'CONTINUES', reviewed: false }],
  ['another title sought', { applicationKind: 'WECHSEL' }, { effect: 'CONTINUES', reviewed: true }],
  ['applied on the last day', { applicationDate: '2026-06-30' }, { effect: 'CONTINUES', reviewed: false }],
  ['applied a day late', { applicationDate: '2026-07-01' }, { effect: 'NONE', reviewed: false }],
  [
    'a suspended deportation is no title',
    { statusCode: 'DULDUNG_60A', applicationKind: 'DULDUNG' },
    { effect: 'NONE', reviewed: true },
  ],
  [
    'case 5: the same today',
    { validOn: '2026-11-22', statusCode: 'DULDUNG_60A', applicationKind: 'DULDUNG' },
    { effect: 'NONE', reviewed: false },
  ],
  ['first title', { applicationKind: 'ERTEILUNG' }, { effect: 'REVIEW', reviewed: false }],
  ['end of the title not known', { statusValidUntil: null }, { effect: 'REVIEW', reviewed: false }],
]);

const newTitle = {
  validOn: '2026-06-01',
  statusCode: 'GESTATTUNG',
  decidedStatusCode: 'AE_25_3',
  decidedFrom: '2026-06-01',
  decidedUntil: '2027-06-01',
};
const benefitLaw = cases('benefit-law', newTitle, [
  ['another title for a year', {}, { outcome: 'TRANSFER', legalBasis: '§ 1 Abs. 2 und 3 AsylbLG', reviewed: true }],
  ['six months to the day', { decidedUntil: '2026-12-01' }, { outcome: 'NONE', reviewed: true }],
  ['a day more than six months', { decidedUntil: '2026-12-02' }, { outcome: 'TRANSFER', reviewed: true }],
  ['the title is only extended', { statusCode: 'AE_25_2_GFK' }, { outcome: 'NONE', reviewed: true }],
  ['after the law has changed', { validOn: '2026-06-12' }, { outcome: 'TRANSFER', reviewed: false }],
  ['section 24', { decidedStatusCode: 'AE_24' }, { outcome: 'REVIEW', reviewed: false }],
  ['section 25(5)', { decidedStatusCode: 'AE_25_5' }, { outcome: 'REVIEW', reviewed: false }],
  ['end not known', { decidedUntil: null }, { outcome: 'REVIEW', reviewed: false }],
]);

const claim = cases('education-claim', { ageYears: 4 }, [
  ['case 2: four years', {}, { claim: 'RIGHT', track: 'KITA', legalBasis: '§ 24 Abs. 3 SGB VIII', reviewed: true }],
  ['case 2: eight years', { ageYears: 8 }, { claim: 'DUTY', track: 'GRUNDSCHULE', reviewed: true }],
  ['the day before the first birthday', { ageYears: 0 }, { claim: 'NEED', reviewed: false }],
  ['the first birthday', { ageYears: 1 }, { claim: 'RIGHT', legalBasis: '§ 24 Abs. 2 SGB VIII', reviewed: true }],
  ['six: the state says when school begins', { ageYears: 6 }, { claim: 'DUTY', reviewed: false }],
  ['ten: the kind of school is open', { ageYears: 10 }, { track: 'VORBEREITUNGSKLASSE', reviewed: false }],
  ['seventeen', { ageYears: 17 }, { track: 'BERUFSSCHULE', reviewed: false }],
  ['of age', { ageYears: 18 }, { claim: 'REVIEW', track: null, reviewed: false }],
  ['age not known', { ageYears: null }, { claim: 'REVIEW', reviewed: false }],
]);

const pupil = { educationTrack: 'GRUNDSCHULE', educationFrom: '2026-12-01' };
const supplies = cases('education-grant', pupil, [
  ['case 2: school in the first half of the year', {}, { supplies: 130, reviewed: true }],
  ['the first day of the school year', { educationFrom: '2026-08-01' }, { supplies: 130, reviewed: true }],
  ['case 2: nursery', { educationTrack: 'KITA' }, { supplies: 0, reviewed: true }],
  ['second half of the year', { educationFrom: '2026-02-02' }, { supplies: 65, reviewed: false }],
  ['January: amounts of the year before', { educationFrom: '2026-01-12' }, { supplies: null, reviewed: false }],
  ['school begins in a year without amounts', { educationFrom: '2027-01-11' }, { supplies: 130, reviewed: false }],
  ['decided in a year without amounts', { validOn: '2099-01-02' }, { supplies: null, reviewed: false }],
  ['beginning not known', { educationFrom: null }, { supplies: null, reviewed: false }],
]);

export const decisionCases: readonly DecisionCase[] = [
  ...urgency,
  ...team,
  ...entitlement,
  ...benefitRate,
  ...housing,
  ...training,
  ...course,
  ...remedy,
  ...workAccess,
  ...agency,
  ...fiction,
  ...benefitLaw,
  ...claim,
  ...supplies,
];

/** Decisions that must answer, without failing, even when no variable is there at all. */
export const decisionsWithoutVariables: readonly { decisionId: string; then: Record<string, unknown> }[] = [
  { decisionId: 'urgency', then: { reviewed: false } },
  { decisionId: 'team', then: { reviewed: false } },
  { decisionId: 'entitlement', then: review },
  { decisionId: 'benefit-stage', then: { stage: null, reviewed: false } },
  { decisionId: 'benefit-rate', then: { stage: null, reviewed: false } },
  { decisionId: 'housing-match', then: { reviewed: false } },
  { decisionId: 'training-toleration', then: { outcome: 'REVIEW', reviewed: false } },
  { decisionId: 'course-basis', then: { decision: 'REVIEW', reviewed: false } },
  { decisionId: 'work-access', then: { access: 'REVIEW', reviewed: false } },
  { decisionId: 'agency-approval', then: { needed: true, reviewed: false } },
  { decisionId: 'title-fiction', then: { effect: 'REVIEW', reviewed: false } },
  { decisionId: 'benefit-law', then: review },
  { decisionId: 'education-claim', then: { claim: 'REVIEW', reviewed: false } },
  { decisionId: 'education-grant', then: { supplies: null, reviewed: false } },
  { decisionId: 'remedy', then: { ...review, suspensiveEffect: null } },
];

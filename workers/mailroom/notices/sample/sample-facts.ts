/** Facts from which every kind of notice can be written: a family of the fictional town. Previews and tests show them. */
import type { Calculation } from '../../../../src/case-file/repositories.ts';
import type { NoticeKind } from '../notice.ts';
import type { NoticeFacts, NoticePerson } from '../notice-facts.ts';
import { sampleOffice } from './sample-office.ts';

const caseId = '11111111-0000-4000-8000-000000000000';
const person = (digit: string, name: string, birthDate: string, birthYear: number): NoticePerson => ({
  personId: `${digit.repeat(8)}-0000-4000-8000-000000000000`,
  ...{ name, birthDate, birthYear },
});
const amina = person('1', 'Amina Musterfall', '12.05.1993', 1993);
const oemer = person('4', 'Ömer Şükrü Musterfall', '02.2018', 2018);
export const persons = [
  amina,
  person('2', 'Dr. Yaʿqūb Musterfall-Großschönbörner', '1991', 1991),
  person('3', 'Lina Musterfall', '01.03.2022', 2022),
  oemer,
] as const;

const line = (index: number, label: string, legalBasis: string, amountCents: number) => ({
  personId: persons[index]?.personId ?? '',
  label,
  legalBasis,
  amountCents,
});

export const calculation: Calculation = {
  calculationId: '33333333-0000-4000-8000-000000000000',
  caseId,
  householdId: '22222222-0000-4000-8000-000000000000',
  outcome: 'BEWILLIGT_3',
  benefitFrom: '2026-11-16',
  benefitUntil: null,
  lines: [
    ...[0, 1].flatMap((index) => [
      line(index, 'Notwendiger persönlicher Bedarf, Bedarfsstufe 2', '§ 3a Abs. 1 Nr. 2 AsylbLG', 182_00),
      line(index, 'Notwendiger Bedarf, Bedarfsstufe 2', '§ 3a Abs. 2 Nr. 2 AsylbLG', 227_00),
    ]),
    ...[2, 3].flatMap((index) => [
      line(index, `Notwendiger persönlicher Bedarf, Bedarfsstufe ${8 - index}`, `§ 3a Abs. 1 Nr. ${8 - index} AsylbLG`, 130_00),
      line(index, `Notwendiger Bedarf, Bedarfsstufe ${8 - index}`, `§ 3a Abs. 2 Nr. ${8 - index} AsylbLG`, 179_00),
      line(index, 'Sofortzuschlag', '§ 16 AsylbLG', 25_00),
    ]),
    line(0, 'Bedarf für Unterkunft und Heizung', '§ 3 Abs. 3 Satz 2 AsylbLG', 735_50),
    line(
      1,
      'Einzusetzendes Einkommen (900,00\u00a0€ brutto, Abzüge 195,50\u00a0€, Freibetrag 204,50\u00a0€)',
      '§ 7 Abs. 1 und 3 AsylbLG',
      -500_00,
    ),
  ],
  needCents: 2221_50,
  countedIncomeCents: 500_00,
  countedAssetsCents: 150_00,
  housingCostsCents: 735_50,
  monthlyAmountCents: 986_00,
  firstMonthAmountCents: 710_75,
};

export function noticeFacts(change: Partial<NoticeFacts> = {}): NoticeFacts {
  return {
    office: sampleOffice,
    today: '2026-11-22',
    caseNumber: 'INT-2026-000123',
    applicant: amina,
    persons,
    fields: {
      address: { street: 'Musterweg', houseNumber: '12a', postcode: '12345', city: 'Musterstadt' },
      residenceObligation: { area: 'Landkreis Anderswo', legalBasis: '§ 12a Abs. 1 AufenthG' },
      housingType: 'WOHNUNG',
      restrictionGround: 'P3_SELF_CAUSED',
      restrictionReason:
        'Sie haben am 3. August 2026 erklärt, an der Beschaffung eines Passes nicht mitzuwirken.\nZwei Termine haben Sie versäumt.',
      hearingLetterOn: '2026-11-02',
      hearingStatementOn: '2026-11-12',
      hearingStatement: 'Ich habe Angst vor der Botschaft.',
      decisionReason: 'Der Einsatz des Vermögens ist zumutbar.',
      missingDocuments: ['IDENTITY', 'INCOME', 'RENT', 'OTHER'],
      missingDocumentsNote: 'Bitte auch die Bescheinigung der Krankenversicherungsträgervertretung.',
      paymentMethod: 'UEBERWEISUNG',
      costApprovalFor: 'Fahrt mit dem Taxi zur Fachklinik und zurück',
      costApprovalGround: 'HEALTH',
      costApprovalUpTo: 84_50,
      costApprovalUntil: '2026-12-31',
      usageFee: 216_50,
      movedInOn: '2026-11-20',
      transferReason: 'RECOGNITION',
      titleDecidedOn: '2026-11-05',
      movePlannedOn: '2027-02-01',
      moveDestination: 'Anderstadt',
      moveRefusalReason: 'Ein Arbeitsvertrag liegt nicht vor.',
      benefitEndDate: '2026-11-30',
      followingBenefit: 'SGB_II',
      courseObligationBasis: '44A_1_1',
      courseReason: 'Sie können sich noch nicht auf einfache Art auf Deutsch verständigen.',
      employerName: 'Bäckerei Beispiel GmbH',
      jobTitle: 'Verkäufer',
      jobStartOn: '2027-01-04',
      workPermitUntil: '2027-12-31',
      workPermitReason: 'Die Agentur für Arbeit hat nicht zugestimmt.',
      statusCode: 'AE_25_3',
      statusValidUntil: '2027-01-31',
      applicationKind: 'VERLAENGERUNG',
      applicationDate: '2026-11-20',
      titleSoughtSection: '§ 25',
      missingProofs: 'Nationalpass im Original\nMietvertrag',
      proofsDueOn: '2026-12-15',
      residenceReason: 'Der Lebensunterhalt ist nicht gesichert.',
      contestedDecisionKind: 'RESTRICTION',
      decisionPostedOn: '2026-11-02',
      objectionReceivedOn: '2026-11-20',
      objectionDeadline: '2026-12-07',
      objectionOutcome: 'REJECTED',
      objectionTenor: 'Die Einschränkung endet am 30. November 2026.',
      objectionDecisionReason: 'Die Botschaft stellt Papiere aus, wenn sie beantragt werden.',
      remedyNorm: 'SGG_84',
      reviewStatement: 'Der Termin bei der Botschaft ist jetzt nachgewiesen.',
    },
    calculation,
    place: {
      placeId: 'gu-1-204',
      site: 'GU 1',
      accommodationType: 'GEMEINSCHAFTSUNTERKUNFT',
      room: 'Zimmer 204',
      capacity: 4,
      occupied: 0,
      barrierFree: false,
      womenOnly: false,
      familySuitable: true,
    },
    child: null,
    helpPlan: null,
    ...change,
  };
}

const pupil = {
  ...oemer,
  fields: {
    educationFrom: '2026-12-01',
    educationGrantParts: ['SCHULBEDARF', 'MITTAGESSEN'],
    suppliesAmount: 130_00,
    educationGrantReason: 'Das Kind besucht die Grundschule.',
  },
};

const agreed = {
  consentRecipients: ['CHILDCARE', 'SCHOOL_OFFICE'],
  consentDataCategories: ['CONTACT', 'LANGUAGE'],
  helpPlanSituation: 'Die Familie ist seit zwei Monaten hier.',
  helpPlanGoals: 'Deutsch lernen: Frau Musterfall meldet sich zum Kurs an.',
  helpPlanMeasures: ['COURSE', 'EDUCATION'],
};

/** What has to differ from the common facts for a kind to make sense. */
export const factsOf: Partial<Record<NoticeKind, Partial<NoticeFacts>>> = {
  RESTRICTION: { calculation: { ...calculation, outcome: 'EINGESCHRAENKT_1A', benefitUntil: '2027-05-15' } },
  HEARING: { calculation: { ...calculation, outcome: 'EINGESCHRAENKT_1A', benefitUntil: '2027-05-15' } },
  REFUSAL: { calculation: { ...calculation, outcome: 'ABGELEHNT', monthlyAmountCents: 0, firstMonthAmountCents: 0 } },
  CONSENT_DECLARATION: { helpPlan: agreed },
  HELP_PLAN: { helpPlan: agreed },
  WORK_PERMIT: {
    fields: { ...noticeFacts().fields, workPermitConditions: 'Die Arbeitszeit beträgt höchstens 40 Stunden in der Woche.' },
  },
  EDUCATION_GRANT: { child: pupil },
  EDUCATION_HEARING: { child: pupil },
  EDUCATION_REFUSAL: { child: pupil },
  BRIDGING: { calculation: { ...calculation, outcome: 'UEBERBRUECKUNG_1_4', benefitUntil: '2026-11-29' } },
};

/** What previews of a kind show. */
export const sampleFacts = (kind: NoticeKind): NoticeFacts => noticeFacts(factsOf[kind]);

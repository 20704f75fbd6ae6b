import { noticeKinds, type Notice, type NoticeKind } from '../../../../workers/mailroom/notices/notice.ts';
import type { NoticeFacts } from '../../../../workers/mailroom/notices/notice-facts.ts';
import { composeNotice } from '../../../../workers/mailroom/notices/compose-notice.ts';
import { sampleOffice } from '../../../../workers/mailroom/notices/sample/sample-office.ts';
import { calculation, factsOf, noticeFacts, persons } from '../../../../workers/mailroom/notices/sample/sample-facts.ts';

const compose = (kind: NoticeKind, change: Partial<NoticeFacts> = {}): Notice =>
  composeNotice(kind, noticeFacts({ ...factsOf[kind], ...change }));

/** All that a notice says, one part a line. */
function textOf({ subject, recipient, blocks }: Notice): string {
  const parts = blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items;
    return block.kind === 'table' ? block.rows.map(({ cells }) => cells.join(' | ')) : [block.text];
  });
  return [subject, ...recipient, ...parts].join('\n').replaceAll('\u00a0', ' ');
}

describe('notices', () => {
  test.each([
    ['GRANT', /§ 84 Abs\. 1 des Sozialgerichtsgesetzes/],
    ['REFUSAL', /§ 84 Abs\. 1 des Sozialgerichtsgesetzes/],
    ['BRIDGING', /§ 84 Abs\. 1 des Sozialgerichtsgesetzes/],
    ['RESTRICTION', /keine aufschiebende Wirkung \(§ 11 Abs\. 4 AsylbLG\)/],
    ['EDUCATION_GRANT', /§ 84 Abs\. 1 des Sozialgerichtsgesetzes/],
    ['EDUCATION_REFUSAL', /§ 84 Abs\. 1 des Sozialgerichtsgesetzes/],
    ['BENEFIT_END', /keine aufschiebende Wirkung \(§ 11 Abs\. 4 AsylbLG\)/],
    ['NO_ENTITLEMENT', /§ 84 Abs\. 1 des Sozialgerichtsgesetzes/],
    ['MOVE_REFUSAL', /§ 70 Abs\. 1 der Verwaltungsgerichtsordnung/],
    ['TITLE_REFUSAL', /§ 70 Abs\. 1 der Verwaltungsgerichtsordnung/],
    ['COURSE_OBLIGATION', /§ 70 Abs\. 1 der Verwaltungsgerichtsordnung/],
    ['HOUSING_ALLOCATION', /§ 70 Abs\. 1 der Verwaltungsgerichtsordnung/],
    ['HOUSING_FEE', /§ 80 Abs\. 2 Satz 1 Nr\. 1 VwGO/],
  ] as const)('the decision %s instructs on its remedy and says when it counts as received', (kind, norm) => {
    // when
    const text = textOf(compose(kind));

    // then
    expect(text).toMatch(norm);
    expect(text).toContain('innerhalb eines Monats nach seiner Bekanntgabe');
    expect(text).toContain('am vierten Tag nach der Aufgabe zur Post');
    expect(text).toContain('Begründung');
  });

  test.each([
    'HEARING',
    'COOPERATION_REQUEST',
    'NOT_RESPONSIBLE',
    'TREATMENT_VOUCHER',
    'COST_APPROVAL',
    'INTAKE_RECEIPT',
    'LANDLORD_CONFIRMATION',
    'EXPIRY_REMINDER',
    'INTERIM_PROOF',
    'PROOF_REQUEST',
    'TITLE_HEARING',
  ] as const)('the letter %s decides nothing and names no remedy', (kind) => {
    expect(textOf(compose(kind))).not.toMatch(/Rechtsbehelfsbelehrung|Widerspruch erheben/);
  });

  test('only what cuts or ends benefits, a refused title and a fee take away the suspensive effect', () => {
    const withoutEffect = ['RESTRICTION', 'BENEFIT_END', 'HOUSING_FEE', 'TITLE_REFUSAL'];
    const others = noticeKinds.filter((kind) => !withoutEffect.includes(kind));
    for (const kind of others) expect(textOf(compose(kind))).not.toContain('keine aufschiebende Wirkung');
  });

  test('a cost approval names service, ground, highest amount and last day', () => {
    const text = textOf(compose('COST_APPROVAL'));
    expect(text).toContain('Fahrt mit dem Taxi zur Fachklinik und zurück');
    expect(text).toContain('zur Sicherung der Gesundheit unerlässlich (§ 6 Abs. 1 AsylbLG)');
    expect(text).toContain('höchstens 84,50 €. Die Zusage gilt vom 22. November 2026 bis zum 31. Dezember 2026.');
    const { costApprovalUntil: _, ...lacking } = noticeFacts().fields;
    expect(() => compose('COST_APPROVAL', { fields: lacking })).toThrow(/LETTER_LACKS_FACTS/);
  });

  test('who never had benefits is refused them, and loses none', () => {
    const text = textOf(compose('NO_ENTITLEMENT'));
    expect(text).toContain('Ihr Antrag auf Leistungen nach dem Asylbewerberleistungsgesetz wird abgelehnt.');
    expect(text).not.toMatch(/enden|aufgehoben/);
  });

  test('where the state has abolished the objection, housing decisions name the court', () => {
    const text = textOf(compose('HOUSING_ALLOCATION', { office: { ...sampleOffice, objectionAbolished: true } }));
    expect(text).toContain('Klage beim Verwaltungsgericht Musterstadt');
    expect(text).not.toContain('Widerspruch erheben');
  });

  test('a grant states amounts, beginning, way of payment, and the calculation by person', () => {
    const text = textOf(compose('GRANT'));
    expect(text).toContain('ab dem 16. November 2026 Grundleistungen nach den §§ 3 und 3a AsylbLG');
    expect(text).toContain('986,00 € im Monat. Hinzu kommen 735,50 € im Monat für Unterkunft und Heizung, zusammen 1.721,50 €.');
    expect(text).toContain('beträgt sie 710,75 €');
    expect(text).toContain('auf das von Ihnen angegebene Konto');
    expect(text).toContain('Lina Musterfall | Sofortzuschlag | § 16 AsylbLG | 25,00 €');
    expect(text).toContain('abzüglich einzusetzendes Einkommen | −500,00 €');
  });

  test('benefits under section 2 rest on other norms', () => {
    const text = textOf(compose('GRANT', { calculation: { ...calculation, outcome: 'BEWILLIGT_2' } }));
    expect(text).toContain('§ 82 SGB XII');
    expect(text).toContain('§ 264 Abs. 2 SGB V');
    expect(text).not.toContain('Grundleistungen nach den');
  });

  test('a restriction quotes its ground and the hearing, and spares the others', () => {
    const text = textOf(compose('RESTRICTION'));
    expect(text).toContain('vom 16. November 2026 bis zum 15. Mai 2027 nach § 1a Abs. 3 AsylbLG eingeschränkt');
    expect(text).toContain('Zwei Termine haben Sie versäumt.');
    expect(text).toContain('mit Schreiben vom 2. November 2026 Gelegenheit, sich zu äußern');
    expect(text).toContain('Lina Musterfall und Ömer Şükrü Musterfall werden nicht eingeschränkt');
    expect(text).not.toContain('Angst');
  });

  test('a restriction that begins later says what is paid for the days before', () => {
    const text = textOf(
      compose('RESTRICTION', {
        calculation: {
          ...calculation,
          outcome: 'EINGESCHRAENKT_1A',
          benefitUntil: '2027-05-15',
          firstMonthAmountCents: 1_010_75,
          beforeRestriction: { from: '2026-11-02', amountCents: 300_00 },
        },
      }),
    );
    expect(text).toContain(
      'vom 2. November 2026 bis zum 15. November 2026 erhalten Sie Leistungen ohne Einschränkung, zusammen 300,00 €',
    );
    expect(text).toContain('beträgt sie 710,75 €');
  });

  test('hearing and request for documents give two weeks, or the day that was set', () => {
    expect(textOf(compose('HEARING'))).toContain('bis zum 6. Dezember 2026');
    expect(textOf(compose('COOPERATION_REQUEST'))).toContain('bis zum 6. Dezember 2026');
    const { fields } = noticeFacts();
    expect(textOf(compose('COOPERATION_REQUEST', { fields: { ...fields, documentsDueOn: '2026-12-24' } }))).toContain(
      'bis zum 24. Dezember 2026',
    );
  });

  test('a hearing about a refusal says so', () => {
    const text = textOf(compose('HEARING', { calculation: null }));
    expect(text).toContain('Wir beabsichtigen, Leistungen nach dem Asylbewerberleistungsgesetz abzulehnen.');
  });

  test('housing letters quote nothing of the benefits', () => {
    for (const kind of ['HOUSING_ALLOCATION', 'HOUSING_FEE', 'INTAKE_RECEIPT', 'LANDLORD_CONFIRMATION'] as const) {
      expect(textOf(compose(kind))).not.toMatch(/Der Einsatz des Vermögens|409|Bedarfsstufe/);
    }
  });

  test('a decision on an objection says what, why, and which court is open', () => {
    // given
    const { fields } = noticeFacts();
    const decided = (change: Partial<NoticeFacts['fields']>) =>
      textOf(compose('OBJECTION_DECISION', { fields: { ...fields, ...change } }));

    // when
    const rejected = decided({});
    const late = decided({ objectionOutcome: 'INADMISSIBLE', objectionReceivedOn: '2026-12-08' });
    const partly = decided({ objectionOutcome: 'PARTLY_UPHELD', remedyNorm: 'VWGO_70', expensesReimbursed: true });

    // then
    expect(rejected).toContain('Ihr Widerspruch wird zurückgewiesen.');
    expect(rejected).toContain('Die Widerspruchsfrist endete am 7. Dezember 2026. Ihr Widerspruch ist fristgerecht eingegangen.');
    expect(rejected).toContain('Klage beim Sozialgericht Musterstadt');
    expect(rejected).toContain('am vierten Tag nach der Aufgabe zur Post');
    expect(rejected).not.toContain('endet am 30. November');
    expect(late).toContain('als unzulässig verworfen');
    expect(late).toContain('Gründe für eine Wiedereinsetzung liegen nicht vor.');
    expect(partly).toContain('Die Einschränkung endet am 30. November 2026.');
    expect(partly).toContain('Klage beim Verwaltungsgericht Musterstadt');
    expect(partly).toContain('Aufwendungen werden Ihnen erstattet');
    expect(partly).toContain('förmlich zugestellt');
  });

  test('a permit names the job and its end, a refusal its reasons and the remedy of the status', () => {
    const { fields } = noticeFacts();
    const refusal = (statusCode: string) => textOf(compose('WORK_PERMIT_REFUSAL', { fields: { ...fields, statusCode } }));
    expect(textOf(compose('WORK_PERMIT'))).toContain(
      'die Beschäftigung als Verkäufer bei Bäckerei Beispiel GmbH ab dem 4. Januar 2027 bis zum 31. Dezember 2027 erlaubt',
    );
    expect(textOf(compose('WORK_PERMIT_HEARING'))).toContain('bis zum 6. Dezember 2026');
    expect(refusal('DULDUNG_60A')).toContain('§ 70 Abs. 1 der Verwaltungsgerichtsordnung');
    expect(refusal('GESTATTUNG')).toContain('innerhalb von zwei Wochen nach Zustellung Klage');
    expect(refusal('GESTATTUNG')).not.toContain('Widerspruch erheben');
  });

  test('a refused title ends the right to stay at once, a refused suspension names the court that can help', () => {
    const { fields } = noticeFacts();
    const toleration = textOf(compose('TITLE_REFUSAL', { fields: { ...fields, applicationKind: 'DULDUNG' } }));
    expect(textOf(compose('TITLE_REFUSAL'))).toContain('keine aufschiebende Wirkung (§ 84 Abs. 1 Satz 1 Nr. 1 AufenthG)');
    expect(textOf(compose('TITLE_REFUSAL'))).toContain('Der Lebensunterhalt ist nicht gesichert.');
    expect(textOf(compose('TITLE_HEARING'))).toContain('bis zum 6. Dezember 2026');
    expect(toleration).toContain('§ 123 VwGO');
    expect(toleration).not.toContain('§ 84 Abs. 1 Satz 1 Nr. 1');
  });

  test('the interim proof says what continues, since which application, and by which norm', () => {
    const text = textOf(compose('INTERIM_PROOF'));
    expect(text).toContain('Antrag vom | 20. November 2026');
    expect(text).toContain('der bis zum 31. Januar 2027 befristet war, gilt bis zur Entscheidung');
    expect(text).toContain('§ 81 Abs. 4 AufenthG');
  });

  test('who is reminded of a title learns that it continues, who is tolerated does not', () => {
    const { fields } = noticeFacts();
    const of = (statusCode: string) => textOf(compose('EXPIRY_REMINDER', { fields: { ...fields, statusCode } }));
    expect(of('AE_25_3')).toContain('Ihr Aufenthaltstitel gilt noch bis zum 31. Januar 2027.');
    expect(of('AE_25_3')).toContain('§ 81 Abs. 4 AufenthG');
    expect(of('DULDUNG_60A')).toContain('Ihre Duldung gilt noch bis zum 31. Januar 2027.');
    expect(of('DULDUNG_60A')).not.toContain('fortbestehend');
  });

  test('missing proofs are listed with their last day and what happens after it', () => {
    const text = textOf(compose('PROOF_REQUEST'));
    expect(text).toContain('Nationalpass im Original\nMietvertrag');
    expect(text).toContain('bis zum 15. Dezember 2026');
    expect(text).toContain('§ 82 Abs. 1 AufenthG');
  });

  test('education and participation name the child, what is paid once, and what on proof', () => {
    const text = textOf(compose('EDUCATION_GRANT'));
    expect(text).toContain('Ömer Şükrü Musterfall erhält ab dem 1. Dezember 2026 Leistungen für Bildung und Teilhabe');
    expect(text).toContain('persönlicher Schulbedarf, gemeinschaftliches Mittagessen.');
    expect(text).toContain('einmalig 130,00 € gezahlt');
    expect(text).toContain('wir zahlen an den Anbieter');
    expect(textOf(compose('EDUCATION_HEARING'))).toContain('für Ömer Şükrü Musterfall abzulehnen');
  });

  test('the help plan says what was agreed, the consent what it covers and how it ends', () => {
    expect(textOf(compose('HELP_PLAN'))).toContain('Frau Musterfall meldet sich zum Kurs an.');
    expect(textOf(compose('HELP_PLAN'))).toContain('Integrationskurs\nKita oder Schule');
    expect(textOf(compose('CONSENT_DECLARATION'))).toContain('Kitas\nSchulamt und Schulen');
    expect(textOf(compose('CONSENT_DECLARATION'))).toContain('jederzeit ganz oder für einzelne Empfänger widerrufen');
    expect(textOf(compose('GRANT'))).not.toContain('Frau Musterfall meldet sich');
  });

  test('a correction after an objection says in which decision and why', () => {
    const text = textOf(compose('OBJECTION_REMEDY'));
    expect(text).toContain(
      'Einschränkung von Leistungen nach dem Asylbewerberleistungsgesetz (AsylbLG), am 2. November 2026 zur Post',
    );
    expect(text).toContain('Der Termin bei der Botschaft ist jetzt nachgewiesen.');
    expect(text).toContain('in vollem Umfang abgeholfen');
  });

  test('a confirmation of the landlord has what BMG 19(3) asks for', () => {
    const text = textOf(compose('LANDLORD_CONFIRMATION'));
    expect(text).toContain('Anschrift der Wohnung | Lindenweg 12, 12345 Musterstadt');
    expect(text).toContain('Tag des Einzugs | 20. November 2026');
    for (const { name } of persons) expect(text).toContain(name);
  });

  test.each([
    ['GRANT', { calculation: null }, 'calculationId'],
    ['RESTRICTION', { fields: {} }, 'restrictionGround'],
    ['REFUSAL', { calculation: null, fields: {} }, 'decisionReason'],
    ['COOPERATION_REQUEST', { fields: {} }, 'missingDocuments'],
    ['NOT_RESPONSIBLE', { fields: {} }, 'residenceObligation'],
    ['HOUSING_ALLOCATION', { place: null }, 'placeId'],
    ['HOUSING_FEE', { fields: {} }, 'usageFee'],
    ['BENEFIT_END', { fields: {} }, 'benefitEndDate'],
    ['MOVE_REFUSAL', { fields: { moveDestination: 'Anderstadt' } }, 'moveRefusalReason'],
    ['COURSE_OBLIGATION', { fields: {} }, 'courseObligationBasis'],
    ['OBJECTION_DECISION', { fields: {} }, 'objectionOutcome'],
    ['OBJECTION_DECISION', { fields: { objectionOutcome: 'REJECTED' } }, 'objectionDecisionReason'],
    ['OBJECTION_REMEDY', { fields: {} }, 'reviewStatement'],
    ['WORK_PERMIT', { fields: {} }, 'workPermitUntil'],
    ['WORK_PERMIT_REFUSAL', { fields: {} }, 'workPermitReason'],
    ['EXPIRY_REMINDER', { fields: {} }, 'statusValidUntil'],
    ['INTERIM_PROOF', { fields: {} }, 'applicationDate'],
    ['PROOF_REQUEST', { fields: {} }, 'missingProofs'],
    ['PROOF_REQUEST', { fields: { missingProofs: 'Pass' } }, 'proofsDueOn'],
    ['TITLE_REFUSAL', { fields: {} }, 'residenceReason'],
    ['HELP_PLAN', { helpPlan: null }, 'helpPlan'],
    ['HELP_PLAN', { helpPlan: {} }, 'helpPlanGoals'],
    ['CONSENT_DECLARATION', { helpPlan: {} }, 'consentDataCategories'],
    ['EDUCATION_GRANT', { child: null }, 'childPersonId'],
    ['EDUCATION_GRANT', { child: { ...persons[2], fields: {} } }, 'educationGrantParts'],
    ['EDUCATION_REFUSAL', { child: { ...persons[2], fields: {} } }, 'educationGrantReason'],
  ] as const)('%s is not written without what it has to say', (kind, change, field) => {
    const lacks = { code: 'LETTER_LACKS_FACTS', details: expect.objectContaining({ field }) };
    expect(() => compose(kind, change)).toThrow(expect.objectContaining(lacks));
  });
});

describe('the address', () => {
  const { fields } = noticeFacts();

  test('is the recorded one', () => {
    expect(compose('GRANT').recipient).toEqual(['Amina Musterfall', 'Musterweg 12a', '12345 Musterstadt']);
  });

  test('is the municipal place where none is recorded, and else the letter is handed over', () => {
    expect(compose('GRANT', { fields: { ...fields, address: undefined } }).recipient).toEqual([
      'Amina Musterfall',
      'GU 1, Zimmer 204',
      'Lindenweg 12',
      '12345 Musterstadt',
    ]);
    expect(compose('GRANT', { fields: { ...fields, address: undefined }, place: null }).recipient).toContain(
      '– zur persönlichen Übergabe –',
    );
  });

  test('of a child is that of who represents it', () => {
    expect(compose('GRANT', { applicant: persons[2] }).recipient[0]).toBe('Gesetzliche Vertretung von');
  });
});

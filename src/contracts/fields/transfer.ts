/** What changes when somebody leaves the AsylbLG or moves away, and what one authority claims back from another. */
import { choice, date, fieldsOf, flag, money, note, pastDate, text } from './define-field.ts';

const core = fieldsOf('CORE');
const status = fieldsOf('STATUS');
const benefit = fieldsOf('BENEFIT');

export const transferFields = [
  status(
    'transferReason',
    ['Anlass des Wechsels', 'Reason for the transfer'],
    'case',
    choice({
      RECOGNITION: ['Anerkennung durch das BAMF', 'recognition by the BAMF'],
      TITLE: ['Aufenthaltstitel erteilt', 'residence title issued'],
      MOVE: ['Umzug in eine andere Kommune', 'move to another municipality'],
    }),
    'AsylbLG § 1 Abs. 3',
    'routing',
  ),
  status('titleDecidedOn', ['Anerkannt oder erteilt am', 'Recognised or issued on'], 'case', pastDate, 'AsylbLG § 1 Abs. 3', 'routing'), // prettier-ignore
  status('residenceObligationApplies', ['Eine Wohnsitzauflage steht dem Umzug entgegen', 'A residence obligation stands against the move'], 'case', flag, 'AufenthG § 12a', 'routing'), // prettier-ignore
  core('moveDestination', ['Geplanter Wohnort', 'Planned place of residence'], 'case', text(200), 'AufenthG § 72 Abs. 3a'),
  core('movePlannedOn', ['Umzug geplant zum', 'Move planned for'], 'case', date, 'local', 'routing'),
  status(
    'moveGround',
    ['Grund für die Aufhebung der Auflage', 'Ground for lifting the obligation'],
    'case',
    choice({
      WORK: ['Beschäftigung, die den Bedarf deckt (§ 12a Abs. 5 Satz 1 Nr. 1 Buchst. a)', 'employment'],
      EDUCATION: ['Kurs, Ausbildung oder Studium (§ 12a Abs. 5 Satz 1 Nr. 1 Buchst. a)', 'course, training or studies'],
      FAMILY: ['Familie lebt andernorts (§ 12a Abs. 5 Satz 1 Nr. 1 Buchst. b)', 'family lives elsewhere'],
      HARDSHIP: ['Härte (§ 12a Abs. 5 Satz 1 Nr. 2)', 'hardship'],
      NONE: ['kein Grund nachgewiesen', 'no ground proven'],
    }),
    'AufenthG § 12a Abs. 5',
    'routing',
  ),
  status('moveEvidence', ['Nachweise und Würdigung', 'Evidence and assessment'], 'case', note, 'AufenthG § 12a Abs. 5'),
  status('moveRefusalReason', ['Begründung der Ablehnung', 'Reasons for the refusal'], 'case', note, 'VwVfG § 39'),
  status('obligationLiftedOn', ['Wohnsitzauflage aufgehoben zum', 'Obligation lifted from'], 'case', date, 'AufenthG § 12a Abs. 5'), // prettier-ignore

  benefit('benefitEndReason', ['Begründung des Leistungsendes', 'Reasons for the end of benefits'], 'case', note, 'VwVfG § 39'),
  benefit(
    'followingBenefit',
    ['Wovon die Person danach lebt', 'What the person lives on afterwards'],
    'case',
    choice({
      SGB_II: ['Bürgergeld vom Jobcenter (SGB II)', 'benefits from the job centre'],
      OTHER_AUTHORITY: ['Leistungen eines anderen Trägers', 'benefits from another authority'],
      OWN_MEANS: ['eigene Mittel', 'own means'],
    }),
    'SGB II § 7, SGB XII § 41',
    'routing',
  ),
  benefit('sgb2AppliedOn', ['Antrag beim Jobcenter gestellt am', 'Applied to the job centre on'], 'case', pastDate, 'SGB II § 37', 'routing'), // prettier-ignore
  benefit('sgb2ApplicationNote', ['Vermerk zum Antrag', 'Note on the application'], 'case', note, 'local'),
  benefit('jobcenterContactedOn', ['Beim Jobcenter nachgefragt am', 'Job centre asked on'], 'case', pastDate, 'local'),
  benefit('jobcenterContactNote', ['Auskunft des Jobcenters', 'What the job centre said'], 'case', note, 'local'),
  benefit(
    'gapMeasure',
    ['Maßnahme gegen die Leistungslücke', 'Measure against the gap in benefits'],
    'case',
    choice({
      CONTINUE: ['vorläufig weiterzahlen (§ 43 SGB I)', 'pay provisionally'],
      WAIT: ['auf das Jobcenter warten, Bedarf ist gedeckt', 'wait for the job centre, the need is met'],
      STOP: ['nicht weiter verfolgen', 'do not pursue any further'],
    }),
    'SGB I § 43',
    'routing',
  ),
  benefit('gapCoveredUntil', ['Bedarf gedeckt bis', 'Need met until'], 'case', date, 'SGB I § 43', 'routing'),
  benefit('gapNote', ['Begründung der Maßnahme', 'Reasons for the measure'], 'case', note, 'local'),

  benefit('refundFrom', ['Erstattung für die Zeit ab', 'Refund for the time from'], 'case', date, 'SGB X §§ 102 bis 105', 'routing'), // prettier-ignore
  benefit('refundUntil', ['Erstattung für die Zeit bis', 'Refund for the time until'], 'case', date, 'SGB X §§ 102 bis 105'),
  benefit('refundAmount', ['Geforderter Betrag', 'Amount claimed'], 'case', money, 'SGB X §§ 102 bis 105'),
  benefit(
    'refundBasis',
    ['Rechtsgrundlage der Erstattung', 'Legal basis of the refund'],
    'case',
    choice({
      SGB_X_102: ['vorläufige Leistung (§ 102 SGB X)', 'provisional benefit, section 102'],
      SGB_X_103: ['Anspruch nachträglich entfallen (§ 103 SGB X)', 'entitlement lapsed later, section 103'],
      SGB_X_104: ['nachrangige Leistung (§ 104 SGB X)', 'subordinate benefit, section 104'],
      SGB_X_105: ['unzuständig geleistet (§ 105 SGB X)', 'paid without responsibility, section 105'],
    }),
    'SGB X §§ 102 bis 105',
  ),
  benefit('refundReason', ['Begründung der Forderung', 'Reasons for the claim'], 'case', note, 'local'),
  benefit('refundReleased', ['Forderung freigegeben', 'Claim released'], 'case', flag, 'local', 'routing'),
  benefit('refundReleaseReason', ['Begründung der Freigabe oder Rückgabe', 'Reasons for release or return'], 'case', note, 'local'), // prettier-ignore
  benefit(
    'refundOutcome',
    ['Ausgang der Erstattung', 'Outcome of the refund'],
    'case',
    choice({
      PAID: ['erstattet', 'refunded'],
      CLAIM_AGAIN: ['Forderung ändern und neu geltend machen', 'change the claim and raise it again'],
      WITHDRAWN: ['Forderung zurückgenommen', 'claim withdrawn'],
      COURT: ['Klage beim Sozialgericht (§ 114 SGB X)', 'action before the social court'],
    }),
    'SGB X §§ 111, 114',
    'routing',
  ),
  benefit('refundReceived', ['Erstatteter Betrag', 'Amount refunded'], 'case', money, 'local'),
  benefit('refundOutcomeNote', ['Vermerk zum Ausgang', 'Note on the outcome'], 'case', note, 'local'),
];

/**
 * Process variables that are no field of the case file: references, results of rules and jobs, what a multi-instance task
 * runs over. Together with the catalogue's fields marked `routing` they are all that may be a variable of the engine; none
 * holds a name, an address, a health datum or the content of a consultation.
 */
import type { FieldKind, Label } from './field.ts';

export interface ProcessVariable {
  /** Kind of value as it stands in the engine: money is integer cents, dates are `YYYY-MM-DD`; any may be null. */
  readonly kind: FieldKind;
  readonly label: Label;
  /** What the object, or each row of the list, may hold; nothing else. */
  readonly keys?: readonly string[];
}

const variable = (kind: FieldKind, de: string, en: string, keys?: readonly string[]): ProcessVariable => ({
  kind,
  label: { de, en },
  ...(keys === undefined ? {} : { keys }),
});
/** Result of a decision table: what it decided, on what norm, and whether the rule was reviewed. */
const decided = (de: string, en: string, ...results: string[]) =>
  variable('object', de, en, [...results, 'legalBasis', 'reviewed']);

const rateKeys = ['stage', 'personal', 'necessary', 'analog', 'analogStageOne', 'immediateSupplement', 'legalBasis', 'reviewed'];
const memberKeys = [
  'personId',
  'ageYears',
  'inpatient',
  'housingType',
  'partnerInDwelling',
  'withParentInDwelling',
  'parentInDwelling',
  'singleInSharedHousing',
  'unmarried',
  'minor',
  'restricted',
  'decidedStage',
];

const childKeys = ['childPersonId', 'ageYears', 'educationState'];

export const processVariables = {
  caseId: variable('reference', 'Vorgang', 'case'),
  validOn: variable('date', 'Stichtag der Regeln', 'day whose rules apply'),
  urgency: variable('choice', 'Dringlichkeit', 'urgency'),
  workingDays: variable('number', 'Arbeitstage bis zur Bearbeitung', 'working days until the matter is dealt with'),
  team: variable('choice', 'Zuständiges Team', 'responsible team'),

  partnerMessageId: variable('reference', 'Nachricht eines Partners oder an ihn', 'message from or to a partner'),
  partnerKind: variable('choice', 'Art des Partners', 'kind of partner'),
  messageKind: variable('choice', 'Art der Nachricht', 'kind of message'),
  benefitsApplied: variable('boolean', 'Leistungen sind beantragt', 'benefits are applied for'),
  neverGranted: variable('boolean', 'Noch nie Leistungen bewilligt', 'no benefits ever granted'),
  noticeKind: variable('choice', 'Art des Schreibens', 'kind of notice'),
  documentId: variable('reference', 'Erstelltes Schreiben', 'document made'),
  noticeId: variable('reference', 'Bescheid', 'notice'),
  intakeReceiptId: variable('reference', 'Aufnahmebescheinigung', 'intake receipt'),
  landlordConfirmationId: variable('reference', 'Wohnungsgeberbestätigung', 'confirmation of the landlord'),
  cooperationRequestId: variable('reference', 'Mitwirkungsaufforderung', 'request to cooperate'),
  hearingNoticeId: variable('reference', 'Anhörungsschreiben', 'hearing letter'),
  allocationNoticeId: variable('reference', 'Zuweisung der Unterkunft', 'allocation of the place'),
  feeNoticeId: variable('reference', 'Gebührenbescheid', 'fee notice'),
  previewBy: variable('choice', 'Bereich, der den Entwurf prüft', 'department that checks the draft'),
  noticePostedOn: variable('date', 'Schreiben zur Post gegeben am', 'notice posted on'),
  registrationConfirmed: variable('boolean', 'Anmeldung bestätigt', 'registration confirmed'),

  matchOutcome: variable('choice', 'Suche nach bekannter Person', 'search for a known person'),
  matchCandidateIds: variable('references', 'Mögliche Treffer', 'possible matches'),
  registerMatch: variable('choice', 'Abgleich mit der Ausländerdatei', 'match in the immigration office’s register'),
  urgencyResult: decided('Ergebnis der Regel Dringlichkeit', 'result of the urgency rule', 'urgency', 'workingDays'),
  nameInitial: variable('text', 'Anfangsbuchstabe für die Geschäftsverteilung', 'initial for the distribution of work'),
  removalFlag: variable('boolean', 'Ausreisepflichtig', 'obliged to leave'),
  nationalityGroup: variable('choice', 'Gruppe der Staatsangehörigkeit', 'group of nationality'),
  teamResult: decided('Ergebnis der Regel Team', 'result of the team rule', 'team'),

  deadlineId: variable('reference', 'Frist', 'deadline'),
  registrationDeadlineId: variable('reference', 'Frist der Anmeldung', 'deadline of the registration'),
  registrationDueOn: variable('date', 'Anmeldung bis', 'registration until'),
  permitDeadlineId: variable('reference', 'Frist der Bescheinigung', 'deadline of the certificate'),
  permitDueOn: variable('date', 'Bescheinigung bis', 'certificate until'),
  eventField: variable('choice', 'Angabe, die den Tag des Ereignisses nennt', 'field that names the day of the event'),
  department: variable('choice', 'Abteilung, deren Sache es ist', 'department whose matter it is'),
  inactionDeadlineId: variable('reference', 'Frist bis zur Untätigkeit', 'deadline until inaction'),
  assignmentFrom: variable('date', 'Wohnsitzzuweisung möglich ab', 'a residence may be assigned from'),
  assignmentDeadlineId: variable('reference', 'Frist der Wohnsitzzuweisung', 'deadline of the assignment of a residence'),
  cooperationDeadlineId: variable('reference', 'Frist der Mitwirkung', 'deadline of the cooperation'),
  cooperationDueOn: variable('date', 'Mitwirkung bis', 'cooperation until'),
  norm: variable('choice', 'Norm der Frist', 'norm of the deadline'),
  eventDate: variable('date', 'Fristauslösendes Ereignis am', 'day of the event that starts the deadline'),
  posted: variable('boolean', 'Schreiben zur Post gegeben', 'notice posted'),
  faultyInstruction: variable(
    'boolean',
    'Rechtsbehelfsbelehrung fehlt oder ist unrichtig',
    'instruction on remedies missing or wrong',
  ),
  setDueOn: variable('date', 'Von der Behörde gesetzter letzter Tag', 'last day set by the office'),
  dueOn: variable('date', 'Letzter Tag der Frist', 'last day of the deadline'),
  warnOn: variable('date', 'Vorwarnung der Frist am', 'warning of the deadline on'),
  deadlineOutcome: variable('choice', 'Ausgang der Frist', 'outcome of the deadline'),

  statusConfirmed: variable('boolean', 'Aufenthaltsstatus bestätigt', 'residence status confirmed'),
  hasArrivalCertificate: variable('boolean', 'Ankunftsnachweis liegt vor', 'certificate of arrival on file'),
  obligedToLeave: variable('boolean', 'Vollziehbar ausreisepflichtig', 'enforceably obliged to leave'),
  section2ParentExists: variable('boolean', 'Elternteil bezieht Leistungen nach § 2', 'a parent receives section 2 benefits'),
  entitlement: decided('Ergebnis der Regel Anspruch', 'result of the entitlement rule', 'outcome'),
  members: variable('rows', 'Merkmale der Haushaltsmitglieder', 'facts of the household’s members', memberKeys),
  member: variable('object', 'Merkmale eines Haushaltsmitglieds', 'facts of one member', memberKeys),
  ageYears: variable('number', 'Alter in Jahren', 'age in years'),
  inpatient: variable('boolean', 'Stationär untergebracht', 'inpatient'),
  parentInDwelling: variable('boolean', 'Elternteil in der Wohnung', 'a parent lives in the dwelling'),
  singleInSharedHousing: variable('boolean', 'Alleinstehend in Sammelunterkunft', 'single in shared housing'),
  unmarried: variable('boolean', 'Unverheiratet', 'unmarried'),
  minor: variable('boolean', 'Minderjährig', 'minor'),
  benefitRate: variable('object', 'Satz eines Haushaltsmitglieds', 'rate of one member', rateKeys),
  rates: variable('rows', 'Sätze der Haushaltsmitglieder', 'rates of the members', ['personId', ...rateKeys]),
  calculationId: variable('reference', 'Berechnung', 'calculation'),
  monthlyAmountCents: variable('money', 'Leistung im Monat', 'benefit a month'),
  firstMonthAmountCents: variable('money', 'Leistung im ersten Monat', 'benefit of the first month'),
  housingCostsCents: variable('money', 'Kosten der Unterkunft', 'costs of housing'),
  reviewOn: variable('date', 'Überprüfung am', 'review on'),
  reviewNorm: variable('choice', 'Norm der Überprüfung', 'norm of the review'),
  reviewCountsFrom: variable('date', 'Frist der Überprüfung zählt ab', 'deadline of the review counts from'),
  reviewDeadlineId: variable('reference', 'Frist der Überprüfung', 'deadline of the review'),
  reviewDueOn: variable('date', 'Überprüfung bis', 'review until'),
  reviewWarnOn: variable('date', 'Überprüfung steht an ab', 'review comes up on'),
  paymentOrderId: variable('reference', 'Zahlungsanordnung', 'payment order'),

  monthlyBenefitId: variable('reference', 'Leistung des Haushalts für den Monat', 'benefit of the household for the month'),
  adoptNewRates: variable('boolean', 'Neue Sätze ohne Einzelprüfung übernehmen', 'adopt new rates without looking at each'),
  monthDue: variable('boolean', 'Noch Tage des Monats zu bezahlen', 'days of the month are still to be paid'),
  monthAmountCents: variable('money', 'Betrag für den Monat', 'amount for the month'),
  monthChanges: variable('choices', 'Änderungen gegenüber dem Vormonat', 'changes since the month before'),
  monthClear: variable('boolean', 'Ohne Prüfung zahlbar', 'may be paid without a check'),
  bankAnswerExpected: variable('boolean', 'Die Bank bestätigt die Zahlung', 'the bank confirms the payment'),
  paymentOutcome: variable('choice', 'Was die Bank gemeldet hat', 'what the bank has reported'),

  moveConsent: variable('choice', 'Zustimmung der Ausländerbehörde am Zuzugsort', 'consent of the office of the destination'),
  jobcenterDecision: variable('choice', 'Entscheidung des Jobcenters', 'decision of the Jobcenter'),
  sgb2From: variable('date', 'Leistungen des Jobcenters ab', 'Jobcenter benefits from'),
  gapFrom: variable('date', 'Bedarf gedeckt bis', 'need met until'),
  gapCovered: variable('boolean', 'Vorläufig weitergezahlt', 'paid provisionally'),
  courseBasis: decided(
    'Ergebnis der Regel Kursverpflichtung',
    'result of the rule on courses',
    'basis',
    'decision',
    'department',
  ),
  courseNoticeId: variable('reference', 'Bestätigung oder Verpflichtung', 'confirmation or obligation'),
  courseWarningId: variable('reference', 'Hinweis auf die Folgen', 'warning of the consequences'),
  offer: variable('choice', 'Angebot, das beginnt', 'offer that begins'),
  measure: variable('choice', 'Angebot, das vermittelt wird', 'offer that is arranged'),
  educationClaim: decided('Ergebnis der Regel Kita und Schule', 'result of the rule on nursery and school', 'claim', 'track'),
  householdChildren: variable('rows', 'Kinder des Haushalts', 'children of the household', childKeys),
  householdChild: variable('object', 'Kind des Haushalts', 'child of the household', childKeys),
  educationClaims: variable('rows', 'Recht oder Pflicht je Kind', 'right or duty of each child', ['childPersonId', 'claim']),
  educationGrant: decided('Ergebnis der Regel Schulbedarf', 'result of the rule on school supplies', 'supplies'),
  refundAccepted: variable('boolean', 'Erstattung anerkannt', 'refund accepted'),

  accommodationType: variable('choice', 'Art der Unterkunft', 'kind of accommodation'),
  housingMatch: decided('Ergebnis der Regel Unterkunft', 'result of the housing rule', 'accommodationType'),
  alternatives: variable('number', 'Weitere passende Plätze', 'further suitable places'),
  reservationId: variable('reference', 'Reservierung', 'reservation'),

  workAccessResult: decided('Ergebnis der Regel Zugang zum Arbeitsmarkt', 'result of the rule on access to work', 'access'),
  agencyResult: decided('Ergebnis der Regel Zustimmung der Agentur', 'result of the rule on the agency’s consent', 'needed'),
  answerDueOn: variable('date', 'Letzter Tag für die Antwort', 'last day for the answer'),
  deadlineExpired: variable('boolean', 'Frist abgelaufen', 'deadline expired'),
  chaseBy: variable('choice', 'Bereich, der beim Partner nachhakt', 'department that chases the answer'),
  remindedMessageId: variable('reference', 'Nachricht, an die erinnert wird', 'message that is reminded of'),
  reminderMessageId: variable('reference', 'Erinnerung', 'reminder'),

  titleFiction: decided('Ergebnis der Regel Fortgeltung', 'result of the rule on a title that continues', 'effect'),
  interimProofId: variable('reference', 'Fiktionsbescheinigung', 'interim proof'),
  proofDeadlineId: variable('reference', 'Frist für Nachweise', 'deadline for proofs'),
  proofRequestId: variable('reference', 'Anforderung von Nachweisen', 'request for proofs'),
  expiryNoticeId: variable('reference', 'Hinweis auf den Ablauf', 'notice of the expiry'),
  benefitLaw: decided('Ergebnis der Regel Leistungsrecht', 'result of the rule on the benefit law', 'outcome'),

  remedy: decided(
    'Ergebnis der Regel Rechtsbehelf',
    'result of the remedy rule',
    'outcome',
    'norm',
    'reviewingDepartment',
    'suspensiveEffect',
  ),

  party: variable('choice', 'Stellung nehmender Fachbereich', 'department that states its position'),
  trainingToleration: decided(
    'Ergebnis der Regel Ausbildungsduldung',
    'result of the training toleration rule',
    'outcome',
    'grantFrom',
  ),

  loopCounter: variable('number', 'Zähler der Engine bei Mehrfachausführung', 'counter of the engine in a multi-instance task'),
} as const satisfies Record<string, ProcessVariable>;

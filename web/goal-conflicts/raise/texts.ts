import type { Texts } from '../../shared/language/language.ts';

const de = {
  title: 'Zielkonflikt melden',
  intro:
    'Melden Sie, wenn Bereiche in einem Vorgang Ziele verfolgen, die sich widersprechen. Lotse hält den Vorgang an und hört jeden beteiligten Bereich binnen drei Tagen.',
  case: 'Vorgang',
  noCase: 'Kein Vorgang gewählt',
  noCaseText: 'Ein Zielkonflikt gehört zu einem Vorgang. Öffnen Sie die Akte und melden Sie ihn dort.',
  toCases: 'Zu den Akten',
  type: 'Worum geht es?',
  choose: 'Bitte wählen',
  parties: 'Beteiligte Bereiche',
  partiesHint: 'Mindestens zwei.',
  submit: 'Zielkonflikt melden',
  raised: 'Der Zielkonflikt ist gemeldet, der Vorgang ist angehalten.',
  already: 'Zum schon gemeldeten Konflikt',
  what: 'Was dann geschieht',
  steps: [
    'Jeder Bereich nimmt binnen drei Tagen Stellung, mit Rechtsgrundlage.',
    'Die Bereichsleitungen suchen binnen fünf Tagen eine Einigung.',
    'Ohne Einigung entscheidet die Leitung der Einheit, mit Gründen.',
    'Gibt das Gesetz das Ergebnis vor (Ausbildungsduldung, § 60c AufenthG), wird nicht verhandelt.',
  ],
};

export const raiseTexts: Texts<typeof de> = {
  de,
  en: {
    title: 'Raise a goal conflict',
    intro:
      'Raise a conflict when departments pursue conflicting aims in a case. Lotse puts the case on hold and hears each party within three days.',
    case: 'Case',
    noCase: 'No case chosen',
    noCaseText: 'A goal conflict belongs to a case. Open the case file and raise it there.',
    toCases: 'To the case files',
    type: 'What is it about?',
    choose: 'Please choose',
    parties: 'Departments involved',
    partiesHint: 'At least two.',
    submit: 'Raise goal conflict',
    raised: 'The goal conflict has been raised, the case is on hold.',
    already: 'To the conflict raised before',
    what: 'What happens then',
    steps: [
      'Each department states its position within three days, with its legal basis.',
      'The team leads look for an agreement within five days.',
      'Without agreement the head of the unit decides, with reasons.',
      'Where the law leaves no choice (training toleration, AufenthG 60c) there is no negotiation.',
    ],
  },
};

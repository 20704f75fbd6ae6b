import type { Texts } from '../../shared/language/language.ts';

const purposes: Record<string, string> = { HELP_PLAN: 'Hilfeplan', REFERRAL: 'Weitergabe an Dritte' };

const de = {
  title: 'Einwilligungen',
  intro:
    'Eine Einwilligung gehört zur Person und gilt in allen ihren Vorgängen, für einen Zweck und einen Empfänger. Sie kann jederzeit widerrufen werden (Art. 7 DSGVO). Gesetzliche Aufgaben brauchen keine. Wer sie liest, wird protokolliert.',
  none: 'Noch keine Einwilligungen',
  noneText: 'Ohne Einwilligung geht nichts an Stellen, für die das Gesetz keine Übermittlung vorsieht.',
  notPermitted: 'Kein Zugriff',
  purpose: 'Zweck',
  purposes,
  recipient: 'Empfänger',
  socialWork: 'Flüchtlingssozialarbeit',
  categories: 'Angaben',
  given: 'Erteilt',
  withdrawal: 'Widerruf',
  holds: 'gilt',
  withdrawn: 'widerrufen',
  give: 'Einwilligung festhalten',
  giveHint:
    'Halten Sie nur fest, was die Person selbst erklärt hat: freiwillig, in einer Sprache, die sie versteht, und mit dem Hinweis auf den Widerruf.',
  helpPlanHint: 'Das beginnt noch keinen Hilfeplan: Er wird unter „Prozesse“ begonnen.',
  chooseRecipient: 'Bitte wählen',
  chooseCategories: 'Welche Angaben',
  categoriesHint: 'Mindestens eine. Ohne Häkchen darf die Angabe nicht weitergegeben werden.',
  already: (date: string) => `Das ist schon eingewilligt, seit ${date}.`,
  save: 'Festhalten',
  saved: 'Einwilligung festgehalten.',
  withdraw: 'Widerrufen',
  withdrawOf: (purpose: string, recipient: string) => `Widerrufen: ${purpose}, ${recipient}`,
  withdrawTitle: 'Einwilligung widerrufen',
  endsPlan:
    'Ein laufender Hilfeplan der Person endet sofort. Die Flüchtlingssozialarbeit bekommt die Aufgabe, den Widerruf umzusetzen. Einwilligungen in die Weitergabe bleiben bestehen, bis sie selbst widerrufen werden.',
  endsReferral: (recipient: string) =>
    `Ab sofort geht mit dieser Einwilligung nichts mehr an den Empfänger „${recipient}“. Ein Hilfeplan läuft weiter.`,
  endsOther: 'Ab sofort darf für diesen Zweck nichts mehr weitergegeben werden.',
  stays: 'Was bis jetzt geschehen ist, bleibt rechtmäßig. Der Widerruf lässt sich nicht zurücknehmen, nur neu einwilligen.',
  withdrawDone: 'Einwilligung widerrufen.',
};

export const consentsTexts: Texts<typeof de> = {
  de,
  en: {
    title: 'Consents',
    intro:
      'A consent belongs to the person and holds in all their cases, for one purpose and one recipient. It can be withdrawn at any time (Art. 7 GDPR). Tasks set by law need none. Everybody who reads them is logged.',
    none: 'No consents yet',
    noneText: 'Without consent, nothing goes to bodies that the law does not name as recipients.',
    notPermitted: 'No access',
    purpose: 'Purpose',
    purposes: { HELP_PLAN: 'Help plan', REFERRAL: 'Passing on to others' },
    recipient: 'Recipient',
    socialWork: 'Refugee social work',
    categories: 'Data',
    given: 'Given',
    withdrawal: 'Withdrawal',
    holds: 'in force',
    withdrawn: 'withdrawn',
    give: 'Record a consent',
    giveHint:
      'Record only what the person has declared themselves: freely, in a language they understand, and knowing that they may withdraw it.',
    helpPlanHint: 'This does not start a help plan; you start one under “Processes”.',
    chooseRecipient: 'Please choose',
    chooseCategories: 'Which data',
    categoriesHint: 'At least one. What is not ticked must not be passed on.',
    already: (date) => `Consent to this has been in force since ${date}.`,
    save: 'Record',
    saved: 'Consent recorded.',
    withdraw: 'Withdraw',
    withdrawOf: (purpose, recipient) => `Withdraw: ${purpose}, ${recipient}`,
    withdrawTitle: 'Withdraw the consent',
    endsPlan:
      'A running help plan of the person ends at once. Social work gets the task of carrying out the withdrawal. Consents to passing on data stay in force until they are withdrawn themselves.',
    endsReferral: (recipient) => `From now on nothing more goes to “${recipient}” under this consent. A help plan continues.`,
    endsOther: 'From now on nothing more may be passed on for this purpose.',
    stays: 'What was done until now remains lawful. A withdrawal cannot be undone; the person can only consent again.',
    withdrawDone: 'Consent withdrawn.',
  },
};

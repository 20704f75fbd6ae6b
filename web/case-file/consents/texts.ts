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
      'A consent belongs to the person and holds in all their cases, for one purpose and one recipient. It can be withdrawn at any time (Art. 7 GDPR). Statutory tasks need none. Who reads them is logged.',
    none: 'No consents yet',
    noneText: 'Without consent nothing goes to bodies for which the law provides no transmission.',
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
      'Record only what the person has declared themselves: freely, in a language they understand, and told that they may withdraw.',
    helpPlanHint: 'This does not begin a help plan: that is begun under “Processes”.',
    chooseRecipient: 'Please choose',
    chooseCategories: 'Which data',
    categoriesHint: 'At least one. What is not ticked must not be passed on.',
    already: (date) => `This is consented to already, since ${date}.`,
    save: 'Record',
    saved: 'Consent recorded.',
    withdraw: 'Withdraw',
    withdrawOf: (purpose, recipient) => `Withdraw: ${purpose}, ${recipient}`,
    withdrawTitle: 'Withdraw the consent',
    endsPlan:
      'A help plan of the person that runs ends at once. Social work gets the task to carry out the withdrawal. Consents to passing on data stay until they are withdrawn themselves.',
    endsReferral: (recipient) =>
      `From now on nothing more goes to the recipient “${recipient}” by this consent. A help plan goes on.`,
    endsOther: 'From now on nothing more may be passed on for this purpose.',
    stays: 'What was done until now stays lawful. A withdrawal can not be taken back, only consented to anew.',
    withdrawDone: 'Consent withdrawn.',
  },
};

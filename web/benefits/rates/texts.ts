import type { RateTableState } from '../../../src/contracts/rate-table.ts';
import type { Texts } from '../../shared/language/language.ts';

interface Shape {
  pages: string;
  runs: string;
  title: string;
  what: string;
  year: string;
  name: (year: number) => string;
  validity: string;
  period: (from: string, until: string) => string;
  state: string;
  states: Record<RateTableState, string>;
  waiting: (count: number, mayRelease: boolean) => string;
  enteredBy: string;
  releasedBy: string;
  submittedBy: string;
  inForce: string;
  inForceText: string;
  tables: string;
  noTables: string;
  noTablesText: string;
  stageOne: string;
  supplement: string;
  begin: string;
  beginTitle: string;
  beginText: (former: number) => string;
  began: string;
  back: string;
  returned: (reason: string) => string;
  replaced: string;
  amounts: string;
  amountsText: (former: number) => string;
  stage: (stage: number) => string;
  stageLabel: string;
  personal: string;
  necessary: string;
  analog: string;
  together: string;
  ofStage: (what: string, stage: number) => string;
  once: string;
  suppliesFirst: string;
  suppliesSecond: string;
  bases: string;
  basesText: string;
  basic: string;
  analogBasis: string;
  supplies: string;
  before: (amount: string) => string;
  unchanged: string;
  gap: string;
  gaps: (count: number) => string;
  save: string;
  saved: string;
  unsaved: string;
  submit: string;
  submitText: (year: number) => string;
  submitted: string;
  discard: string;
  discardText: string;
  discarded: string;
  release: string;
  releaseTitle: (year: number) => string;
  releaseText: (year: number, households: string, difference: string) => string;
  released: string;
  sendBack: string;
  sendBackText: string;
  sentBack: string;
  otherPerson: string;
  changes: string;
  changesText: (year: number) => string;
  changesLater: string;
  concerned: string;
  ofHouseholds: (concerned: string, households: string) => string;
  persons: string;
  perMonth: string;
  perMonthBefore: string;
  difference: string;
  notComparable: string;
  nobody: string;
  caseNumber: string;
  person: string;
  stages: string;
  oldMonth: string;
  newMonth: string;
}

const de: Shape = {
  pages: 'Seiten der Leistungen',
  runs: 'Zahlläufe',
  title: 'Regelsätze',
  what: 'Die Beträge ändern sich zum 1. Januar. Eine Person gibt das neue Jahr ein, eine zweite gibt es frei. Vorher zeigt die Seite, was sich für wen ändert.',
  year: 'Jahr',
  name: (year) => `Regelsätze ${year}`,
  validity: 'Gültig',
  period: (from, until) => `${from} bis ${until}`,
  state: 'Stand',
  states: {
    DRAFT: 'Entwurf',
    SUBMITTED: 'wartet auf Freigabe',
    RETURNED: 'zurückgegeben',
    RELEASING: 'wird freigegeben',
    RELEASED: 'freigegeben',
    REPLACED: 'berichtigt und ersetzt',
  },
  waiting: (count, mayRelease) =>
    `${count === 1 ? '1 Jahr wartet' : `${count} Jahre warten`} auf Freigabe${mayRelease ? ', Sie können freigeben' : ''}`,
  enteredBy: 'Eingegeben von',
  releasedBy: 'Freigegeben von',
  submittedBy: 'Vorgelegt von',
  inForce: 'Gültige Jahre',
  inForceText: 'So steht es in der Entscheidungstabelle, mit der die Leistungen berechnet werden.',
  tables: 'Eingegebene Jahre',
  noTables: 'Noch kein Jahr eingegeben',
  noTablesText: 'Sobald die Beträge des neuen Jahres bekannt gemacht sind, kann die Leitung sie eingeben.',
  stageOne: 'Stufe 1 nach § 3a',
  supplement: 'Sofortzuschlag (§ 16)',
  begin: 'Neues Jahr eingeben',
  beginTitle: 'Regelsätze eines Jahres eingeben',
  beginText: (former) => `Der Entwurf beginnt mit den Beträgen für ${former}.`,
  began: 'Der Entwurf ist angelegt.',
  back: 'Alle Jahre',
  returned: (reason) => `Zurückgegeben: ${reason}`,
  replaced: 'Diese Beträge wurden vor Beginn des Jahres berichtigt.',
  amounts: 'Beträge im Monat',
  amountsText: (former) => `In vollen Euro. Daneben steht der Unterschied zu ${former}.`,
  stage: (stage) => `Bedarfsstufe ${stage}`,
  stageLabel: 'Bedarfsstufe',
  personal: 'Persönlicher Bedarf (§ 3a Abs. 1)',
  necessary: 'Notwendiger Bedarf (§ 3a Abs. 2)',
  analog: 'Regelsatz (§ 2)',
  together: 'Zusammen nach § 3a',
  ofStage: (what, stage) => `${what}, Bedarfsstufe ${stage}`,
  once: 'Weitere Beträge',
  suppliesFirst: 'Schulbedarf, erstes Halbjahr',
  suppliesSecond: 'Schulbedarf, zweites Halbjahr',
  bases: 'Rechtsgrundlage',
  basesText: 'Sie steht in Bescheiden und in der Entscheidungstabelle: Vorschrift und Fundstelle der Bekanntmachung.',
  basic: 'Beträge nach § 3a AsylbLG',
  analogBasis: 'Regelsätze nach § 2 AsylbLG',
  supplies: 'Schulbedarf',
  before: (amount) => `bisher ${amount}`,
  unchanged: 'unverändert',
  gap: 'Bitte vervollständigen: volle Euro, bei Texten die Fundstelle.',
  gaps: (count) => (count === 1 ? 'Eine Angabe fehlt noch.' : `${count} Angaben fehlen noch.`),
  save: 'Entwurf speichern',
  saved: 'Der Entwurf ist gespeichert.',
  unsaved: 'Noch nicht gespeichert',
  submit: 'Zur Freigabe vorlegen',
  submitText: (year) => `Eine zweite Person prüft die Beträge für ${year} und gibt sie frei.`,
  submitted: 'Die Beträge sind vorgelegt.',
  discard: 'Entwurf verwerfen',
  discardText: 'Die eingegebenen Beträge gehen verloren.',
  discarded: 'Der Entwurf ist verworfen.',
  release: 'Freigeben',
  releaseTitle: (year) => `Regelsätze ${year} freigeben`,
  releaseText: (year, households, difference) =>
    `Fälle ab dem 1. Januar ${year} rechnen dann mit diesen Beträgen. Für ${households} Haushalte ändert sich der Monatsbetrag, zusammen um ${difference} im Monat.`,
  released: 'Die Regelsätze sind freigegeben.',
  sendBack: 'Zurückgeben',
  sendBackText: 'Die Beträge gehen zur Überarbeitung zurück.',
  sentBack: 'Die Beträge sind zurückgegeben.',
  otherPerson: 'Freigeben muss eine andere Person des Fachbereichs Leistung.',
  changes: 'Was sich für wen ändert',
  changesText: (year) =>
    `Laufende Bewilligungen, die in das Jahr ${year} hineinreichen, bei sonst unveränderten Verhältnissen. Geburtstage und Umzüge sind nicht berücksichtigt.`,
  changesLater: 'Die Liste erscheint, sobald alle Beträge und Rechtsgrundlagen gespeichert sind.',
  concerned: 'Betroffene Haushalte',
  ofHouseholds: (concerned, households) => `${concerned} von ${households}`,
  persons: 'Betroffene Personen',
  perMonth: 'Summe im Monat, neu',
  perMonthBefore: 'Summe im Monat, bisher',
  difference: 'Unterschied',
  notComparable: 'Nicht vergleichbar (alte Berechnung)',
  nobody: 'Für keine laufende Bewilligung ändert sich der Monatsbetrag.',
  caseNumber: 'Aktenzeichen',
  person: 'Person',
  stages: 'Stufen',
  oldMonth: 'Bisher im Monat',
  newMonth: 'Neu im Monat',
};

const en: Shape = {
  pages: 'Pages of benefits',
  runs: 'Payment runs',
  title: 'Benefit rates',
  what: 'The amounts change on 1 January. One person enters the new year, a second one releases it. Before the release, the page lists what changes for whom.',
  year: 'Year',
  name: (year) => `Benefit rates ${year}`,
  validity: 'Valid',
  period: (from, until) => `${from} to ${until}`,
  state: 'State',
  states: {
    DRAFT: 'draft',
    SUBMITTED: 'waits for release',
    RETURNED: 'returned',
    RELEASING: 'is being released',
    RELEASED: 'released',
    REPLACED: 'corrected and replaced',
  },
  waiting: (count, mayRelease) =>
    `${count === 1 ? '1 year waits' : `${count} years wait`} for release${mayRelease ? ', you may release' : ''}`,
  enteredBy: 'Entered by',
  releasedBy: 'Released by',
  submittedBy: 'Submitted by',
  inForce: 'Years in force',
  inForceText: 'As they stand in the decision table that benefits are calculated with.',
  tables: 'Years entered',
  noTables: 'No year entered yet',
  noTablesText: 'As soon as the amounts of the new year have been announced, the lead can enter them.',
  stageOne: 'Stage 1, section 3a',
  supplement: 'Immediate supplement (section 16)',
  begin: 'Enter a new year',
  beginTitle: 'Enter the rates of a year',
  beginText: (former) => `The draft begins with the amounts of ${former}.`,
  began: 'The draft has been created.',
  back: 'All years',
  returned: (reason) => `Returned: ${reason}`,
  replaced: 'These amounts were corrected before the year began.',
  amounts: 'Monthly amounts',
  amountsText: (former) => `In whole euros. The difference from ${former} is shown beside each amount.`,
  stage: (stage) => `Stage ${stage}`,
  stageLabel: 'Stage',
  personal: 'Personal part (3a(1))',
  necessary: 'Necessary part (3a(2))',
  analog: 'Rate of section 2',
  together: 'Together, section 3a',
  ofStage: (what, stage) => `${what}, stage ${stage}`,
  once: 'Further amounts',
  suppliesFirst: 'School supplies, first half-year',
  suppliesSecond: 'School supplies, second half-year',
  bases: 'Legal basis',
  basesText: 'It appears in letters and in the decision table: the provision and where the amounts were announced.',
  basic: 'Amounts of AsylbLG 3a',
  analogBasis: 'Rates of AsylbLG 2',
  supplies: 'School supplies',
  before: (amount) => `before: ${amount}`,
  unchanged: 'unchanged',
  gap: 'Please complete: whole euros, for texts where it was announced.',
  gaps: (count) => (count === 1 ? 'One entry is missing.' : `${count} entries are missing.`),
  save: 'Save draft',
  saved: 'The draft has been saved.',
  unsaved: 'Not saved yet',
  submit: 'Submit for release',
  submitText: (year) => `A second person checks the amounts for ${year} and releases them.`,
  submitted: 'The amounts have been submitted.',
  discard: 'Discard draft',
  discardText: 'The amounts that were entered will be lost.',
  discarded: 'The draft has been discarded.',
  release: 'Release',
  releaseTitle: (year) => `Release the rates of ${year}`,
  releaseText: (year, households, difference) =>
    `Cases from 1 January ${year} on will use these amounts. The monthly amount changes for ${households} households, by ${difference} a month in total.`,
  released: 'The rates have been released.',
  sendBack: 'Return',
  sendBackText: 'The amounts go back to be revised.',
  sentBack: 'The amounts have been returned.',
  otherPerson: 'Somebody else of the benefits department has to release them.',
  changes: 'What changes for whom',
  changesText: (year) =>
    `Running grants that go on into ${year}, everything else unchanged. Birthdays and moves are not taken into account.`,
  changesLater: 'The list appears as soon as all amounts and legal bases have been saved.',
  concerned: 'Households concerned',
  ofHouseholds: (concerned, households) => `${concerned} of ${households}`,
  persons: 'Persons concerned',
  perMonth: 'Monthly total, new',
  perMonthBefore: 'Monthly total, before',
  difference: 'Difference',
  notComparable: 'Not comparable (old calculation)',
  nobody: 'The monthly amount does not change for any running grant.',
  caseNumber: 'Case number',
  person: 'Person',
  stages: 'Stages',
  oldMonth: 'Monthly, before',
  newMonth: 'Monthly, new',
};

export const ratesTexts: Texts<Shape> = { de, en };

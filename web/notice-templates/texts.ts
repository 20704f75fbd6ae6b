import type { PartProtection } from '../../src/contracts/notice-part.ts';
import type { TemplateDifference, TemplateState } from '../../src/contracts/notice-template.ts';
import type { Texts } from '../shared/language/language.ts';

interface Shape {
  title: string;
  what: string;
  department: string;
  letter: string;
  running: string;
  shipped: string;
  version: (version: number) => string;
  since: (version: number, date: string) => string;
  upcoming: (version: number, date: string) => string;
  open: string;
  states: Record<TemplateState, string>;
  by: (name: string) => string;
  nothingOpen: string;
  waiting: (count: number, own: number) => string;
  begin: string;
  begun: string;
  restore: string;
  restoreOf: (version: number) => string;
  discard: string;
  discardTitle: string;
  discardText: string;
  discarded: string;
  submit: string;
  submitted: string;
  release: string;
  released: string;
  giveBack: string;
  giveBackText: string;
  givenBack: string;
  saving: string;
  saved: string;
  unsaved: string;
  validFrom: string;
  validFromHint: string;
  comment: string;
  commentHint: string;
  blocks: string;
  ownText: string;
  protections: Record<PartProtection, string>;
  inOwnWords: string;
  writeOwn: string;
  asShipped: string;
  remove: string;
  addBelow: string;
  addPart: string;
  up: string;
  down: string;
  of: (action: string, block: string) => string;
  insertField: string;
  chooseField: string;
  fieldMayLack: string;
  required: (fields: string) => string;
  markHint: string;
  preview: string;
  previewText: string;
  previewFaulty: string;
  previewOfCase: (caseNumber: string, person: string | null, purpose: string) => string;
  withCase: string;
  withCaseTitle: string;
  withCaseText: string;
  withSample: string;
  purpose: string;
  show: string;
  versions: string;
  state: string;
  writtenBy: string;
  releasedBy: string;
  differences: string;
  noDifferences: string;
  comparedWith: (version: number) => string;
  changes: Record<TemplateDifference['change'], (block: string) => string>;
  before: string;
  after: string;
}

const de: Shape = {
  title: 'Schreiben und Vorlagen',
  what: 'Jeder Fachbereich formuliert seine Schreiben selbst. Entscheidung, Rechtsgrundlage, Beträge und Rechtsbehelf schreibt Lotse.',
  department: 'Fachbereich',
  letter: 'Schreiben',
  running: 'Gilt',
  shipped: 'wie mitgeliefert',
  version: (version) => `Fassung ${version}`,
  since: (version, date) => `Fassung ${version} seit ${date}`,
  upcoming: (version, date) => `Fassung ${version} ab ${date}`,
  open: 'In Arbeit',
  states: { DRAFT: 'Entwurf', IN_REVIEW: 'wartet auf Freigabe', RELEASED: 'freigegeben', REPLACED: 'abgelöst' },
  by: (name) => `von ${name}`,
  nothingOpen: '–',
  waiting: (count, own) =>
    `${count === 1 ? '1 Fassung wartet' : `${count} Fassungen warten`} auf Freigabe${own === 0 ? '' : `, ${own === count ? 'Sie können freigeben' : `${own} davon können Sie freigeben`}`}`,
  begin: 'Neue Fassung schreiben',
  begun: 'Der Entwurf ist angelegt.',
  restore: 'Als Entwurf zurückholen',
  restoreOf: (version) => `Fassung ${version} als Entwurf zurückholen`,
  discard: 'Entwurf verwerfen',
  discardTitle: 'Entwurf verwerfen?',
  discardText: 'Der Text des Entwurfs geht verloren. Die Fassung, die gilt, bleibt.',
  discarded: 'Der Entwurf ist verworfen.',
  submit: 'Zur Freigabe geben',
  submitted: 'Der Entwurf wartet auf die Freigabe durch eine zweite Person.',
  release: 'Freigeben',
  released: 'Die Fassung ist freigegeben.',
  giveBack: 'Zurückgeben',
  giveBackText: 'Der Entwurf geht zurück und kann geändert werden.',
  givenBack: 'Der Entwurf ist zurückgegeben.',
  saving: 'wird gespeichert …',
  saved: 'gespeichert',
  unsaved: 'noch nicht gespeichert',
  validFrom: 'Gilt ab',
  validFromHint: 'Schreiben von diesem Tag an tragen den neuen Text.',
  comment: 'Was sich ändert',
  commentHint: 'Ein Satz für die Person, die freigibt.',
  blocks: 'Aufbau des Schreibens',
  ownText: 'Eigener Text',
  protections: { FIXED: 'schreibt Lotse', REWORDABLE: 'umformulierbar', FREE: 'frei' },
  inOwnWords: 'in eigenen Worten',
  writeOwn: 'Eigene Worte',
  asShipped: 'Wie mitgeliefert',
  remove: 'Entfernen',
  addBelow: 'Text darunter',
  addPart: 'Teil wieder aufnehmen',
  up: 'Nach oben',
  down: 'Nach unten',
  of: (action, block) => `${action}: ${block}`,
  insertField: 'Feld einfügen',
  chooseField: 'Feld wählen …',
  fieldMayLack: 'nicht in jedem Fall',
  required: (fields) => `Muss vorkommen: ${fields}`,
  markHint: '# Überschrift, - Punkt, 1. Nummer, **hervorgehobene Zeile**, Leerzeile = neuer Absatz',
  preview: 'Vorschau',
  previewText: 'Mit Beispieldaten, so wie es gedruckt wird.',
  previewOfCase: (caseNumber, person, purpose) =>
    `Mit den Daten von ${[caseNumber, person].filter(Boolean).join(', ')} (${purpose}). Es entsteht kein Schreiben.`,
  withCase: 'Mit einem Vorgang',
  withCaseTitle: 'Vorschau mit einem Vorgang',
  withCaseText: 'Die Vorschau zeigt dann echte Daten. Sie steht wie jeder Blick in die Akte im Protokoll.',
  withSample: 'Mit Beispieldaten',
  purpose: 'Zweck',
  show: 'Anzeigen',
  previewFaulty: 'Die Vorschau erscheint, sobald die Fehler an den Blöcken behoben sind.',
  versions: 'Fassungen',
  state: 'Stand',
  writtenBy: 'Geschrieben',
  releasedBy: 'Freigegeben',
  differences: 'Unterschiede',
  noDifferences: 'Kein Unterschied.',
  comparedWith: (version) => (version === 1 ? 'Gegenüber dem mitgelieferten Text' : `Gegenüber Fassung ${version}`),
  changes: {
    ADDED: (block) => `„${block}“ ist dazugekommen.`,
    REMOVED: (block) => `„${block}“ ist weggefallen.`,
    MOVED: (block) => `„${block}“ steht an anderer Stelle.`,
    REWORDED: (block) => `„${block}“ ist anders formuliert.`,
    AS_SHIPPED: (block) => `„${block}“ steht wieder so, wie Lotse es schreibt.`,
  },
  before: 'Bisher',
  after: 'Neu',
};

const en: Shape = {
  title: 'Letters and templates',
  what: 'Each department words its letters itself. Decision, legal basis, amounts and remedies are written by Lotse.',
  department: 'Department',
  letter: 'Letter',
  running: 'Applies',
  shipped: 'as shipped',
  version: (version) => `Version ${version}`,
  since: (version, date) => `Version ${version} since ${date}`,
  upcoming: (version, date) => `Version ${version} from ${date}`,
  open: 'In progress',
  states: { DRAFT: 'draft', IN_REVIEW: 'waits for release', RELEASED: 'released', REPLACED: 'replaced' },
  by: (name) => `by ${name}`,
  nothingOpen: '–',
  waiting: (count, own) =>
    `${count === 1 ? '1 version waits' : `${count} versions wait`} for release${own === 0 ? '' : `, ${own === count ? 'you may release' : `you may release ${own}`}`}`,
  begin: 'Write a new version',
  begun: 'The draft has been created.',
  restore: 'Bring back as a draft',
  restoreOf: (version) => `Bring back version ${version} as a draft`,
  discard: 'Discard draft',
  discardTitle: 'Discard the draft?',
  discardText: 'The text of the draft is lost. The version that applies stays.',
  discarded: 'The draft has been discarded.',
  submit: 'Hand in for release',
  submitted: 'The draft waits for a second person to release it.',
  release: 'Release',
  released: 'The version has been released.',
  giveBack: 'Return',
  giveBackText: 'The draft goes back and can be changed.',
  givenBack: 'The draft has been returned.',
  saving: 'saving …',
  saved: 'saved',
  unsaved: 'not saved yet',
  validFrom: 'Applies from',
  validFromHint: 'Letters from this day on carry the new text.',
  comment: 'What changes',
  commentHint: 'A sentence for whoever releases it.',
  blocks: 'Structure of the letter',
  ownText: 'Own text',
  protections: { FIXED: 'written by Lotse', REWORDABLE: 'may be reworded', FREE: 'free' },
  inOwnWords: 'in own words',
  writeOwn: 'Own words',
  asShipped: 'As shipped',
  remove: 'Remove',
  addBelow: 'Text below',
  addPart: 'Add a part back',
  up: 'Move up',
  down: 'Move down',
  of: (action, block) => `${action}: ${block}`,
  insertField: 'Insert field',
  chooseField: 'Choose a field …',
  fieldMayLack: 'not in every case',
  required: (fields) => `Must contain: ${fields}`,
  markHint: '# heading, - point, 1. number, **line that stands out**, empty line = new paragraph',
  preview: 'Preview',
  previewText: 'With sample data, as it will be printed.',
  previewOfCase: (caseNumber, person, purpose) =>
    `With the data of ${[caseNumber, person].filter(Boolean).join(', ')} (${purpose}). No letter is made.`,
  withCase: 'With a case',
  withCaseTitle: 'Preview with a case',
  withCaseText: 'The preview then shows real data. Like every look at a case file it is in the audit log.',
  withSample: 'With sample data',
  purpose: 'Purpose',
  show: 'Show',
  previewFaulty: 'The preview appears once the errors in the blocks have been corrected.',
  versions: 'Versions',
  state: 'State',
  writtenBy: 'Written',
  releasedBy: 'Released',
  differences: 'Differences',
  noDifferences: 'No difference.',
  comparedWith: (version) => (version === 1 ? 'Compared with the text as shipped' : `Compared with version ${version}`),
  changes: {
    ADDED: (block) => `“${block}” has been added.`,
    REMOVED: (block) => `“${block}” has been left out.`,
    MOVED: (block) => `“${block}” has moved.`,
    REWORDED: (block) => `“${block}” has been reworded.`,
    AS_SHIPPED: (block) => `“${block}” is back to Lotse’s own words.`,
  },
  before: 'Before',
  after: 'New',
};

export const templateTexts: Texts<Shape> = { de, en };

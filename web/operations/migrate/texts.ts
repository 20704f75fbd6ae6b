import type { Texts } from '../../shared/language/language.ts';

interface Shape {
  title: (name: string) => string;
  back: string;
  what: string;
  from: string;
  to: string;
  target: string;
  chooseTarget: string;
  otherProcess: (name: string) => string;
  noTarget: string;
  mapping: string;
  source: string;
  goesTo: string;
  instances: string;
  kind: string;
  how: string;
  proposed: string;
  byHand: string;
  none: string;
  hint: string;
  noTokens: string;
  checking: string;
  possible: string;
  error: string;
  warning: string;
  execute: string;
  discard: string;
  done: string;
  soon: string;
  ended: string;
}

export const migrateTexts: Texts<Shape> = {
  de: {
    title: (name) => `Umstellen: ${name}`,
    back: 'Zurück zum Prozesslauf',
    what: 'Der Prozesslauf läuft danach auf der anderen Version weiter. Was schon geschehen ist, bleibt; offene Aufgaben bleiben mit ihren Entwürfen bestehen.',
    from: 'Bisher',
    to: 'Danach',
    target: 'Ziel',
    chooseTarget: 'Version wählen …',
    otherProcess: (name) => `Anderer Prozess: ${name}`,
    noTarget: 'Es gibt keine andere Version dieses Prozesses.',
    mapping: 'Zuordnung der Elemente mit Token',
    source: 'Element bisher',
    goesTo: 'Element danach',
    instances: 'Läufe',
    kind: 'Art',
    how: 'Woher',
    proposed: 'vorgeschlagen',
    byHand: 'gewählt',
    none: 'kein passendes Element',
    hint: 'Wählen Sie links ein Element mit Token und rechts sein Ziel, oder nehmen Sie die Liste.',
    noTokens: 'Es gibt keine Token, die zuzuordnen wären.',
    checking: 'Wird geprüft …',
    possible: 'Nichts spricht dagegen.',
    error: 'Nicht möglich',
    warning: 'Achtung',
    execute: 'Umstellen',
    discard: 'Verwerfen',
    done: 'Der Prozesslauf ist umgestellt.',
    soon: 'Der Prozesslauf wird gleich umgestellt sein.',
    ended: 'Dieser Prozesslauf ist beendet.',
  },
  en: {
    title: (name) => `Migrate: ${name}`,
    back: 'Back to the instance',
    what: 'The instance goes on in the other version. What has happened stays; open tasks stay with their drafts.',
    from: 'Before',
    to: 'After',
    target: 'Target',
    chooseTarget: 'Choose a version …',
    otherProcess: (name) => `Other process: ${name}`,
    noTarget: 'There is no other version of this process.',
    mapping: 'Mapping of the elements with tokens',
    source: 'Element before',
    goesTo: 'Element after',
    instances: 'Instances',
    kind: 'Kind',
    how: 'By whom',
    proposed: 'proposed',
    byHand: 'chosen',
    none: 'no fitting element',
    hint: 'Choose an element with a token on the left and its target on the right, or use the list.',
    noTokens: 'There are no tokens to map.',
    checking: 'Checking …',
    possible: 'Nothing speaks against it.',
    error: 'Not possible',
    warning: 'Mind',
    execute: 'Migrate',
    discard: 'Discard',
    done: 'The instance is migrated.',
    soon: 'The instance is going to be migrated in a moment.',
    ended: 'This instance has ended.',
  },
};

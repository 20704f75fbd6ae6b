import type { Texts } from '../../shared/language/language.ts';

const de = {
  back: 'Alle Akten',
  born: (date: string) => `geboren ${date}`,
  bornUnknown: 'Geburtsdatum unbekannt',
  nationalities: 'Staatsangehörigkeit',
  none: 'nicht erfasst',
  merged: 'Diese Person wurde mit einer anderen zusammengeführt.',
  mergedLink: 'Zur fortgeführten Person',
  cases: 'Akten',
  noCases: 'Keine Akten.',
  household: 'Haushalt',
  relations: {
    SELF: 'Bezugsperson',
    PARTNER: 'Ehe- oder Lebenspartner',
    CHILD: 'Kind',
    PARENT: 'Elternteil',
    OTHER: 'andere Beziehung',
  },
  sameDwelling: 'gleiche Wohnung',
  otherDwelling: 'andere Wohnung',
  alone: 'Keine weiteren Personen.',
};

export const personTexts: Texts<typeof de> = {
  de,
  en: {
    back: 'All case files',
    born: (date) => `born ${date}`,
    bornUnknown: 'date of birth unknown',
    nationalities: 'Citizenship',
    none: 'not recorded',
    merged: 'This person was merged with another record.',
    mergedLink: 'To the record that continues',
    cases: 'Case files',
    noCases: 'No case files.',
    household: 'Household',
    relations: {
      SELF: 'reference person',
      PARTNER: 'spouse or partner',
      CHILD: 'child',
      PARENT: 'parent',
      OTHER: 'other relation',
    },
    sameDwelling: 'same home',
    otherDwelling: 'different home',
    alone: 'Nobody else.',
  },
};

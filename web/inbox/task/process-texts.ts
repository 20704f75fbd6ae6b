import type { Texts } from '../../shared/language/language.ts';

const de = {
  where: (process: string, version: number) => `${process}, Version ${version}`,
  since: (at: string) => `begonnen am ${at}`,
  decisions: 'Entscheidungen in diesem Prozess',
  noDecisions: 'Bisher hat keine Entscheidungstabelle entschieden.',
  hidden: 'Was diese Tabelle entschieden hat, ist für Ihren Fachbereich nicht freigegeben.',
  failed: 'Diese Tabelle konnte nicht entscheiden.',
  rule: (row: number) => `Zeile ${row}`,
  noRule: 'Keine Zeile der Tabelle trifft zu.',
  legalBasis: 'Rechtsgrundlage',
  reviewed: 'rechtlich geprüft',
  notReviewed: 'nicht abschließend geprüft – eine Person entscheidet',
  inputs: 'Angaben',
  outputs: 'Ergebnis',
  version: (version: number) => `Version ${version}`,
  yes: 'ja',
  no: 'nein',
  nothing: 'keine Angabe',
};

export const processTexts: Texts<typeof de> = {
  de,
  en: {
    where: (process, version) => `${process}, version ${version}`,
    since: (at) => `started on ${at}`,
    decisions: 'Decisions in this process',
    noDecisions: 'No decision table has decided so far.',
    hidden: 'What this table decided is not visible to your department.',
    failed: 'This table could not decide.',
    rule: (row) => `Row ${row}`,
    noRule: 'No row of the table applies.',
    legalBasis: 'Legal basis',
    reviewed: 'legally reviewed',
    notReviewed: 'review not complete – a person decides',
    inputs: 'Inputs',
    outputs: 'Result',
    version: (version) => `version ${version}`,
    yes: 'yes',
    no: 'no',
    nothing: 'not stated',
  },
};

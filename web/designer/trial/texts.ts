import type { Texts } from '../../shared/language/language.ts';

const de = {
  title: 'Formular ausprobieren',
  data: 'Angaben des Falls als JSON',
  dataHint: 'Denken Sie sich Angaben aus; verwenden Sie keine echten. Nichts davon wird gespeichert.',
  dataInvalid: 'Das ist kein JSON-Objekt.',
  fill: 'In das Formular übernehmen',
  where: 'Wohin die Angaben gehen',
  field: 'Feld',
  value: 'Wert',
  target: 'Ziel',
  caseFile: (name: string) => `Akte: ${name}`,
  unknown: 'Nicht im Feldkatalog',
  variable: 'Prozessvariable',
};

export const trialTexts: Texts<typeof de> = {
  de,
  en: {
    title: 'Try the form',
    data: 'Data of the case as JSON',
    dataHint: 'Please invent the data; use no real ones. Nothing of it is stored.',
    dataInvalid: 'This is no JSON object.',
    fill: 'Put into the form',
    where: 'Where the values go',
    field: 'Field',
    value: 'Value',
    target: 'Target',
    caseFile: (name) => `Case file: ${name}`,
    unknown: 'Not in the field catalogue',
    variable: 'Process variable',
  },
};

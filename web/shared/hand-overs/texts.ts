import type { Texts } from '../language/language.ts';

const de = {
  title: 'Übergaben',
  toUs: 'An uns übergeben',
  fromUs: 'Von uns übergeben',
  none: 'Keine offenen Übergaben.',
  waits: 'wartet',
  otherTask: 'Aufgabe eines anderen Fachbereichs',
  quoted: (note: string) => `„${note}“`,
  from: { HAND_OVER: 'Übergeben von', RETURN: 'Zurückgegeben von' },
};

export const handOverTexts: Texts<typeof de> = {
  de,
  en: {
    title: 'Hand-overs',
    toUs: 'Handed over to us',
    fromUs: 'Handed over by us',
    none: 'No open hand-overs.',
    waits: 'waiting',
    otherTask: 'Task of another department',
    quoted: (note) => `“${note}”`,
    from: { HAND_OVER: 'Handed over by', RETURN: 'Returned by' },
  },
};

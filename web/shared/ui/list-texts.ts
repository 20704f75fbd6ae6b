import type { Texts } from '../language/language.ts';

interface Shape {
  csv: string;
  csvRunning: (count: number) => string;
  saved: (count: number) => string;
  more: (left: number | null) => string;
  reason: string;
  reasonHint: string;
}

/** Of lists and of what is done to their entries. */
export const listTexts: Texts<Shape> = {
  de: {
    csv: 'Als CSV-Datei',
    csvRunning: (count) => `${count} Zeilen gelesen …`,
    saved: (count) => (count === 1 ? 'Eine Zeile gespeichert.' : `${count} Zeilen gespeichert.`),
    more: (left) => (left === null ? 'Weitere laden' : `Weitere laden (noch ${left})`),
    reason: 'Begründung',
    reasonHint: 'Sie steht danach im Protokoll.',
  },
  en: {
    csv: 'As CSV file',
    csvRunning: (count) => `${count} rows read …`,
    saved: (count) => (count === 1 ? 'One row saved.' : `${count} rows saved.`),
    more: (left) => (left === null ? 'Load more' : `Load more (${left} left)`),
    reason: 'Reason',
    reasonHint: 'It will be kept in the audit log.',
  },
};

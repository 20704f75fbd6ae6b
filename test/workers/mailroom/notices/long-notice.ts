import { heading, list, paragraph, type Notice } from '../../../../workers/mailroom/notices/notice.ts';
import { sampleOffice } from '../../../../workers/mailroom/notices/sample/sample-office.ts';

const longWord = 'Unterkunftskostenerstattungsanspruchsüberprüfungsverfahrensordnung';

/** Everything that strains a page: a table of several pages, words wider than a column, a text longer than a page. */
export function longNotice(): Notice {
  return {
    kind: 'GRANT',
    office: sampleOffice,
    caseNumber: 'INT-2026-000123',
    date: '2026-11-22',
    recipient: [`Maximiliane-Charlotte ${longWord}`, 'Musterweg 12a', '12345 Musterstadt'],
    subject: `Bescheid über ${longWord}`,
    blocks: [
      heading('Berechnung'),
      {
        kind: 'table',
        caption: 'Bedarf',
        columns: [
          { header: 'Person', width: 0.15 },
          { header: 'Bedarf', width: 0.6 },
          { header: 'Betrag', width: 0.25, align: 'right' },
        ],
        rows: Array.from({ length: 60 }, (_, index) => ({
          cells: [`Person ${index + 1}`, index % 7 === 0 ? longWord.repeat(2) : 'Notwendiger Bedarf', '1.234,56 €'],
        })),
      },
      paragraph(`${longWord} `.repeat(80)),
      heading('Hinweise'),
      list(Array.from({ length: 30 }, (_, index) => `Punkt ${index + 1}: ${'Text '.repeat(index * 4)}`)),
    ],
  };
}

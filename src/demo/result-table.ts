/** The table at the end of the demo. */
import type { PlayedCase } from './play-case.ts';

const euros = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });
const seconds = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export function isAsExpected({ script, decision, monthlyAmountCents }: PlayedCase): boolean {
  return decision === script.expected.decision && monthlyAmountCents === script.expected.monthlyAmountCents;
}

function amount({ monthlyAmountCents, housingCostsCents }: PlayedCase): string {
  if (monthlyAmountCents === null) return '–';
  const rent = housingCostsCents === 0 ? '' : ` + ${euros.format(housingCostsCents / 100)} Miete`;
  return `${euros.format(monthlyAmountCents / 100)}${rent}`;
}

function row(played: PlayedCase): string[] {
  const { script, caseNumber, path, decision, documents, durationMs } = played;
  return [
    `${script.number}`,
    `${caseNumber} ${script.title}`,
    path.join(' → '),
    `${decision}${isAsExpected(played) ? '' : ` (erwartet: ${script.expected.decision})`}`,
    amount(played),
    documents.join(', '),
    `${seconds.format(durationMs / 1000)} s`,
  ];
}

const headings = ['Fall', 'Wer', 'Weg', 'Entscheidung', 'Monatlich', 'Dokumente', 'Dauer'];
const widths = [4, 34, 60, 24, 11, 38, 7];

/** Breaks a cell into lines of at most `width` characters, between words. */
function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

function render(cells: string[]): string {
  const columns = cells.map((cell, index) => wrap(cell, widths[index] ?? 10));
  const height = Math.max(...columns.map((lines) => lines.length));
  const line = (at: number): string => columns.map((lines, index) => (lines[at] ?? '').padEnd(widths[index] ?? 10)).join('  ');
  return Array.from({ length: height }, (_, at) => line(at).trimEnd()).join('\n');
}

export function resultTable(played: PlayedCase[]): string {
  const rule = widths.map((width) => '─'.repeat(width)).join('──');
  return [render(headings), rule, ...played.flatMap((one) => [render(row(one)), rule])].join('\n');
}

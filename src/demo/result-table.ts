/** The table at the end of the demo. */
import { fieldCatalogue } from '../contracts/field-catalogue.ts';
import type { PlayedCase } from './play-case.ts';
import { textTable } from './text-table.ts';

const euros = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });
const seconds = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export function isAsExpected({ script, decision, monthlyAmountCents }: PlayedCase): boolean {
  return decision === script.expected.decision && monthlyAmountCents === script.expected.monthlyAmountCents;
}

/** In the words of the case file; a case without benefits is told by its end event, which is in words already. */
function decisionInWords(decision: string): string {
  const options = fieldCatalogue.get('benefitDecision')?.options ?? [];
  return options.find(({ value }) => value === decision)?.label.de ?? decision;
}

function amount(cents: number | null): string {
  return cents === null ? '–' : euros.format(cents / 100);
}

function row(played: PlayedCase): string[][] {
  const { script, caseNumber, path, decision, monthlyAmountCents, housingCostsCents, documents, durationMs } = played;
  const { expected } = script;
  return [
    [`${script.number}`],
    [caseNumber, script.title],
    path.map((task, index) => `${index + 1}. ${task}`),
    [decisionInWords(decision), ...(decision === expected.decision ? [] : [`erwartet: ${decisionInWords(expected.decision)}`])],
    [
      amount(monthlyAmountCents),
      ...(housingCostsCents === 0 ? [] : [`+ ${amount(housingCostsCents)} Miete`]),
      ...(monthlyAmountCents === expected.monthlyAmountCents ? [] : [`erwartet: ${amount(expected.monthlyAmountCents)}`]),
    ],
    documents.length === 0 ? ['–'] : documents.map((title) => `• ${title}`),
    [`${seconds.format(durationMs / 1000)} s`],
  ];
}

const columns = [
  { heading: 'Fall', width: 4 },
  { heading: 'Wer', share: 0.26 },
  { heading: 'Weg', share: 0.32 },
  { heading: 'Entscheidung', width: 18 },
  { heading: 'Monatlich', width: 16 },
  { heading: 'Dokumente', share: 0.42 },
  { heading: 'Dauer', width: 6 },
];

function summary(played: PlayedCase[]): string {
  const others = played.filter((one) => !isAsExpected(one)).map(({ script }) => script.number);
  return others.length === 0
    ? `Alle ${played.length} Fälle sind so ausgegangen, wie sie sollen.`
    : `Anders ausgegangen, als sie sollen: Fall ${others.join(', ')}.`;
}

/** @param width of the screen in characters */
export function resultTable(played: PlayedCase[], width: number): string {
  return `${textTable(columns, played.map(row), width)}\n${summary(played)}`;
}

import type { CalculationLine } from '../../../../src/case-file/repositories.ts';
import type { NoticeFacts, NoticePerson } from '../notice-facts.ts';
import { heading, paragraph, type Block, type TableRow } from '../notice.ts';
import { euros } from './german.ts';

const columns = [
  { header: 'Person', width: 0.22 },
  { header: 'Bedarf oder Einkommen', width: 0.36 },
  { header: 'Rechtsgrundlage', width: 0.27 },
  { header: 'Betrag im Monat', width: 0.15, align: 'right' },
] as const;

/** The calculation by person, with what it adds up to. Bridging benefits say what of a month is paid. */
export function calculationTables({ calculation, persons }: NoticeFacts): Block[] {
  if (calculation === null) return [];
  const { lines, needCents, countedIncomeCents, countedAssetsCents, monthlyAmountCents, housingCostsCents } = calculation;
  const bridging = calculation.outcome === 'UEBERBRUECKUNG_1_4';
  const uncovered = Math.max(0, needCents - countedIncomeCents);
  const sums: [string, number][] = [
    ['Gesamtbedarf im Monat', needCents],
    ['abzüglich einzusetzendes Einkommen', -countedIncomeCents],
    ['Ungedeckter Bedarf im Monat', uncovered],
    ...(bridging
      ? ([['davon 14 Dreißigstel für zwei Wochen', monthlyAmountCents + housingCostsCents]] as [string, number][])
      : []),
    ...(countedAssetsCents > 0
      ? ([['Vorrangig einzusetzendes Vermögen (einmalig)', -countedAssetsCents]] as [string, number][])
      : []),
  ];
  return [
    heading('Berechnung'),
    {
      kind: 'table',
      caption: 'Bedarf und Einkommen der Haushaltsmitglieder in einem vollen Monat',
      columns,
      rows: lines.map((line) => toRow(line, persons)),
    },
    {
      kind: 'table',
      caption: 'Zusammenfassung',
      columns: [
        { header: 'Position', width: 0.7 },
        { header: 'Betrag', width: 0.3, align: 'right' },
      ],
      rows: sums.map(([label, cents], index) => ({ cells: [label, euros(cents)], strong: index === 2 })),
    },
    paragraph(
      'Steht die Leistung nicht für einen vollen Monat zu, wird sie anteilig erbracht; der Monat wird dabei mit 30 Tagen berechnet (§ 3 Abs. 6 AsylbLG). Gerundet wird kaufmännisch auf volle Cent.',
    ),
  ];
}

function toRow({ personId, label, legalBasis, amountCents }: CalculationLine, persons: readonly NoticePerson[]): TableRow {
  const name = persons.find((person) => person.personId === personId)?.name ?? '';
  return { cells: [name, label, legalBasis, euros(amountCents)] };
}

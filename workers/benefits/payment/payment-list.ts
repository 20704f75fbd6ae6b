/** An entry for those who hand out cards, cheques or goods, or pay a landlord. */
export interface PaymentListEntry {
  caseNumber: string;
  payee: string;
  method: string;
  period: { from: string; until: string };
  amountCents: number;
}

const columns = ['Aktenzeichen', 'Name', 'Auszahlungsart', 'Zeitraum von', 'Zeitraum bis', 'Betrag in Euro'];

/** Entries with a heading: CSV with semicolons and a decimal comma, as German office programs read it. */
export function paymentListFile(entries: readonly PaymentListEntry[]): string {
  return [columns, ...entries.map(cellsOf)].map(csvRow).join('');
}

function cellsOf({ caseNumber, payee, method, period, amountCents }: PaymentListEntry): string[] {
  const amount = (amountCents / 100).toFixed(2).replace('.', ',');
  return [caseNumber, payee, method, period.from, period.until, amount];
}

const csvRow = (cells: readonly string[]): string => `${cells.map(csvCell).join(';')}\r\n`;

/** A name must not become a formula when the list is opened, hence the apostrophe before what looks like one. */
function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

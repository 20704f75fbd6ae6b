/** Dates, amounts and enumerations as German letters write them. */
const dateFormat = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' });
const euroFormat = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });

/** `22. November 2026` */
export const longDate = (date: string): string => dateFormat.format(new Date(`${date}T00:00:00Z`));

/** `1.514,00 €` or `−204,50 €`, from integer cents */
export const euros = (cents: number): string => euroFormat.format(cents / 100).replace('-', '−');

const beforeNumber = /(§§?|Abs\.|Nr\.|Satz|Art\.|Buchst\.) (?=[0-9a-z])/g;

/** Keeps the parts of a citation on one line: `§ 3a Abs. 1 Nr. 2`. */
export const unbrokenCitations = (text: string): string => text.replace(beforeNumber, '$1\u00a0');

/** `a, b und c` */
export function enumerated(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} und ${last}`;
}

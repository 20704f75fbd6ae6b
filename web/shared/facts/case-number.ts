/** `int-2026-12` or `12` as the number that files bear; null for what is no case number. */
export function asCaseNumber(text: string, year: number): string | null {
  const full = /^INT-(\d{4})-(\d{1,6})$/i.exec(text.trim());
  if (full !== null) return `INT-${full[1]}-${(full[2] ?? '').padStart(6, '0')}`;
  const short = /^\d{1,6}$/.exec(text.trim());
  return short === null || isYear(text.trim()) ? null : `INT-${year}-${short[0].padStart(6, '0')}`;
}

/** Four figures that begin like a year are a year of birth. */
function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

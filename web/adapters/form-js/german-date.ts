/** Dates as officials type them. */

function isoOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

/** Two digits mean this century, except for years that lie more than ten years ahead: nobody enters those. */
function fullYear(text: string, now: Date): number {
  const year = Number(text);
  if (text.length === 4) return year;
  const century = Math.floor(now.getFullYear() / 100) * 100;
  return century + year > now.getFullYear() + 10 ? century - 100 + year : century + year;
}

/** @returns `YYYY-MM-DD` for `7.12.2026`, `07122026`, `7.12.26` or an ISO date; null for anything else */
export function parseDate(text: string, now = new Date()): string | null {
  const trimmed = text.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(trimmed);
  if (iso !== null) return isoOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const german = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/.exec(trimmed) ?? /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(trimmed);
  if (german === null) return null;
  return isoOf(fullYear(german[3] ?? '', now), Number(german[2]), Number(german[1]));
}

/** `07.12.2026`; what is no date is shown as it was typed. */
export function showDate(value: unknown): string {
  if (typeof value !== 'string') return '';
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return iso === null ? value : `${iso[3]}.${iso[2]}.${iso[1]}`;
}

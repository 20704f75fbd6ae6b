/** What a new amount is beside the one of the year before. */
export interface Compared {
  cents: number;
  /** Null where there was nothing before. */
  percent: number | null;
}

/** Null while one of them is missing. */
export function compared(now: number | null, before: number | null | undefined): Compared | null {
  if (now === null || before === null || before === undefined) return null;
  return { cents: now - before, percent: before === 0 ? null : ((now - before) / before) * 100 };
}

/** Whole euros as people type them; cents are kept, so that the server says that they do not belong there. Null: no amount. */
export function centsTyped(text: string): number | null {
  const plain = text.trim().replace(/\s*€$/, '').replaceAll('.', '').replace(',', '.');
  return /^-?\d+(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : null;
}

/** As it stands in an input. */
export const eurosShown = (cents: number | null): string => (cents === null ? '' : (cents / 100).toString().replace('.', ','));

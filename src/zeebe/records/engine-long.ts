/**
 * A 64-bit number as the engine writes it into JSON. Keys of partitions above 3 exceed 2^53, so `parseRecord` keeps such a
 * number as text; all others arrive as numbers.
 */
export type EngineLong = number | string;

/** The key as text, or null for -1 (and 0, which old records use), the engine's "there is none". */
export function keyOf(long: EngineLong | undefined): string | null {
  if (long === undefined || long === -1 || long === 0 || long === '-1' || long === '') return null;
  return String(long);
}

/** The instant of an engine time in milliseconds, or null for -1. */
export function instantOf(milliseconds: number): Date | null {
  return milliseconds < 0 ? null : new Date(milliseconds);
}

/** The instant of a date text, e.g. `2026-11-25T13:07:50.201Z[Etc/UTC]`; null for an empty or unreadable one. */
export function instantOfText(text: string): Date | null {
  if (text === '') return null;
  const instant = new Date(text.replace(/\[[^\]]*\]$/, ''));
  return Number.isNaN(instant.getTime()) ? null : instant;
}

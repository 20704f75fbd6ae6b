import type { Formats } from '../../shared/language/formats.ts';

export const largestFile = 20 * 1024 * 1024;

/** `18 kB`, `1,4 MB` */
export function fileSize(bytes: number, formats: Pick<Formats, 'number'>): string {
  if (bytes < 1_000_000) return `${formats.number(Math.max(1, Math.round(bytes / 1000)))} kB`;
  return `${formats.number(Math.round(bytes / 100_000) / 10)} MB`;
}

/** Dates of birth of which only the year or only month and year are known. */
import { z } from 'zod';
import { todayInGermany } from './today-in-germany.ts';

const text = /^(?:(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?|(?:(?:(\d{1,2})\.)?(\d{1,2})\.)?(\d{4}))$/;

function parseText(value: string): Record<string, number> | string {
  const match = text.exec(value.trim());
  if (match === null) return value;
  const [year, month, day] = match[1] === undefined ? [match[6], match[5], match[4]] : [match[1], match[2], match[3]];
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

const parts = z.strictObject({
  year: z.int().min(1900),
  month: z.int().min(1).max(12).optional(),
  day: z.int().min(1).max(31).optional(),
});

function exists({ year, month, day }: z.infer<typeof parts>): boolean {
  if (day === undefined) return true;
  return month !== undefined && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

function hasBegun({ year, month = 1, day = 1 }: z.infer<typeof parts>): boolean {
  return Date.UTC(year, month - 1, day) <= Date.parse(todayInGermany());
}

/**
 * Year required, month and day optional, a day needs its month; the date exists and is not in the future. Taken as
 * `{ year, month?, day? }` or as text: `12.03.1998`, `03.1998`, `1998`, `1998-03-12`, `1998-03`.
 */
export const partialDateSchema = z
  .preprocess((value) => (typeof value === 'string' ? parseText(value) : value), parts)
  .refine(exists, { error: 'no such day' })
  .refine(hasBegun, { error: 'in the future' });

export type PartialDateParts = z.output<typeof partialDateSchema>;

/** `12.03.1998`, `03.1998` or `1998`: what German forms show and `partialDateSchema` takes back. */
export function partialDateText({ year, month, day }: PartialDateParts): string {
  const two = (part: number) => String(part).padStart(2, '0');
  if (month === undefined) return String(year);
  return day === undefined ? `${two(month)}.${year}` : `${two(day)}.${two(month)}.${year}`;
}

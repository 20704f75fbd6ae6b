/** Postal addresses in Germany. */
import { z } from 'zod';
import { lineOfText } from './plain-text.ts';

const parts = z.strictObject({
  street: lineOfText(120).min(1),
  houseNumber: lineOfText(20).min(1),
  postcode: z.string().regex(/^[0-9]{5}$/),
  city: lineOfText(120).min(1),
});

/** What a text field has to match before the text is taken for an address. */
export const addressPattern = '\\s*\\S.*?\\s+\\d+[^,]*,\\s*\\d{5}\\s+\\S.*';
const text = /^\s*(\S.*?)\s+(\d+[^,]*?)\s*,\s*(\d{5})\s+(\S.*?)\s*$/;

function parseText(value: string): Record<string, string | undefined> | string {
  const match = value.length > 300 ? null : text.exec(value);
  if (match === null) return value;
  const [, street, houseNumber, postcode, city] = match;
  return { street, houseNumber, postcode, city };
}

/** Taken as `{ street, houseNumber, postcode, city }` or as one line: `Musterweg 12a, 12345 Musterstadt`. */
export const addressSchema = z.preprocess((value) => (typeof value === 'string' ? parseText(value) : value), parts);
export type Address = z.output<typeof addressSchema>;

/** `Musterweg 12a, 12345 Musterstadt` */
export function addressText({ street, houseNumber, postcode, city }: Address): string {
  return `${street} ${houseNumber}, ${postcode} ${city}`;
}

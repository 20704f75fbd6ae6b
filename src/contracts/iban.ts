/** ISO 13616: country, two check digits, account; mod 97 of the rearranged digits is 1. */
import { z } from 'zod';

/** Without spaces and in capitals. */
const normalise = (value: string) => value.replace(/\s/g, '').toUpperCase();

/** Lengths of the countries of the SEPA area, where the product pays to. */
const lengths: Readonly<Record<string, number>> = {
  AD: 24, AT: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24, FI: 18, FR: 27, GB: 22, GI: 23,
  GR: 27, HR: 21, HU: 28, IE: 22, IS: 26, IT: 27, LI: 21, LT: 20, LU: 20, LV: 21, MC: 27, MT: 31, NL: 18, NO: 15, PL: 28,
  PT: 25, RO: 24, SE: 24, SI: 19, SK: 24, SM: 27, VA: 22,
}; // prettier-ignore

/** Remainder of the IBAN's number by 97, digit by digit because the number exceeds 2^53. */
function remainder(iban: string): number {
  const rearranged = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (const character of rearranged) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

function isIban(iban: string): boolean {
  return /^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban) && iban.length === lengths[iban.slice(0, 2)] && remainder(iban) === 1;
}

/** Stored without spaces. */
export const ibanSchema = z.string().transform(normalise).refine(isIban, { error: 'not an IBAN' });

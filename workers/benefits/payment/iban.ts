import { validateIBAN } from 'sepa';

const GERMAN_LENGTH = 22;

/** Without spaces and in capitals, as files want it. */
export const compactIban = (iban: string): string => iban.replace(/\s+/g, '').toUpperCase();

/** ISO 13616: form, check digits (mod 97), and for German accounts the length. */
export function isIban(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  if (iban.startsWith('DE') && (iban.length !== GERMAN_LENGTH || !/^DE\d+$/.test(iban))) return false;
  return validateIBAN(iban);
}

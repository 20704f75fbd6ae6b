import type { ConsentEntry } from '../../../src/contracts/consent.ts';

type Wanted = Pick<ConsentEntry, 'purpose' | 'recipient' | 'dataCategories'>;

/** The consent in force that says all of this already: a second one would outlive its withdrawal. */
export function alreadyGiven(
  items: readonly ConsentEntry[],
  { purpose, recipient, dataCategories }: Wanted,
): ConsentEntry | null {
  const says = (consent: ConsentEntry): boolean =>
    consent.revokedAt === null &&
    consent.purpose === purpose &&
    consent.recipient === recipient &&
    dataCategories.length > 0 &&
    dataCategories.every((category) => consent.dataCategories.includes(category));
  return items.find(says) ?? null;
}

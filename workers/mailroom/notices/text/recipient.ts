import type { Place } from '../../../../src/case-file/repositories.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import type { Office } from '../office.ts';

const AGE_OF_MAJORITY = 18;

/**
 * Address of the letter, one line each: the recorded address, else the place in a municipal accommodation, else the letter is
 * handed over. A child's letter goes to who represents the child.
 */
export function recipientLines({ applicant, fields, place, today, office }: NoticeFacts): string[] {
  const surelyMinor = applicant.birthYear !== null && Number(today.slice(0, 4)) - applicant.birthYear < AGE_OF_MAJORITY;
  const names = surelyMinor ? ['Gesetzliche Vertretung von', applicant.name] : [applicant.name];
  const { address } = fields;
  if (address !== undefined) {
    return [...names, `${address.street} ${address.houseNumber}`, `${address.postcode} ${address.city}`];
  }
  if (place !== null) return [...names, `${place.site}, ${place.room}`, ...addressOfPlace(place, office).split(', ')];
  return [...names, '– zur persönlichen Übergabe –'];
}

/** Where a municipal place is; of a site whose address is not entered only the town is known. */
export const addressOfPlace = ({ site, siteAddress }: Place, { sites, postcode, city }: Office): string =>
  siteAddress ?? sites[site] ?? `${postcode} ${city}`;

/** Who is granted what, as a grant's decision says it. */
import type { Calculation } from '../../../../src/case-file/repositories.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { enumerated } from './german.ts';

/** `Sie und Lina Musterfall` */
export function recipientsOf({ applicant, persons }: NoticeFacts): string {
  const others = persons.filter(({ personId }) => personId !== applicant.personId).map(({ name }) => name);
  return others.length === 0 ? 'Sie' : `Sie und ${enumerated(others)}`;
}

export const benefitsOf = ({ outcome }: Calculation): string =>
  outcome === 'BEWILLIGT_2'
    ? 'Leistungen entsprechend dem Zwölften Buch Sozialgesetzbuch (SGB XII) nach § 2 Abs. 1 AsylbLG'
    : 'Grundleistungen nach den §§ 3 und 3a AsylbLG';

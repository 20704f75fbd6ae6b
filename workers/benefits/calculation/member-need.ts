import type { CalculationLine } from '../../../src/case-file/repositories.ts';
import { toCents, type EntitlementOutcome, type Rate } from './rate.ts';

/** What the notice calls the parts of the need, and the norm behind each. */
function line(rate: Rate, label: string, legalBasis: string, euros: number): CalculationLine {
  return { personId: rate.personId, label, legalBasis, amountCents: toCents(euros) };
}

const personalPart = (rate: Rate) =>
  line(
    rate,
    `Notwendiger persönlicher Bedarf, Bedarfsstufe ${rate.stage}`,
    `§ 3a Abs. 1 Nr. ${rate.stage} AsylbLG`,
    rate.personal,
  );

const necessaryPart = (rate: Rate) =>
  line(rate, `Notwendiger Bedarf, Bedarfsstufe ${rate.stage}`, `§ 3a Abs. 2 Nr. ${rate.stage} AsylbLG`, rate.necessary);

const analogRate = (rate: Rate) =>
  line(rate, `Regelbedarf, Regelbedarfsstufe ${rate.stage}`, '§ 2 Abs. 1 AsylbLG i. V. m. Anlage zu § 28 SGB XII', rate.analog);

const supplement = (rate: Rate) => line(rate, 'Sofortzuschlag', '§ 16 AsylbLG', rate.immediateSupplement);

/**
 * The parts of one member's need in a whole month, by kind of benefit: both parts of section 3a; the rate of SGB XII under
 * section 2; for a restriction and for bridging benefits the necessary part alone, which is food, body and health care
 * (AsylbLG 1a(1), 1(4); that the table's necessary part measures it is our proposal). Parts of zero are left out.
 */
export function memberNeed(rate: Rate, outcome: EntitlementOutcome): CalculationLine[] {
  const parts = {
    SECTION_3: [personalPart, necessaryPart, supplement],
    SECTION_2: [analogRate, supplement],
    RESTRICTED_1A: [necessaryPart],
    BRIDGING: [necessaryPart],
  }[outcome];
  return parts.map((part) => part(rate)).filter(({ amountCents }) => amountCents > 0);
}

/** What section 3a gives a person of this stage altogether, in cents: the measure of the cap in AsylbLG 7(3). */
export const stageAmountCents = (rate: Rate): number => toCents(rate.personal + rate.necessary);

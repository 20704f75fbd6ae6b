/**
 * The benefit of a household to the cent. Pure: everything it needs comes in, nothing is looked up, so that a figure in a
 * notice can be computed again years later.
 */
import type { Calculation, CalculationLine } from '../../../src/case-file/repositories.ts';
import { assetsToUseUp, type AssetAllowances } from './assets.ts';
import { earliest, lastOfMonth, plusDays } from './calendar.ts';
import { shareOf } from './commercial-rounding.ts';
import { countedUnderSection7, countedUnderSection82, type CountedEarnings, type Earnings } from './earnings.ts';
import { memberNeed, stageAmountCents } from './member-need.ts';
import { amountOfMonth, benefitMonths, DAYS_OF_BENEFIT_MONTH } from './part-month.ts';
import type { EntitlementOutcome, Rate } from './rate.ts';
import { BRIDGING_DAYS, bridgingUntil, restrictionUntil } from './restriction-period.ts';

export interface MemberMeans {
  personId: string;
  minor: boolean;
  earnings: Omit<Earnings, 'personId'>;
  assetsCents: number;
}

export interface BenefitFacts {
  outcome: EntitlementOutcome;
  benefitFrom: string;
  /** One for each member of the household. */
  rates: readonly Rate[];
  /** Income and assets; members who are not listed have none. */
  means: readonly MemberMeans[];
  /** Members whom a restriction is about; the others keep basic benefits, for a restriction follows one's own conduct. */
  restrictedPersonIds: readonly string[];
  /** As recorded; without a beginning of its own, or with an earlier one, it begins with the benefits. */
  restriction: { ground: string | null; from: string | null; decidedUntil: string | null };
  /** Rent and heating of an own dwelling for a whole month, in cents; zero where housing is given in kind (AsylbLG 3(3)). */
  housingCostsCents: number;
  /** The person in whose line the housing costs stand. */
  applicantId: string;
  assetAllowances: AssetAllowances;
  /** Stage 1 of SGB XII, in cents: the measure of the cap in SGB XII 82(3). Needed only where it caps. */
  analogStageOneCents: number | null;
}

export type BenefitDecision = 'BEWILLIGT_3' | 'BEWILLIGT_2' | 'EINGESCHRAENKT_1A' | 'UEBERBRUECKUNG_1_4' | 'ABGELEHNT';

const decisions: Record<EntitlementOutcome, BenefitDecision> = {
  SECTION_3: 'BEWILLIGT_3',
  SECTION_2: 'BEWILLIGT_2',
  RESTRICTED_1A: 'EINGESCHRAENKT_1A',
  BRIDGING: 'UEBERBRUECKUNG_1_4',
};

export type BenefitAmounts = Omit<Calculation, 'calculationId' | 'caseId' | 'householdId' | 'outcome'> & {
  decision: BenefitDecision;
  restrictionUntil: string | null;
};

/**
 * Need of all members, less their countable income, less what is to be used up of their assets.
 *
 * - `lines` are the parts of a whole month; they add up to need less income.
 * - `monthlyAmountCents` is the benefit of a whole month without housing, `housingCostsCents` what comes on top of it for
 *   housing: income is set against the need without housing first. Bridging benefits are never due for a whole month; there
 *   both are the amounts for the two weeks.
 * - `firstMonthAmountCents` is the first payment, housing included: the first calendar month from `benefitFrom` on, by
 *   thirtieths, less the assets to be used up; for bridging benefits the two weeks at once.
 * - A restriction that begins later than the benefits: everything is about the time from its beginning on, and
 *   `beforeRestriction` is what is due without it for the days before, added to the first payment.
 * - Refused when income covers the need, or when the assets cover the need of a whole month.
 */
export function calculateBenefit(facts: BenefitFacts): BenefitAmounts {
  const { from } = facts.restriction;
  const later = facts.outcome === 'RESTRICTED_1A' && from !== null && from > facts.benefitFrom;
  if (!later) return calculateFromBeginning(facts);
  const amounts = calculateFromBeginning({ ...facts, benefitFrom: from });
  if (amounts.decision === 'ABGELEHNT') return amounts;
  const amountCents = dueBeforeRestriction(facts, from);
  return {
    ...amounts,
    firstMonthAmountCents: amounts.firstMonthAmountCents + amountCents,
    beforeRestriction: { from: facts.benefitFrom, amountCents },
  };
}

function dueBeforeRestriction(facts: BenefitFacts, restrictedFrom: string): number {
  const { monthlyAmountCents, housingCostsCents } = calculateFromBeginning({ ...facts, outcome: 'SECTION_3' });
  return benefitMonths(facts.benefitFrom, plusDays(restrictedFrom, -1)).reduce(
    (due, month) => due + amountOfMonth(monthlyAmountCents + housingCostsCents, month),
    0,
  );
}

function calculateFromBeginning(facts: BenefitFacts): BenefitAmounts {
  const needLines = facts.rates.flatMap((rate) => memberNeed(rate, outcomeOf(rate.personId, facts)));
  const incomeLines = facts.rates.flatMap((rate) => earningsLine(rate, facts));
  const livingCents = sum(needLines);
  const countedIncomeCents = Math.abs(sum(incomeLines));
  const needCents = livingCents + facts.housingCostsCents;
  const uncoveredCents = Math.max(0, needCents - countedIncomeCents);
  const countedAssetsCents = assetsToUseUp(facts.means, facts.outcome === 'SECTION_2', facts.assetAllowances);
  const refused = uncoveredCents === 0 || countedAssetsCents >= uncoveredCents;
  const until = refused ? null : benefitUntil(facts);
  const due = (cents: number): number => (refused ? 0 : dueOf(cents, facts.outcome));
  const totalCents = due(uncoveredCents);
  const monthlyAmountCents = due(Math.max(0, livingCents - countedIncomeCents));
  return {
    decision: refused ? 'ABGELEHNT' : decisions[facts.outcome],
    benefitFrom: facts.benefitFrom,
    benefitUntil: until,
    restrictionUntil: facts.outcome === 'RESTRICTED_1A' ? until : null,
    lines: [...needLines, ...housingLine(facts), ...incomeLines],
    needCents,
    countedIncomeCents,
    countedAssetsCents,
    housingCostsCents: totalCents - monthlyAmountCents,
    monthlyAmountCents,
    firstMonthAmountCents: Math.max(0, firstPayment(totalCents, facts, until) - countedAssetsCents),
    beforeRestriction: null,
  };
}

function outcomeOf(personId: string, { outcome, restrictedPersonIds }: BenefitFacts): EntitlementOutcome {
  return outcome === 'RESTRICTED_1A' && !restrictedPersonIds.includes(personId) ? 'SECTION_3' : outcome;
}

function benefitUntil({ outcome, benefitFrom, restriction }: BenefitFacts): string | null {
  if (outcome === 'BRIDGING') return bridgingUntil(benefitFrom);
  if (outcome !== 'RESTRICTED_1A') return null;
  return restrictionUntil(benefitFrom, restriction.ground, restriction.decidedUntil);
}

/** A whole month's amount, or for bridging benefits the two weeks' share of it. */
function dueOf(monthCents: number, outcome: EntitlementOutcome): number {
  return outcome === 'BRIDGING' ? shareOf(monthCents, BRIDGING_DAYS, DAYS_OF_BENEFIT_MONTH) : monthCents;
}

function firstPayment(totalCents: number, { outcome, benefitFrom }: BenefitFacts, until: string | null): number {
  if (outcome === 'BRIDGING') return totalCents;
  const endOfMonth = lastOfMonth(benefitFrom);
  const [month] = benefitMonths(benefitFrom, until === null ? endOfMonth : earliest(endOfMonth, until));
  return month === undefined ? 0 : amountOfMonth(totalCents, month);
}

function earningsLine(rate: Rate, facts: BenefitFacts): CalculationLine[] {
  const means = facts.means.find(({ personId }) => personId === rate.personId);
  if (means === undefined) return [];
  const earnings = { personId: rate.personId, ...means.earnings };
  const analog = facts.outcome === 'SECTION_2';
  const counted: CountedEarnings = analog
    ? countedUnderSection82(earnings, facts.analogStageOneCents)
    : countedUnderSection7(earnings, stageAmountCents(rate));
  if (counted.countedCents === 0) return [];
  return [
    {
      personId: rate.personId,
      label: `Einzusetzendes Einkommen (${inEuros(earnings.grossCents)} brutto, Abzüge ${inEuros(earnings.deductionsCents)}, Freibetrag ${inEuros(counted.allowanceCents)})`,
      legalBasis: analog ? '§ 2 Abs. 1 AsylbLG i. V. m. § 82 Abs. 2 und 3 SGB XII' : '§ 7 Abs. 1 und 3 AsylbLG',
      amountCents: -counted.countedCents,
    },
  ];
}

function housingLine({ applicantId, housingCostsCents, outcome }: BenefitFacts): CalculationLine[] {
  if (housingCostsCents === 0) return [];
  const legalBasis = outcome === 'SECTION_2' ? '§ 2 Abs. 1 AsylbLG i. V. m. § 35 SGB XII' : '§ 3 Abs. 3 Satz 2 AsylbLG';
  return [{ personId: applicantId, label: 'Bedarf für Unterkunft und Heizung', legalBasis, amountCents: housingCostsCents }];
}

const sum = (lines: readonly CalculationLine[]): number => lines.reduce((total, { amountCents }) => total + amountCents, 0);

const euroFormat = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });
const inEuros = (cents: number): string => euroFormat.format(cents / 100);

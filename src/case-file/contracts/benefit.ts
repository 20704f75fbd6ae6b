/** What was calculated and what is to be paid. Money is integer cents. */
import type { RateAmounts } from '../../contracts/rate-table.ts';
import type { Provenance } from '../provenance.ts';

/** One line of the calculation table of a notice. */
export interface CalculationLine {
  personId: string;
  label: string;
  legalBasis: string;
  amountCents: number;
}

export interface Calculation {
  calculationId: string;
  caseId: string;
  householdId: string;
  outcome: string;
  benefitFrom: string;
  benefitUntil: string | null;
  lines: CalculationLine[];
  needCents: number;
  countedIncomeCents: number;
  countedAssetsCents: number;
  housingCostsCents: number;
  monthlyAmountCents: number;
  firstMonthAmountCents: number;
  /** Full benefits for the days from `from` until the day before `benefitFrom`, where a restriction begins later than they do. */
  beforeRestriction?: { from: string; amountCents: number } | null;
  /** What the table gave each person; absent in calculations that were kept before it was recorded. */
  rates?: CalculationRate[];
}

/** Row of the rate table that a person's need was taken from, in whole euros a month. */
export interface CalculationRate {
  personId: string;
  stage: number;
  personal: number;
  necessary: number;
  analog: number;
  immediateSupplement: number;
}

export interface Calculations {
  /** The id is derived from `idempotencyKey`, so that a job that runs twice stores one calculation. */
  save(idempotencyKey: string, calculation: Omit<Calculation, 'calculationId'>, provenance: Provenance): Promise<Calculation>;
  /** @throws NotFound */
  get(calculationId: string): Promise<Calculation>;
  /** Newest first. */
  ofCase(caseId: string): Promise<Calculation[]>;
  /** Unknown ids are left out. */
  byIds(calculationIds: readonly string[]): Promise<Calculation[]>;
}

export interface PaymentOrder {
  paymentOrderId: string;
  caseId: string;
  /** Null for a benefit that is paid once beside the monthly ones. */
  calculationId: string | null;
  method: string;
  amountCents: number;
  period: string;
  documentId: string | null;
}

export interface PaymentOrders {
  save(idempotencyKey: string, order: Omit<PaymentOrder, 'paymentOrderId'>, provenance: Provenance): Promise<PaymentOrder>;
  /** @throws NotFound */
  get(paymentOrderId: string): Promise<PaymentOrder>;
  /** Newest first; without those that came back from the bank for good. */
  ofCase(caseId: string): Promise<PaymentOrder[]>;
  /** It came back and is not paid again; it counts as not paid. */
  void(paymentOrderId: string): Promise<void>;
}

/** A running grant, and the first day that it would be paid under other amounts. */
export interface RunningGrant {
  calculation: Calculation;
  /** The person whom a restriction is about. */
  applicantId: string;
  from: string;
}

/** Stage 1 of SGB XII caps what stays free of earnings: that of the year so far comes along. */
export interface OtherRates {
  amounts: RateAmounts;
  formerStageOneCents: number | null;
}

/** Cents of a whole month, housing included; null for a calculation that kept no rates, or that is not paid by the month. */
export type MonthUnderRates = (grant: RunningGrant, rates: OtherRates) => Promise<{ oldCents: number; newCents: number } | null>;

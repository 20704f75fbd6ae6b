/** What was calculated and what is to be paid. Money is integer cents. */
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

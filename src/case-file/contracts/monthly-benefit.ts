/** Running grants, and what of each is due in a month. Money is integer cents, months are `YYYY-MM`. */
import type { MonthState, RunState } from '../../contracts/benefit-run.ts';
import type { Provenance } from '../provenance.ts';

/** What a household gets until something changes; a household has one at most. */
export interface BenefitGrant {
  householdId: string;
  caseId: string;
  /** What was last decided or paid; the next month is compared with it. */
  calculationId: string;
  method: string;
  benefitFrom: string;
  /** Last day of a limited benefit; null: until further notice. */
  benefitUntil: string | null;
  /** Last day that is paid for. */
  paidUntil: string;
  reviewOn: string | null;
  /** Since when nothing is paid any more; null while the grant runs. */
  endedOn: string | null;
  /** What was on record then has been looked at. */
  decidedAt: Date;
}

export interface BenefitGrants {
  /** Takes the place of an earlier grant of the household; the same `grantKey` does it once. */
  grant(grantKey: string, grant: Omit<BenefitGrant, 'reviewOn' | 'endedOn' | 'decidedAt'>): Promise<void>;
  /** Null for a household that was never granted anything. */
  get(householdId: string): Promise<BenefitGrant | null>;
  setReview(householdId: string, reviewOn: string): Promise<void>;
  end(householdId: string, endedOn: string): Promise<void>;
  /** Grants that began before the month is over and have not ended before it. */
  runningIn(month: string): Promise<BenefitGrant[]>;
  /** Grants of decisions from before grants were kept; nothing when it has been done before. @returns how many were missing */
  deriveFromOrders(): Promise<number>;
  /** What was paid becomes what the next month is compared with. */
  paid(months: readonly MonthlyBenefit[]): Promise<void>;
}

/** What a household gets for one month: one for each household and month, whatever happens. */
export interface MonthlyBenefit {
  monthlyBenefitId: string;
  month: string;
  householdId: string;
  caseId: string;
  /** The run in which it is paid, or is to be. */
  runId: string;
  state: MonthState;
  changes: string[];
  calculationId: string | null;
  /** Days that are paid for, `from/until`. */
  period: string | null;
  amountCents: number;
  /** A whole month of what it is compared with. */
  previousCents: number;
  calculatedAt: Date | null;
  payment: MonthPayment | null;
  processInstanceKey: string | null;
  /** When the process of the household was asked for; null: not yet. */
  startedAt: Date | null;
  paymentOrderId: string | null;
  /** As the bank gave it. */
  returnReason: string | null;
  settledOn: string | null;
}

export interface MonthPayment {
  method: string;
  payee: string;
  /** For transfers. */
  iban: string | null;
  caseNumber: string;
  /** Counts up when a payment that came back is paid again. */
  attempt: number;
}

export interface MonthCalculated {
  changes: string[];
  calculationId: string | null;
  period: string | null;
  amountCents: number;
  previousCents: number;
}

export interface MonthlyBenefits {
  /** @throws NotFound */
  get(monthlyBenefitId: string): Promise<MonthlyBenefit>;
  /** Months of these grants that the run takes on; what another run has paid or is about to pay stays there. */
  take(runId: string, month: string, grants: readonly BenefitGrant[]): Promise<void>;
  /** False when another process instance has it already. */
  claim(monthlyBenefitId: string, processInstanceKey: string): Promise<boolean>;
  calculated(monthlyBenefitId: string, result: MonthCalculated, clear: boolean): Promise<void>;
  /** From one of these states; nothing happens in another. */
  move(monthlyBenefitId: string, from: readonly MonthState[], to: MonthState): Promise<void>;
  /** Months of a household that stand in a file which waits for its release. */
  submitted(householdId: string): Promise<{ amountCents: number; period: string }[]>;
  /** Ready to be paid with the next run. A payment that came back counts up. */
  schedule(monthlyBenefitId: string, payment: Omit<MonthPayment, 'attempt'>): Promise<MonthlyBenefit>;
  /** What the bank says about a payment that is under way. */
  settle(
    monthlyBenefitId: string,
    attempt: number,
    outcome: { state: 'SETTLED' | 'RETURNED'; settledOn: string; returnReason: string | null },
  ): Promise<void>;
}

export interface BenefitRun {
  runId: string;
  month: string;
  /** 1 for the first run of a month; further ones pay what was not ready then. */
  number: number;
  state: RunState;
  /** Changes that come from a new rate table alone are paid without being looked at one by one. */
  adoptNewRates: boolean;
  startedBy: RunActor;
  startedAt: Date;
  submittedBy: RunActor | null;
  submittedAt: Date | null;
  executionDate: string | null;
  totals: RunTotals | null;
  /** Why it was sent back, or ended without payment. */
  returnedBecause: string | null;
  releasedBy: RunActor | null;
  releasedAt: Date | null;
  files: string[];
  /** When the bank refused all its transfers, and why; absent before it did. */
  rejected?: { on: string; reason: string | null };
}

export interface RunActor {
  accountId: string;
  name: string;
}

export interface RunTotals {
  payments: number;
  amountCents: number;
  /** Of these, by bank transfer. */
  transfers: number;
  transfersCents: number;
}

export type MonthToStart = Pick<MonthlyBenefit, 'monthlyBenefitId' | 'caseId' | 'householdId'>;

/** The months of a run, many at a time. */
export interface RunMonths {
  /** Whose process nobody has asked for yet. */
  notStarted(runId: string): Promise<MonthToStart[]>;
  started(monthlyBenefitIds: readonly string[]): Promise<void>;
  /** Which of these nobody has calculated or decided yet. */
  stillWaiting(monthlyBenefitIds: readonly string[]): Promise<string[]>;
  /** What is ready becomes the content of the file; what comes later stays out of it. Repeated, it adds nothing that was not ready. */
  submit(runId: string): Promise<RunTotals>;
  /** The file is not released: its months may change again. */
  sendBack(runId: string): Promise<void>;
  /** The content of the file, in a fixed order. */
  inFile(runId: string): Promise<MonthlyBenefit[]>;
  /** What was paid by bank transfer with the file of the run and has not been paid again since. */
  transfersOf(runId: string): Promise<{ monthlyBenefitId: string; attempt: number }[]>;
  /** A payment order for each; the same months give the same orders. */
  paidOut(months: readonly MonthlyBenefit[], provenance: Provenance): Promise<void>;
  counts(runId: string): Promise<{ state: MonthState; households: number; amountCents: number }[]>;
  /** Why months are with a person, the most frequent reason first. */
  changes(runId: string): Promise<{ change: string; households: number }[]>;
  page(runId: string, page: { state?: MonthState; after?: string; limit: number }): Promise<MonthlyBenefit[]>;
}

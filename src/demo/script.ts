/** What a case of the demo consists of. */
import type { MessageKind, PartnerKind } from '../contracts/partner-envelope.ts';
import { todayInGermany } from '../contracts/today-in-germany.ts';

/** Who completes the task of an element, with which values of its form. */
export interface Step {
  by: string;
  /** Element id of the task that this one is left until. */
  after?: string;
  values: Record<string, unknown>;
  /** Keys of values that are left as the form shows them. */
  asShown?: readonly string[];
}

/** What a partner says: as soon as our message lies in their folder, or of their own accord after a task. */
export interface PartnerReply {
  partnerKind: PartnerKind;
  messageKind: MessageKind;
  payload: unknown;
  /** Element id of the task after which the partner reports. */
  after?: string;
}

export interface CaseScript {
  /** Number of the fictional case. */
  number: number;
  title: string;
  processDefinitionId: 'arrival-registration' | 'benefit-application' | 'benefit-transfer' | 'objection' | 'residence-permit';
  /** Further processes that the service centre starts in the same case at once. */
  alsoStarts?: readonly string[];
  /** How many instances of which processes begin by themselves on the way; they are played to their end too. */
  beginByThemselves?: Readonly<Record<string, number>>;
  /** A goal conflict that somebody raises first; the processes begin when it is decided. */
  conflict?: { raisedBy: string; conflictType: string; conflictParties: readonly string[] };
  person: { familyName: string; givenNames: string; birthDate: string; nationalities: string[] };
  /** Fields that the immigration office has on record before the process starts. */
  onRecord?: Record<string, unknown>;
  /** By element id; a task that comes up again is completed again. */
  steps: Record<string, Step>;
  replies?: readonly PartnerReply[];
  /** What the table must show at the end. */
  expected: { decision: string; monthlyAmountCents: number | null };
}

/** `YYYY-MM-DD`, so many days of the calendar after today in Germany. */
export function day(offset = 0): string {
  const [year = 0, month = 1, date = 1] = todayInGermany().split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + offset)).toISOString().slice(0, 10);
}

/** The last day of this month. */
export const monthEnd = (): string => dayOfNextMonth(0);

/** The first day of the next month. */
export const nextMonthStart = (): string => dayOfNextMonth(1);

function dayOfNextMonth(date: number): string {
  const [year = 0, month = 1] = day().split('-').map(Number);
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
}

/** The same day so many months ago; at most the 28th, which every month has. */
export function monthsAgo(months: number): string {
  const [year = 0, month = 1, date = 1] = day().split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, 28))).toISOString().slice(0, 10);
}

/** What a case of the demo consists of. */

/** Who completes the task of an element, with which values of its form. */
export interface Step {
  by: string;
  values: Record<string, unknown>;
}

export interface CaseScript {
  /** Number of the fictional case. */
  number: number;
  title: string;
  processDefinitionId: 'arrival-registration' | 'benefit-application' | 'objection';
  person: { familyName: string; givenNames: string; birthDate: string; nationalities: string[] };
  /** Fields that the immigration office has on record before the process starts. */
  onRecord?: Record<string, unknown>;
  /** By element id; a task that comes up again is completed again. */
  steps: Record<string, Step>;
  /** What the table must show at the end. */
  expected: { decision: string; monthlyAmountCents: number | null };
}

const dayInGermany = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** `YYYY-MM-DD` in Germany, so many days from now. */
export function day(offset = 0): string {
  return dayInGermany.format(new Date(Date.now() + offset * 86_400_000));
}

/** The same day so many months ago; at most the 28th, which every month has. */
export function monthsAgo(months: number): string {
  const [year = 0, month = 1, date = 1] = day().split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, 28))).toISOString().slice(0, 10);
}

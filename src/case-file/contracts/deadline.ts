/** The deadlines of cases, as they are kept. */
import type {
  DeadlineEvent,
  DeadlineKind,
  DeadlineOutcome,
  DeadlineStep,
  NormRow,
  ChangeDeadline,
} from '../../contracts/deadline.ts';
import type { CalculatedDeadline } from '../../deadlines/calculate-deadline.ts';
import type { Provenance } from '../provenance.ts';

export interface NewDeadline extends DeadlineEvent {
  /** The same id starts one deadline. */
  deadlineId: string;
  caseId: string;
  processInstanceKey: string | null;
  /** Of the norm's departments those whose matter it is; all when left out. Nobody else gets to know of it. */
  departments?: readonly string[];
}

export interface DeadlineHistoryEntry {
  kind: 'STARTED' | 'CORRECTED' | 'SUSPENDED' | 'RESUMED' | 'EXTENDED' | 'ENDED';
  at: Date;
  by: string;
  onBehalfOf: string | null;
  reason: string;
  /** The last day after this change. */
  dueOn: string;
}

export interface KeptDeadline extends Omit<NewDeadline, 'departments'> {
  kind: DeadlineKind;
  legalBasis: string;
  label: NormRow['label'];
  origin: NormRow['origin'];
  reviewed: boolean;
  departments: string[];
  state: 'RUNNING' | 'SUSPENDED' | DeadlineOutcome;
  dueOn: string;
  warnOn: string;
  suspensions: { from: string; until: string | null }[];
  extendedUntil: string | null;
  steps: DeadlineStep[];
  history: DeadlineHistoryEntry[];
  startedAt: Date;
  endedAt: Date | null;
  /** When people were warned that it ends soon, and told that it has passed; null until then, and again after a change. */
  warnedAt: Date | null;
  alarmedAt: Date | null;
  /** Counts the changes. */
  version: number;
}

export interface DeadlineFilter {
  /** Today in Germany: tells what is at risk. */
  today: string;
  state: 'open' | 'risk' | 'overdue' | 'suspended' | 'ended' | 'all';
  /** Of any of these; all when left out. */
  departments?: readonly string[];
  norm?: string;
  caseId?: string;
  /** The last one of the page before. */
  after?: { dueOn: string; deadlineId: string };
  limit: number;
}

export interface Deadlines {
  /** Without keeping it. @throws InvalidInput of calculateDeadline */
  calculate(event: DeadlineEvent): CalculatedDeadline;
  /** @throws NotFound for an unknown case, InvalidInput of calculateDeadline */
  start(deadline: NewDeadline, provenance: Provenance): Promise<KeptDeadline>;
  /** @throws NotFound, Conflict DEADLINE_CHANGED, DEADLINE_ENDED, …; InvalidInput for a day or a change that can't be */
  change(deadlineId: string, change: ChangeDeadline, provenance: Provenance): Promise<KeptDeadline>;
  /** Does nothing where it has ended already. @throws NotFound when it is none of this case */
  endByProcess(caseId: string, deadlineId: string, outcome: DeadlineOutcome, provenance: Provenance): Promise<void>;
  /** @throws NotFound */
  get(deadlineId: string): Promise<KeptDeadline>;
  /** Those that end first come first. */
  list(filter: DeadlineFilter): Promise<KeptDeadline[]>;
  /** How many are warned of and how many have passed, by department; one of several departments counts in each. */
  risks(today: string): Promise<{ department: string; warned: number; overdue: number }[]>;
  /** Marks those that have become due soon or have passed since it was last called, and returns them; each comes once. */
  raise(today: string): Promise<KeptDeadline[]>;
  /** Running deadlines that people were warned of, or that passed, since that instant; oldest first. */
  raisedSince(since: Date): Promise<KeptDeadline[]>;
}

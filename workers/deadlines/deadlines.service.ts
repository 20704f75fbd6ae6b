/** What the workers of the deadline register need from outside. */
import type { CaseFile } from '../../src/case-file/repositories.ts';

export type DeadlineDeps = Pick<CaseFile, 'deadlines' | 'cases' | 'fields'> & {
  /** Today in Germany, `YYYY-MM-DD`. */
  today(): string;
};

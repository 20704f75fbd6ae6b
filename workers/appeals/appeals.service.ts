/** What the workers of the appeals office need from outside. */
import type { CaseFile } from '../../src/case-file/repositories.ts';

export type AppealsDeps = Pick<CaseFile, 'cases' | 'documents' | 'fields' | 'partnerMessages'> & {
  /** Today in Germany, `YYYY-MM-DD`. */
  today(): string;
};

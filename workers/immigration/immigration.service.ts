/** What the workers of the immigration office need from outside. */
import type { CaseFile } from '../../src/case-file/repositories.ts';

export type ImmigrationDeps = Pick<CaseFile, 'persons' | 'cases' | 'fields' | 'partnerMessages'> & {
  /** Today in Germany, `YYYY-MM-DD`. */
  today(): string;
};

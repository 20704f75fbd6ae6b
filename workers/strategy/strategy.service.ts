/** What the workers of the strategy unit need from outside. */
import type { CaseFile } from '../../src/case-file/repositories.ts';

export type StrategyDeps = Pick<CaseFile, 'cases' | 'conflicts' | 'fields'>;

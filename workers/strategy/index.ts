import freezeCase from './freeze-case.worker.ts';
import liftFreeze from './lift-freeze.worker.ts';
import recordConflictOutcome from './record-conflict-outcome.worker.ts';

export type { StrategyDeps } from './strategy.service.ts';

export const strategyWorkers = [freezeCase, recordConflictOutcome, liftFreeze];

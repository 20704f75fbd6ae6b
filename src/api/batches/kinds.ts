import type { BatchKind, BatchPlan } from '../../contracts/batch.ts';
import type { BatchKindWork } from './batch-kind.ts';
import { cancelMany } from './cancel-many.ts';
import { migrateMany } from './migrate-many.ts';
import { resolveMany } from './resolve-many.ts';

const kinds: { [Kind in BatchKind]: BatchKindWork<Kind> } = { CANCEL: cancelMany, MIGRATE: migrateMany, RESOLVE: resolveMany };

/** The work of a plan's own kind. */
export function workOf({ kind }: BatchPlan): BatchKindWork<BatchKind> {
  return kinds[kind] as BatchKindWork<BatchKind>;
}

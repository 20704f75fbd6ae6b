/** Where a model stands on its way: draft → review → approved → running. */
import type { ModelReview } from '../../../src/contracts/model-review.ts';

export const steps = ['draft', 'review', 'approved', 'running'] as const;
export type Step = (typeof steps)[number];

/** A review of something else than what is drawn now counts for nothing. */
export function stepOf(hasChanges: boolean, review: Pick<ModelReview, 'state' | 'outdated'> | null): Step {
  if (!hasChanges) return 'running';
  if (review === null || review.outdated) return 'draft';
  return review.state === 'REQUESTED' ? 'review' : review.state === 'APPROVED' ? 'approved' : 'draft';
}

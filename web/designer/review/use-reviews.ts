import { modelReviewsSchema } from '../../../src/contracts/model-review.ts';
import { useRead } from '../../shared/api/queries.ts';

export function reviewsAddress(modelId: string): string {
  return `/models/${encodeURIComponent(modelId)}/reviews`;
}

/** Live: what another designer decides appears by itself. */
export function useReviews(modelId: string) {
  return useRead(reviewsAddress(modelId), modelReviewsSchema);
}

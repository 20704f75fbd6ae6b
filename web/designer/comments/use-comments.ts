import { commentListSchema, commentSchema } from '../../../src/contracts/model-review.ts';
import { refresh, useRead } from '../../shared/api/queries.ts';
import { write } from '../../shared/api/request.ts';

function addressOf(modelId: string): string {
  return `/models/${encodeURIComponent(modelId)}/comments`;
}

/** Live: what others write appears by itself. */
export function useComments(modelId: string) {
  return useRead(addressOf(modelId), commentListSchema);
}

/** @param path behind the model's comments, e.g. `/…/replies`. @throws ApiProblem */
export async function sendComment(modelId: string, method: 'POST' | 'PUT', path: string, body: object): Promise<void> {
  await write(`${addressOf(modelId)}${path}`, commentSchema, { method, body });
  await refresh('/models');
}

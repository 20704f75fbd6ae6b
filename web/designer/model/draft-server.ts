/** Drafts over HTTP, with the answers that autosaving tells apart. */
import { savedDraftSchema, staleDraftSchema } from '../../../src/contracts/model.ts';
import { ApiProblem } from '../../shared/api/api-problem.ts';
import { address, nothing, write } from '../../shared/api/request.ts';
import type { DraftServer, SaveAnswer } from './model-store.ts';

function refusal(error: unknown): SaveAnswer {
  if (!(error instanceof ApiProblem)) return { kind: 'unreachable', problem: error };
  const { status, code, difference } = error.problem;
  if (code === 'STALE_VERSION') {
    const stale = staleDraftSchema.safeParse(difference);
    if (stale.success) return { kind: 'stale', current: stale.data.current };
  }
  // Signed out, too fast or not reachable: later it will do.
  const passes = status === 0 || status === 401 || status === 429 || status >= 500;
  return { kind: passes ? 'unreachable' : 'refused', problem: error };
}

export function draftServer(modelId: string): DraftServer {
  const path = `/models/${encodeURIComponent(modelId)}/draft`;
  return {
    async save(file) {
      try {
        return { kind: 'saved', ...(await write(path, savedDraftSchema, { method: 'PUT', body: file })) };
      } catch (error) {
        return refusal(error);
      }
    },
    async discard(name, revision) {
      try {
        await write(address(path, { name, revision }), nothing, { method: 'DELETE' });
        return { kind: 'discarded' };
      } catch (error) {
        return refusal(error);
      }
    },
  };
}

import type { z } from 'zod';
import type { modelListSchema } from '../../contracts/model.ts';
import type { Actor } from '../../contracts/actor.ts';
import type { ApiDeps } from '../deps.ts';
import { processFacts } from '../process-definitions/definition-models.ts';
import { latestProcesses } from '../process-definitions/latest-versions.ts';
import { openComments } from './comments.ts';
import { draftStore } from './draft-store.ts';
import { openReviews } from './review-store.ts';

type Answer = z.input<typeof modelListSchema>;

/** Everything that is deployed or begun. */
export async function listModels({ readModel, connection, now }: ApiDeps, actor: Actor): Promise<Answer> {
  const [processes, drafts, reviews, comments] = await Promise.all([
    latestProcesses(readModel),
    draftStore(connection, now).list(),
    openReviews(connection),
    openComments(connection, actor.accountId),
  ]);
  const released = await Promise.all(
    processes.map(async ({ _id, bpmnProcessId }) => {
      const { uses } = await processFacts(readModel, _id);
      const named = (kind: 'decision' | 'form') => [
        ...new Set(uses.filter((use) => use.kind === kind && !use.id.startsWith('=')).map(({ id }) => id)),
      ];
      return { modelId: bpmnProcessId, decisions: named('decision'), forms: named('form'), released: true };
    }),
  );
  const known = new Set(released.map(({ modelId }) => modelId));
  const begun = [...new Set(drafts.map(({ modelId }) => modelId))].filter((modelId) => !known.has(modelId));
  const models = [...released, ...begun.map((modelId) => ({ modelId, decisions: [], forms: [], released: false }))];
  return {
    items: models.map((model) => ({
      ...model,
      review: reviews.get(model.modelId) ?? null,
      ...(comments.get(model.modelId) ?? { openComments: 0, mentions: 0 }),
      draft: drafts.filter(({ modelId }) => modelId === model.modelId).map(({ modelId: _modelId, ...file }) => file),
    })),
  };
}

/** Proposes a free place; a clerk assigns it. */
import { z } from 'zod';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import { type HousingDeps, roomNeedsSchema } from './housing.service.ts';

export default defineWorker({
  type: 'find-place',
  title: { de: 'Freien Platz suchen', en: 'Find a free place' },
  input: z.object({ roomNeeds: roomNeedsSchema, accommodationType: z.string().min(1) }),
  output: z.object({
    /** The place with the least spare capacity; null when nothing fits. */
    placeId: z.string().nullable(),
    /** How many other places fit as well. */
    alternatives: z.int().min(0),
  }),
  errors: {},
  timeoutMs: 30_000,
  async handle({ roomNeeds, accommodationType }, { places }: HousingDeps) {
    const free = await places.findFree(roomNeeds, accommodationType);
    return { placeId: free[0]?.placeId ?? null, alternatives: Math.max(0, free.length - 1) };
  },
});

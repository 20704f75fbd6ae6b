/** Gives back what the case holds; nothing to do when it holds nothing. */
import { z } from 'zod';
import { writtenBy } from '../../src/case-file/written-by-worker.ts';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { HousingDeps } from './housing.service.ts';

export default defineWorker({
  type: 'release-place',
  title: { de: 'Platz freigeben', en: 'Release place' },
  input: z.object({ caseId: z.uuid() }),
  output: z.object({}),
  errors: {},
  timeoutMs: 30_000,
  async handle({ caseId }, { places }: HousingDeps, job) {
    await places.release(caseId, writtenBy('release-place', job));
    return {};
  },
});

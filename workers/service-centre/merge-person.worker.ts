/** Gives the case to the person already known, once somebody has decided that both are one. */
import { z } from 'zod';
import { writtenBy } from '../../src/case-file/written-by-worker.ts';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { ServiceCentreDeps } from './service-centre.service.ts';

export default defineWorker({
  type: 'merge-person',
  title: { de: 'Akten vereinen', en: 'Merge records' },
  input: z.object({ caseId: z.uuid(), personId: z.uuid(), matchedPersonId: z.uuid() }),
  output: z.object({ personId: z.uuid(), householdId: z.uuid() }),
  errors: {},
  timeoutMs: 30_000,
  async handle({ personId, matchedPersonId }, { persons }: ServiceCentreDeps, job) {
    // Between the proposal and now the known record may itself have been merged into another one.
    const matched = await persons.get(matchedPersonId);
    const kept = matched.mergedInto ?? matchedPersonId;
    const merged = await persons.merge(personId, kept, writtenBy('merge-person', job));
    return { personId: merged.personId, householdId: merged.householdId };
  },
});

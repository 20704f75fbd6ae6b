/** Confirms the move-in as the landlord (BMG 19), where the municipality is the landlord. */
import { z } from 'zod';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { HousingDeps } from './housing.service.ts';

export default defineWorker({
  type: 'issue-landlord-confirmation',
  title: { de: 'Wohnungsgeberbestätigung ausstellen', en: 'Issue landlord confirmation' },
  input: z.object({
    caseId: z.uuid(),
    /** Null for a dwelling of the person's own: its landlord confirms, not we. */
    placeId: z.string().min(1).nullable(),
  }),
  output: z.object({ landlordConfirmationId: z.uuid().nullable() }),
  errors: {},
  timeoutMs: 60_000,
  async handle({ caseId, placeId }, { renderLandlordConfirmation }: HousingDeps, job) {
    if (placeId === null) return { landlordConfirmationId: null };
    const { documentId } = await renderLandlordConfirmation(caseId, placeId, job);
    return { landlordConfirmationId: documentId };
  },
});

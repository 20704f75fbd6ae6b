/** What the workers of the housing department need from outside, and what they share. */
import { z } from 'zod';
import type { CaseFile } from '../../src/case-file/repositories.ts';
import type { JobContext } from '../../src/zeebe/define-worker.ts';

export type HousingDeps = Pick<CaseFile, 'households' | 'cases' | 'fields' | 'places'> & {
  /** Writes the Wohnungsgeberbestätigung (BMG 19) as a document of the case; the same job gives the same document. */
  renderLandlordConfirmation: (caseId: string, placeId: string, job: JobContext) => Promise<{ documentId: string }>;
};

export const roomNeedsSchema = z.object({
  persons: z.int().min(1),
  barrierFree: z.boolean(),
  womenOnly: z.boolean(),
  family: z.boolean(),
});

/** Gives the person a written receipt of the intake. */
import { z } from 'zod';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { ServiceCentreDeps } from './service-centre.service.ts';

export default defineWorker({
  type: 'issue-intake-receipt',
  title: { de: 'Aufnahmebestätigung ausstellen', en: 'Issue intake receipt' },
  input: z.object({ caseId: z.uuid() }),
  output: z.object({ documentId: z.uuid() }),
  errors: {},
  timeoutMs: 60_000,
  async handle({ caseId }, { renderIntakeReceipt }: ServiceCentreDeps, job) {
    const { documentId } = await renderIntakeReceipt(caseId, job);
    return { documentId };
  },
});

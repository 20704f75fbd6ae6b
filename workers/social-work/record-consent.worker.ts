/** Keeps what somebody has consented to: one record for the help plan, one for each recipient, each to be withdrawn by itself. */
import { z } from 'zod';
import { writtenBy } from '../../src/case-file/written-by-worker.ts';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { SocialWorkDeps } from './social-work.service.ts';

const type = 'record-consent';

const agreedSchema = z.object({
  consentRecipients: z.array(z.string()).default([]),
  consentDataCategories: z.array(z.string()).min(1),
});

export default defineWorker({
  type,
  title: { de: 'Einwilligung festhalten', en: 'Record consent' },
  input: z.object({ caseId: z.uuid() }),
  output: z.object({}),
  errors: {},
  timeoutMs: 30_000,
  async handle({ caseId }, { cases, fields, consents }: SocialWorkDeps, job) {
    const { personId } = await cases.get(caseId);
    const recorded = await fields.current({ kind: 'case', id: caseId }, Object.keys(agreedSchema.shape));
    const { consentRecipients, consentDataCategories: dataCategories } = agreedSchema.parse(recorded);
    const provenance = writtenBy(type, job);
    const wanted = [
      { purpose: 'HELP_PLAN', recipient: 'SOCIAL_WORK' },
      ...consentRecipients.map((recipient) => ({ purpose: 'REFERRAL', recipient })),
    ];
    for (const { purpose, recipient } of wanted) {
      const key = `${job.idempotencyKey}:${purpose}:${recipient}`;
      await consents.grant({ personId, purpose, recipient, dataCategories }, provenance, key);
    }
    return {};
  },
});

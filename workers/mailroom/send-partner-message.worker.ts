/** Puts a message to a partner into the outgoing mail; the outbox delivers it. */
import { z } from 'zod';
import { writtenBy } from '../../src/case-file/written-by-worker.ts';
import { partnerKindSchema } from '../../src/contracts/partner-envelope.ts';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import { composePayload, type ComposedKind, type PartnerMessageDeps } from './partner-payloads.ts';

const composedKinds = Object.keys(composePayload) as [ComposedKind, ...ComposedKind[]];

export default defineWorker({
  type: 'send-partner-message',
  title: { de: 'Nachricht an Partner senden', en: 'Send partner message' },
  input: z.object({
    caseId: z.uuid(),
    partnerKind: partnerKindSchema,
    messageKind: z.enum(composedKinds),
    placeId: z.string().min(1).nullish(),
    landlordConfirmationId: z.uuid().nullish(),
    /** For a REMINDER: our message that has no answer yet. */
    remindedMessageId: z.uuid().nullish(),
    /** For messages about a child of the household. */
    childPersonId: z.uuid().nullish(),
  }),
  output: z.object({ partnerMessageId: z.uuid() }),
  errors: {},
  timeoutMs: 30_000,
  async handle({ caseId, partnerKind, messageKind, ...references }, deps: PartnerMessageDeps, job) {
    const caseRecord = await deps.cases.get(caseId);
    const { legalBasis, payload } = await composePayload[messageKind](deps, caseRecord, references);
    const { partnerMessageId } = await deps.partnerMessages.enqueue(
      job.idempotencyKey,
      { partnerKind, messageKind, caseId, envelope: { caseNumber: caseRecord.caseNumber, legalBasis, payload } },
      writtenBy('send-partner-message', job),
    );
    return { partnerMessageId };
  },
});

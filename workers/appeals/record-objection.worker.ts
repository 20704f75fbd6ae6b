/** Takes an objection that a partner has passed on into the case file, where the service centre completes it. */
import { z } from 'zod';
import { writtenBy } from '../../src/case-file/written-by-worker.ts';
import { partnerPayloads } from '../../src/contracts/partner-envelope.ts';
import { InvalidInput } from '../../src/errors.ts';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { AppealsDeps } from './appeals.service.ts';

const type = 'record-objection';

export default defineWorker({
  type,
  title: { de: 'Übermittelten Widerspruch übernehmen', en: 'Record transmitted objection' },
  input: z.object({ caseId: z.uuid(), partnerMessageId: z.uuid() }),
  output: z.object({ personId: z.uuid(), householdId: z.uuid(), validOn: z.iso.date() }),
  errors: {},
  timeoutMs: 30_000,
  async handle({ caseId, partnerMessageId }, deps: AppealsDeps, job) {
    const message = await deps.partnerMessages.get(partnerMessageId);
    if (message.messageKind !== 'OBJECTION' || message.caseId !== caseId) {
      throw new InvalidInput('INVALID_REQUEST', { field: 'partnerMessageId' });
    }
    const { receivedOn, form, reason } = partnerPayloads.OBJECTION.parse(message.envelope['payload']);
    const values = {
      objectionReceivedOn: receivedOn,
      objectionForm: form,
      // What an earlier objection of the case was about and gave as its reasons is not this one's.
      objectionReason: reason ?? null,
      contestedDecisionId: null,
    };
    await deps.fields.record({ kind: 'case', id: caseId }, values, writtenBy(type, job));
    const { personId, householdId } = await deps.cases.get(caseId);
    return { personId, householdId, validOn: deps.today() };
  },
});

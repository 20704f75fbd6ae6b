/** Takes what the BAMF says about a granted protection into the case file, where the transfer to other benefits begins. */
import { z } from 'zod';
import { writtenBy } from '../../src/case-file/written-by-worker.ts';
import { partnerPayloads } from '../../src/contracts/partner-envelope.ts';
import { InvalidInput } from '../../src/errors.ts';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { ImmigrationDeps } from './immigration.service.ts';

const type = 'record-recognition';

/** AufenthG 25(1) and (2): until the title is issued the stay counts as permitted, so the status changes with the recognition. */
const statusOf = { ASYLUM: 'AE_25_1', REFUGEE: 'AE_25_2_GFK', SUBSIDIARY: 'AE_25_2_SUBS' } as const;

export default defineWorker({
  type,
  title: { de: 'Anerkennung übernehmen', en: 'Record recognition' },
  input: z.object({ caseId: z.uuid(), partnerMessageId: z.uuid() }),
  output: z.object({
    personId: z.uuid(),
    householdId: z.uuid(),
    validOn: z.iso.date(),
    transferReason: z.literal('RECOGNITION'),
    titleDecidedOn: z.iso.date(),
  }),
  errors: {},
  timeoutMs: 30_000,
  async handle({ caseId, partnerMessageId }, deps: ImmigrationDeps, job) {
    const message = await deps.partnerMessages.get(partnerMessageId);
    if (message.messageKind !== 'RECOGNITION_NOTICE' || message.caseId !== caseId) {
      throw new InvalidInput('INVALID_REQUEST', { field: 'partnerMessageId' });
    }
    const { decidedOn, protection } = partnerPayloads.RECOGNITION_NOTICE.parse(message.envelope['payload']);
    const { personId, householdId } = await deps.cases.get(caseId);
    const values = { transferReason: 'RECOGNITION', titleDecidedOn: decidedOn } as const;
    await deps.fields.record({ kind: 'case', id: caseId }, values, writtenBy(type, job));
    if (protection !== undefined) {
      // How long the permit of the asylum procedure would have been valid says nothing any more.
      const status = { statusCode: statusOf[protection], statusValidUntil: null };
      await deps.fields.record({ kind: 'person', id: personId }, status, writtenBy(type, job));
    }
    return { personId, householdId, validOn: deps.today(), ...values };
  },
});

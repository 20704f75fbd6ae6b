/** Proposes when benefits end: with the month in which what they depend on has gone (AsylbLG 1(3)). A clerk decides. */
import { z } from 'zod';
import { writtenBy } from '../../src/case-file/written-by-worker.ts';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { BenefitsDeps } from './benefits.service.ts';
import { lastOfMonth } from './calculation/calendar.ts';

const type = 'propose-benefit-end';

export default defineWorker({
  type,
  title: { de: 'Leistungsende vorschlagen', en: 'Propose end of benefits' },
  input: z.object({
    caseId: z.uuid(),
    transferReason: z.enum(['RECOGNITION', 'TITLE', 'MOVE']),
    titleDecidedOn: z.iso.date().nullish(),
    movePlannedOn: z.iso.date().nullish(),
  }),
  output: z.object({ benefitEndDate: z.iso.date() }),
  errors: {},
  timeoutMs: 30_000,
  async handle({ caseId, transferReason, titleDecidedOn, movePlannedOn }, deps: BenefitsDeps, job) {
    const lapsedOn = (transferReason === 'MOVE' ? movePlannedOn : titleDecidedOn) ?? deps.today();
    const benefitEndDate = lastOfMonth(lapsedOn);
    await deps.fields.record({ kind: 'case', id: caseId }, { benefitEndDate }, writtenBy(type, job));
    return { benefitEndDate };
  },
});

/** Keeps what a person has decided about the month of a household. */
import { z } from 'zod';
import type { MonthState } from '../../src/contracts/benefit-run.ts';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import type { BenefitsDeps } from './benefits.service.ts';
import { plusDays } from './calculation/calendar.ts';

const states: Readonly<Record<string, MonthState>> = { REASSESS: 'REASSESSED', HOLD: 'HELD', END: 'ENDED' };

export default defineWorker({
  type: 'record-month-decision',
  title: { de: 'Entscheidung zum Monat festhalten', en: 'Record decision about the month' },
  input: z.object({
    householdId: z.uuid(),
    monthlyBenefitId: z.uuid(),
    monthDecision: z.enum(['PAY', 'REASSESS', 'HOLD', 'END']),
  }),
  output: z.object({}),
  errors: {},
  timeoutMs: 30_000,
  async handle({ householdId, monthlyBenefitId, monthDecision }, deps: BenefitsDeps) {
    const state = states[monthDecision];
    if (state !== undefined) await deps.monthlyBenefits.move(monthlyBenefitId, ['WITH_PERSON'], state);
    if (monthDecision === 'END') {
      const { month } = await deps.monthlyBenefits.get(monthlyBenefitId);
      await deps.benefitGrants.end(householdId, plusDays(`${month}-01`, -1));
    }
    return {};
  },
});

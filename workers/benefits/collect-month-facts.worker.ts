/** Looks whether a month is still due to a household, and collects what the tables of stages and rates ask for it. */
import { z } from 'zod';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import { applicantFields, type BenefitsDeps } from './benefits.service.ts';
import { entitlementOutcomes } from './calculation/rate.ts';
import { dueDays } from './month/due-days.ts';
import { outcomeOfGrant } from './month/outcome-of-grant.ts';
import { memberFacts, memberFactsSchema } from './status/member-facts.ts';
import { readHousehold } from './status/read-household.ts';

const notDue = { monthDue: false, validOn: null, entitlementOutcome: null, members: null };

export default defineWorker({
  type: 'collect-month-facts',
  title: { de: 'Daten des Monats zusammenstellen', en: 'Collect facts of the month' },
  input: z.object({ caseId: z.uuid(), householdId: z.uuid(), monthlyBenefitId: z.uuid() }),
  output: z.object({
    monthDue: z.boolean(),
    /** First day that is to be paid for; its rules apply. */
    validOn: z.iso.date().nullable(),
    entitlementOutcome: z.enum(entitlementOutcomes).nullable(),
    members: z
      .array(memberFactsSchema.extend({ decidedStage: z.number().int().nullable() }))
      .min(1)
      .nullable(),
  }),
  errors: {},
  timeoutMs: 60_000,
  async handle({ caseId, householdId, monthlyBenefitId }, deps: BenefitsDeps, job) {
    // Of two instances for one month the first has it; the other finds nothing due.
    if (!(await deps.monthlyBenefits.claim(monthlyBenefitId, job.processInstanceKey))) return notDue;
    const { month } = await deps.monthlyBenefits.get(monthlyBenefitId);
    const grant = await deps.benefitGrants.get(householdId);
    const { personId } = await deps.cases.get(caseId);
    const applicant = await applicantFields(deps, { caseId, personId, householdId });
    const due = grant === null || grant.endedOn !== null ? null : dueDays(grant, month, applicant.benefitEndDate ?? null);
    const outcome = grant === null ? null : outcomeOfGrant((await deps.calculations.get(grant.calculationId)).outcome);
    if (due === null || outcome === null) {
      await deps.monthlyBenefits.move(monthlyBenefitId, ['WAITING'], 'NOT_DUE');
      return notDue;
    }
    const household = await readHousehold(deps, householdId, personId);
    const decided = new Map(applicant.stageDecisions?.map(({ personId: of, stage }) => [of, stage]));
    return {
      monthDue: true,
      validOn: due.from,
      entitlementOutcome: outcome,
      members: household.map((self) => ({
        ...memberFacts(self, household, due.from, {
          housingTypeOfCase: applicant.housingType ?? null,
          restricted: outcome === 'RESTRICTED_1A' && self.member.personId === personId,
        }),
        decidedStage: decided.get(self.member.personId) ?? null,
      })),
    };
  },
});

/** Collects for each member of the household what the tables of stages and rates ask. */
import { z } from 'zod';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import { applicantFields, type BenefitsDeps } from './benefits.service.ts';
import { memberFacts, memberFactsSchema } from './status/member-facts.ts';
import { readHousehold } from './status/read-household.ts';
import { hasSection2Parent } from './status/section-2-parent.ts';

export default defineWorker({
  type: 'collect-benefit-facts',
  title: { de: 'Leistungsdaten zusammenstellen', en: 'Collect benefit facts' },
  input: z.object({
    caseId: z.uuid(),
    householdId: z.uuid(),
    /** As the caseworker set it; else the day for which the rules are asked. */
    benefitFrom: z.iso.date().nullish(),
    validOn: z.iso.date().nullish(),
    housingType: z.string().nullish(),
    restrictionGround: z.string().nullish(),
  }),
  output: z.object({
    benefitFrom: z.iso.date(),
    members: z.array(memberFactsSchema).min(1),
    section2ParentExists: z.boolean(),
  }),
  errors: {},
  timeoutMs: 30_000,
  async handle({ caseId, householdId, benefitFrom, validOn, housingType, restrictionGround }, deps: BenefitsDeps) {
    const { personId } = await deps.cases.get(caseId);
    const household = await readHousehold(deps, householdId, personId);
    const applicant = household.find(({ member }) => member.personId === personId);
    if (applicant === undefined) throw new Error(`Die Person des Falls gehört nicht zum Haushalt ${householdId}.`);
    const ofCase = await applicantFields(deps, { caseId, personId, householdId });
    const from = benefitFrom ?? validOn ?? deps.today();
    const restricted = (restrictionGround ?? ofCase.restrictionGround ?? 'NONE') !== 'NONE';
    const members = household.map((self) =>
      memberFacts(self, household, from, {
        housingTypeOfCase: housingType ?? ofCase.housingType ?? null,
        restricted: restricted && self === applicant,
      }),
    );
    const minor = members.find((member) => member.personId === personId)?.minor ?? null;
    return {
      benefitFrom: from,
      members,
      section2ParentExists: minor === true && (await hasSection2Parent(deps, applicant, household, from)),
    };
  },
});

/** What the BAMF is told about integration courses: who may or has to attend one, and on what norm. */
import { z } from 'zod';
import type { CaseRecord } from '../../../src/case-file/repositories.ts';
import { fieldCatalogue } from '../../../src/contracts/field-catalogue.ts';
import { type Composed, coreOf, type PartnerMessageDeps } from './persons-of-household.ts';

const decisionSchema = z.object({ courseObligationBasis: z.string(), courseDecision: z.enum(['OBLIGATION', 'ENTITLEMENT']) });

/** Where nobody is obliged the course rests on the entitlement. */
const entitlement = '§ 44 AufenthG';

/** @throws ZodError naming what nobody has decided */
async function decided({ fields }: PartnerMessageDeps, { caseId }: CaseRecord) {
  const recorded = await fields.current({ kind: 'case', id: caseId }, Object.keys(decisionSchema.shape));
  const { courseObligationBasis, courseDecision } = decisionSchema.parse(recorded);
  const options = fieldCatalogue.get('courseObligationBasis')?.options ?? [];
  const norm = options.find(({ value }) => value === courseObligationBasis)?.label.de ?? courseObligationBasis;
  const obliged = courseDecision === 'OBLIGATION';
  return { obliged, basis: obliged ? norm : entitlement };
}

export const coursePayloads = {
  async COURSE_CONFIRMATION(deps: PartnerMessageDeps, record: CaseRecord): Promise<Composed<'COURSE_CONFIRMATION'>> {
    const person = coreOf(await deps.persons.get(record.personId));
    return { legalBasis: '§ 88a Abs. 1 AufenthG, § 8 Abs. 1 IntV', payload: { person, ...(await decided(deps, record)) } };
  },

  async COURSE_REASSIGNMENT(deps: PartnerMessageDeps, record: CaseRecord): Promise<Composed<'COURSE_REASSIGNMENT'>> {
    const person = coreOf(await deps.persons.get(record.personId));
    return { legalBasis: '§ 7 IntV', payload: { person, basis: (await decided(deps, record)).basis } };
  },
} as const;

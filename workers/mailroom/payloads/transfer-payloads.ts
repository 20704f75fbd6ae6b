/** What the Jobcenter and the immigration office of the destination are told when somebody changes over or moves away. */
import { z } from 'zod';
import { valuesOfCase } from '../../../src/case-file/values-of-case.ts';
import type { CaseRecord } from '../../../src/case-file/repositories.ts';
import { type Composed, inWords, type PartnerMessageDeps, personsOfHousehold } from './persons-of-household.ts';

const transferSchema = z.object({ benefitEndDate: z.iso.date(), sgb2AppliedOn: z.iso.date() });
const moveSchema = z.object({ moveDestination: z.string(), movePlannedOn: z.iso.date(), moveGround: z.string() });
const refundSchema = z.object({
  refundFrom: z.iso.date(),
  refundUntil: z.iso.date(),
  refundAmount: z.int().positive(),
  refundBasis: z.string(),
});

/** @throws ZodError naming the field that nobody has filled in */
async function recorded<Schema extends z.ZodObject>({ fields }: PartnerMessageDeps, record: CaseRecord, schema: Schema) {
  return schema.parse(await valuesOfCase(fields, record, Object.keys(schema.shape)));
}

export const transferPayloads = {
  async TRANSFER_NOTICE(deps: PartnerMessageDeps, record: CaseRecord): Promise<Composed<'TRANSFER_NOTICE'>> {
    const { benefitEndDate, sgb2AppliedOn } = await recorded(deps, record, transferSchema);
    const persons = await personsOfHousehold(deps, record);
    return {
      legalBasis: '§ 1 Abs. 3 AsylbLG, § 37 SGB II',
      payload: { persons, benefitEndDate, appliedOn: sgb2AppliedOn },
    };
  },

  async MOVE_CONSENT_REQUEST(deps: PartnerMessageDeps, record: CaseRecord): Promise<Composed<'MOVE_CONSENT_REQUEST'>> {
    const { moveDestination, movePlannedOn, moveGround } = await recorded(deps, record, moveSchema);
    const persons = await personsOfHousehold(deps, record);
    return {
      legalBasis: '§ 72 Abs. 3a AufenthG',
      payload: { persons, destination: moveDestination, plannedOn: movePlannedOn, ground: inWords('moveGround', moveGround) },
    };
  },

  async REFUND_CLAIM(deps: PartnerMessageDeps, record: CaseRecord): Promise<Composed<'REFUND_CLAIM'>> {
    const { refundFrom, refundUntil, refundAmount, refundBasis } = await recorded(deps, record, refundSchema);
    const persons = await personsOfHousehold(deps, record);
    const basis = inWords('refundBasis', refundBasis);
    return {
      legalBasis: '§§ 102 bis 105 SGB X',
      payload: { persons, from: refundFrom, until: refundUntil, amountCents: refundAmount, basis },
    };
  },
} as const;

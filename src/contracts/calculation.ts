/** How the amount of a grant came about, person by person. */
import { z } from 'zod';

export const calculationSchema = z
  .object({
    calculationId: z.string(),
    caseId: z.string(),
    outcome: z.string(),
    benefitFrom: z.iso.date(),
    benefitUntil: z.iso.date().nullable(),
    lines: z.array(z.object({ personId: z.string(), label: z.string(), legalBasis: z.string(), amountCents: z.int() })),
    needCents: z.int(),
    countedIncomeCents: z.int(),
    countedAssetsCents: z.int(),
    housingCostsCents: z.int(),
    monthlyAmountCents: z.int(),
    firstMonthAmountCents: z.int(),
  })
  .meta({ id: 'Calculation' });
export type Calculation = z.infer<typeof calculationSchema>;

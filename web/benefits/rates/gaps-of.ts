import { type DraftAmounts, rateAmountsSchema } from '../../../src/contracts/rate-table.ts';

/** Paths of the fields that are missing or not acceptable before it can be submitted. */
export function gapsOf(amounts: DraftAmounts): string[] {
  const { error } = rateAmountsSchema.safeParse(amounts);
  return [...new Set(error?.issues.map(({ path }) => path.join('.')))];
}

import type { EntitlementOutcome } from '../calculation/rate.ts';

const outcomes: Readonly<Record<string, EntitlementOutcome>> = {
  BEWILLIGT_3: 'SECTION_3',
  BEWILLIGT_2: 'SECTION_2',
  EINGESCHRAENKT_1A: 'RESTRICTED_1A',
};

/** What a decision gives month by month; null for a refusal and for bridging benefits, which are paid at once. */
export const outcomeOfGrant = (decision: string): EntitlementOutcome | null => outcomes[decision] ?? null;

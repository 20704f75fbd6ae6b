/** What of their assets the members of a household may keep, in cents for each. */
export interface AssetAllowances {
  /** AsylbLG 7(5): everybody. */
  section7Cents: number;
  /** SGB XII 90(2) no. 9 with section 1 of its ordinance: every adult, and a minor who stands alone. */
  section90AdultCents: number;
  /** The same: everybody whom such a person mainly maintains. */
  section90DependantCents: number;
}

/** As the law stands: 200 € under AsylbLG 7(5); 10,000 € and 500 € under the ordinance on SGB XII 90 since 2023. */
export const statutoryAssetAllowances: AssetAllowances = {
  section7Cents: 200_00,
  section90AdultCents: 10_000_00,
  section90DependantCents: 500_00,
};

/** Assets above the allowances of the whole household, which are to be used up first (AsylbLG 7(1), SGB XII 90). */
export function assetsToUseUp(
  members: readonly { assetsCents: number; minor: boolean }[],
  analog: boolean,
  allowances: AssetAllowances,
): number {
  const owned = members.reduce((sum, member) => sum + member.assetsCents, 0);
  const someAdult = members.some((member) => !member.minor);
  const free = members.reduce((sum, { minor }) => {
    if (!analog) return sum + allowances.section7Cents;
    return sum + (minor && someAdult ? allowances.section90DependantCents : allowances.section90AdultCents);
  }, 0);
  return Math.max(0, owned - free);
}

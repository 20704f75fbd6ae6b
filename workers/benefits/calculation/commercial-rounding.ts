/**
 * The one place where an amount is rounded: commercially (half up), to the whole cent. Everything before it stays an exact
 * fraction of integers, so that no amount depends on the order in which it was computed.
 *
 * @param cents integer cents, zero or more
 * @param numerator of the share, an integer of zero or more
 * @param denominator of the share, an integer above zero
 * @returns `cents * numerator / denominator` in integer cents
 */
export function shareOf(cents: number, numerator: number, denominator: number): number {
  return Math.floor((2 * cents * numerator + denominator) / (2 * denominator));
}

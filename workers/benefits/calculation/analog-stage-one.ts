/** Stage 1 of SGB XII (annex to section 28) in cents, by the day it holds from; the measure of the cap in SGB XII 82(3). */
const stageOne = [{ from: '2024-01-01', until: '2026-12-31', cents: 563_00 }] as const;

/**
 * @throws Error for a day for which no amount has been entered, so that nobody gets a cap of another year
 */
export function analogStageOneCents(on: string): number {
  const row = stageOne.find(({ from, until }) => from <= on && on <= until);
  if (row === undefined) throw new Error(`Für den ${on} ist keine Regelbedarfsstufe 1 hinterlegt (§ 82 Abs. 3 SGB XII).`);
  return row.cents;
}

/** One measured number, beside what it should be. */

export const partNames = ['latency', 'throughput', 'memory', 'restart', 'inbox', 'browser', 'projection', 'benefit-run'] as const;
export type PartName = (typeof partNames)[number];

export interface Figure {
  part: PartName;
  name: string;
  value: number;
  unit: 'ms' | 's' | '1/s' | 'MB' | '%' | 'times' | 'count';
  /** Absent for a number that only explains another one. */
  target?: { atMost: number } | { atLeast: number };
}

/** Null when nothing is asked of the number. */
export function holds({ value, target }: Figure): boolean | null {
  if (target === undefined) return null;
  return 'atMost' in target ? value <= target.atMost : value >= target.atLeast;
}

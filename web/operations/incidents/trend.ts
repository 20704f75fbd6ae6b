/** Whether a cause is on the rise: new incidents a day over two weeks. */
export interface DayCount {
  /** `YYYY-MM-DD` */
  day: string;
  count: number;
}

export interface Trend {
  lastWeek: number;
  weekBefore: number;
  direction: 'rising' | 'falling' | 'steady';
  /** The day with the most; null when there were none. */
  peak: DayCount | null;
}

const week = 7;
const sum = (days: readonly DayCount[]): number => days.reduce((total, { count }) => total + count, 0);

/** A fifth more or less than the week before counts as a change; the oldest day is first. */
export function trendOf(days: readonly DayCount[]): Trend {
  const lastWeek = sum(days.slice(-week));
  const weekBefore = sum(days.slice(-2 * week, -week));
  const highest = days.reduce<DayCount | null>((most, each) => (each.count > (most?.count ?? 0) ? each : most), null);
  const direction = lastWeek > weekBefore * 1.2 ? 'rising' : lastWeek < weekBefore * 0.8 ? 'falling' : 'steady';
  return { lastWeek, weekBefore, direction, peak: highest };
}

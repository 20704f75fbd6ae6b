/** @returns the last day of the quarter in which the day lies, `YYYY-MM-DD` */
export function endOfQuarter(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, Math.ceil(month / 3) * 3, 0)).toISOString().slice(0, 10);
}

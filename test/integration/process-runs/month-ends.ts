/** Month arithmetic of the tests, independent of the code under test. Days are `YYYY-MM-DD`. */
const utc = (date: string, months: number, day: number): string => {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, day)).toISOString().slice(0, 10);
};

export const lastOfMonth = (date: string): string => utc(date, 1, 0);
/** First day of the month after. */
export const nextMonth = (date: string): string => utc(date, 1, 1);

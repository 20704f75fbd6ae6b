/** @param date `YYYY-MM-DD` */
export function daysLater(date: string, days: number): string {
  const later = new Date(`${date}T00:00:00Z`);
  later.setUTCDate(later.getUTCDate() + days);
  return later.toISOString().slice(0, 10);
}

/** As long as the processes give the caseworker's task. */
const DAYS_TO_ANSWER = 14;

/** Until when whoever is heard or asked for papers today may answer, unless a day was set. */
export const answerDueOn = (today: string): string => daysLater(today, DAYS_TO_ANSWER);

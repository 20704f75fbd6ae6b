const dayInGermany = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** The date on the wall at this instant, `YYYY-MM-DD`: the day whose rules apply, wherever the program runs. */
export function todayInGermany(at: Date | number = Date.now()): string {
  return dayInGermany.format(at);
}

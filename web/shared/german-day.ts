/** Days of the calendar in Germany as instants. */
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'short' });

/** @param day `YYYY-MM-DD`; @returns its first instant, or null for what is no day */
export function startOfDay(day: string): string | null {
  for (const offset of ['+01:00', '+02:00']) {
    const at = new Date(`${day}T00:00:00${offset}`);
    if (!Number.isNaN(at.getTime()) && clock.format(at) === `${day} 00:00`) return at.toISOString();
  }
  return null;
}

/** First instant after this day. */
export function endOfDay(day: string): string | null {
  const noon = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(noon.getTime())) return null;
  noon.setUTCDate(noon.getUTCDate() + 1);
  return startOfDay(noon.toISOString().slice(0, 10));
}

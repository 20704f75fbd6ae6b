/**
 * Looks regularly for deadlines that have become due soon or have passed and marks them: whoever follows the collection hears of
 * it then, without asking. Several processes may watch; each deadline is marked once.
 */
import { lookRegularly } from '../look-regularly.ts';
import type { Deadlines } from './repositories.ts';

interface Watch {
  deadlines: Pick<Deadlines, 'raise'>;
  /** Today in Germany, `YYYY-MM-DD`. */
  today: () => string;
  log: { warn(details: object, message: string): void };
  everyMs?: number;
}

const oneMinuteMs = 60_000;

export function watchDeadlines({ deadlines, today, log, everyMs = oneMinuteMs }: Watch): { stop(): Promise<void> } {
  const look = async (): Promise<void> => {
    while ((await deadlines.raise(today())).length > 0);
  };
  return lookRegularly({ look, everyMs, log, failed: 'The deadlines could not be looked at; this is tried again' });
}

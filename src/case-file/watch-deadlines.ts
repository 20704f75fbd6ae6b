/**
 * Looks regularly for deadlines that have become due soon or have passed and marks them: whoever follows the collection hears of
 * it then, without asking. Several processes may watch; each deadline is marked once.
 */
import type { Deadlines } from './repositories.ts';

interface Watch {
  deadlines: Pick<Deadlines, 'raise'>;
  /** Today in Germany, `YYYY-MM-DD`. */
  today: () => string;
  log: { warn(details: object, message: string): void };
  everyMs?: number;
}

const oneMinuteMs = 60_000;

export function watchDeadlines({ deadlines, today, log, everyMs = oneMinuteMs }: Watch): { stop(): void } {
  let running = false;

  async function look(): Promise<void> {
    if (running) return;
    running = true;
    try {
      while ((await deadlines.raise(today())).length > 0);
    } catch (error) {
      log.warn({ err: error }, 'The deadlines could not be looked at; this is tried again');
    } finally {
      running = false;
    }
  }

  const timer = setInterval(() => void look(), everyMs);
  void look();
  return { stop: () => clearInterval(timer) };
}

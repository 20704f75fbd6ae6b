/** Backpressure: the engine refuses commands that it has no time for before it looks at them, so they may be sent again. */
const resourceExhausted = 8;
const attempts = 10;
const firstPauseMs = 50;
const longestPauseMs = 1_000;

/** @throws what the command throws; after ten refusals the last one */
export async function whileRefusedForLoad<Result>(command: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await command();
    } catch (error) {
      if ((error as { code?: unknown } | null)?.code !== resourceExhausted || attempt === attempts) throw error;
      const pauseMs = Math.min(longestPauseMs, firstPauseMs * 2 ** attempt) * (0.5 + Math.random());
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

import { setTimeout as delay } from 'node:timers/promises';

export const lookAgainAfterMs = 100;
/** A busy machine needs longer than a person would wait. */
export const awaitMs = 45_000;

/** @throws Error with `otherwise` when it does not become good in time */
export async function eventually<Result, Good extends Result>(
  attempt: () => Promise<Result>,
  isGood: (result: Result) => result is Good,
  otherwise: string,
): Promise<Good>;
export async function eventually<Result>(
  attempt: () => Promise<Result>,
  isGood: (result: Result) => boolean,
  otherwise: string,
): Promise<Result>;
export async function eventually<Result>(
  attempt: () => Promise<Result>,
  isGood: (result: Result) => boolean,
  otherwise: string,
): Promise<Result> {
  const giveUpAt = Date.now() + awaitMs;
  for (;;) {
    const result = await attempt();
    if (isGood(result)) return result;
    if (Date.now() > giveUpAt) throw new Error(otherwise);
    await delay(lookAgainAfterMs);
  }
}

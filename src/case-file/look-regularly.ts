/** Looks at once and then again and again, never twice at a time; a look that fails is tried again with the next one. */
export interface RegularLook {
  look: () => Promise<unknown>;
  everyMs: number;
  log: { warn(details: object, message: string): void };
  /** Said in the log of a look that failed. */
  failed: string;
}

export function lookRegularly({ look, everyMs, log, failed }: RegularLook): { stop(): void } {
  let running = false;

  async function lookOnce(): Promise<void> {
    if (running) return;
    running = true;
    try {
      await look();
    } catch (error) {
      log.warn({ err: error }, failed);
    } finally {
      running = false;
    }
  }

  const timer = setInterval(() => void lookOnce(), everyMs);
  void lookOnce();
  return { stop: () => clearInterval(timer) };
}

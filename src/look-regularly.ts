/** Looks at once and then again and again, never twice at a time; a look that fails is tried again with the next one. */
export interface RegularLook {
  look: () => Promise<unknown>;
  /** From the end of a look to the begin of the next. */
  everyMs: number;
  log: { warn(details: object, message: string): void };
  /** Said in the log of a look that failed. */
  failed: string;
}

/** @returns `stop` begins no further look and waits for the one that is under way */
export function lookRegularly({ look, everyMs, log, failed }: RegularLook): { stop(): Promise<void> } {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void>;

  async function lookOnce(): Promise<void> {
    try {
      await look();
    } catch (error) {
      log.warn({ err: error }, failed);
    }
    if (!stopped) timer = setTimeout(lookAgain, everyMs);
  }

  function lookAgain(): void {
    looking = lookOnce();
  }

  lookAgain();
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
      return looking;
    },
  };
}

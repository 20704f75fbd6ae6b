/** Tells the engine what became of a job. */
import type { ZeebeGrpcClient } from '@camunda8/sdk/dist/zeebe/index.js';
import type { Outcome } from './worker-outcome.ts';

/** The engine's commands that end a job; the client of the SDK has them. */
export type JobCommands = Pick<ZeebeGrpcClient, 'completeJob' | 'throwError' | 'failJob'>;

/**
 * `settled`: the engine took it. `gone`: the job was cancelled, or someone else ended it; nothing is left to do.
 * `lost`: the engine did not answer for too long; it will hand out the job again.
 */
export type Settlement = 'settled' | 'gone' | 'lost';

const gone = new Set([5 /* NOT_FOUND */, 9 /* FAILED_PRECONDITION */]);
const retryEveryMs = 1_000;

/** Repeats the command while the engine is away and `mayRetry` says so. */
export async function settleJob(
  commands: JobCommands,
  jobKey: string,
  outcome: Outcome,
  mayRetry: () => boolean,
): Promise<{ settlement: Settlement; error?: unknown }> {
  for (;;) {
    try {
      await send(commands, jobKey, outcome);
      return { settlement: 'settled' };
    } catch (error) {
      if (gone.has(Number((error as { code?: unknown }).code))) return { settlement: 'gone' };
      if (!mayRetry()) return { settlement: 'lost', error };
      await new Promise((resolve) => setTimeout(resolve, retryEveryMs));
    }
  }
}

async function send(commands: JobCommands, jobKey: string, outcome: Outcome): Promise<void> {
  switch (outcome.kind) {
    case 'complete':
      await commands.completeJob({ jobKey, variables: outcome.variables as Record<string, never> });
      return;
    case 'bpmnError':
      await commands.throwError({ jobKey, errorCode: outcome.errorCode, errorMessage: outcome.message });
      return;
    case 'fail':
      await commands.failJob({
        jobKey,
        retries: outcome.retries,
        errorMessage: outcome.message,
        retryBackOff: outcome.retryBackOffMs,
      });
  }
}

/**
 * What a run needs done in the background: the processes of its households are started, and what was released is paid.
 */
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import type { CaseFile } from '../case-file/repositories.ts';
import { takeLease } from '../lease.ts';
import { lookRegularly } from '../look-regularly.ts';
import type { Message } from '../zeebe/commands.ts';
import { payOut, type PaymentOutput } from './pay-out.ts';
import { runStore } from './run-store.ts';
import { startHouseholds } from './start-households.ts';

export interface RunWorkDeps {
  connection: Connection;
  caseFile: Pick<CaseFile, 'benefitGrants' | 'cases' | 'runMonths'>;
  publishMessage: (message: Message) => Promise<void>;
  payments: PaymentOutput;
  log: Pick<Logger, 'warn'>;
  now: () => Date;
}

export interface RunWork {
  stop(): Promise<void>;
}

const lookEveryMs = 1_000;

export function workOnRuns(deps: RunWorkDeps): RunWork {
  const closing = new AbortController();

  async function look(): Promise<void> {
    const lease = await takeLease(runStore(deps.connection), { state: { $in: ['CALCULATING', 'RELEASING'] } }, deps.now);
    if (lease === null) return;
    try {
      if (closing.signal.aborted) return;
      if (lease.work.state === 'CALCULATING') await startHouseholds(deps, lease, closing.signal);
      else await payOut(deps, lease.work);
    } finally {
      // Whatever is left is taken again at once.
      await lease.leave();
    }
  }

  const looking = lookRegularly({
    look,
    everyMs: lookEveryMs,
    log: deps.log,
    failed: 'work on a benefit run failed; it is tried again',
  });
  return {
    stop() {
      closing.abort();
      return looking.stop();
    },
  };
}

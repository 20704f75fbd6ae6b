/**
 * What a run needs done in the background: the processes of its households are started, and what was released is paid. A run
 * belongs to whoever holds its lease; what a server that stopped has left behind is taken over and gone on with.
 */
import { randomUUID } from 'node:crypto';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import type { CaseFile } from '../case-file/repositories.ts';
import { lookRegularly } from '../look-regularly.ts';
import type { Message } from '../zeebe/commands.ts';
import { payOut, type PaymentOutput } from './pay-out.ts';
import { type BenefitRunDocument, leaseMs, runStore } from './run-store.ts';
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
  const store = runStore(deps.connection);
  const closing = new AbortController();

  async function take(): Promise<{ run: BenefitRunDocument; holder: string } | null> {
    const holder = randomUUID();
    const at = deps.now();
    const run = await store.findOneAndUpdate(
      { state: { $in: ['CALCULATING', 'RELEASING'] }, leaseUntil: { $lte: at } },
      { $set: { workedOnBy: holder, leaseUntil: new Date(at.getTime() + leaseMs) } },
      { returnDocument: 'after' },
    );
    return run === null ? null : { run, holder };
  }

  async function look(): Promise<void> {
    const taken = await take();
    if (taken === null || closing.signal.aborted) return;
    const { run, holder } = taken;
    /** @returns whether the run is still ours */
    const keep = async (): Promise<boolean> => {
      const leaseUntil = new Date(deps.now().getTime() + leaseMs);
      const kept = await store.updateOne({ _id: run._id, workedOnBy: holder }, { $set: { leaseUntil } });
      return kept.matchedCount === 1 && !closing.signal.aborted;
    };
    const keeping = setInterval(() => void keep().catch(() => undefined), leaseMs / 3);
    try {
      if (run.state === 'CALCULATING') await startHouseholds(deps, run, keep);
      else await payOut(deps, run);
    } finally {
      clearInterval(keeping);
      // Whatever is left is taken again at once.
      await store.updateOne({ _id: run._id, workedOnBy: holder }, { $set: { leaseUntil: deps.now(), workedOnBy: null } });
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

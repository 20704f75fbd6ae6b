/** The file exchange with partners: runs outbox, receipts and inbox in turn, and survives whatever one of them meets. */
import path from 'node:path';
import type { Logger } from 'pino';
import type { Cases, Documents, PartnerMessages } from '../case-file/repositories.ts';
import type { Partner } from '../contracts/partner.ts';
import { LotseError } from '../errors.ts';
import { lookRegularly } from '../look-regularly.ts';
import type { Message } from '../zeebe/commands.ts';
import { dispatch } from './dispatch.ts';
import { takeFiles } from './inbox.ts';
import { deliverDue, takeReceipts } from './outbox.ts';
import { preparePartnerFolders } from './partner-files.ts';
import { listQuarantined, type QuarantinedFile, settleQuarantined } from './quarantined-files.ts';

export interface ExchangeOptions {
  outboxDirectory: string;
  inboxDirectory: string;
  partnerMessages: PartnerMessages;
  partners: () => Promise<readonly Partner[]>;
  cases: Pick<Cases, 'getByNumber'>;
  documents: Pick<Documents, 'store'>;
  publishMessage: (message: Message) => Promise<void>;
  log: Pick<Logger, 'info' | 'warn'>;
  now?: () => Date;
  /** How often to look, in milliseconds. */
  everyMs?: number;
}

export interface ExchangeHealth {
  lastRunAt: Date | null;
  /** Code of what went wrong in the last round; null when nothing did. */
  lastError: string | null;
  delivered: number;
  received: number;
  quarantined: number;
}

export interface PartnerExchange {
  /** One round now; the timer calls the same. Rounds never overlap. */
  run(): Promise<void>;
  /** For a message that a person has just given its case. */
  dispatch(partnerMessageId: string): Promise<void>;
  /** Files that could not be taken for messages, newest first. */
  quarantined(): Promise<QuarantinedFile[]>;
  /** A person has dealt with a file in quarantine. @throws NotFound */
  settle(fileId: string, by: string, note: string): Promise<QuarantinedFile>;
  health(): ExchangeHealth;
  stop(): Promise<void>;
}

/** Every so many rounds the messages are looked for that a crash left between store and engine. */
const roundsBetweenSweeps = 15;
const mostSwept = 500;

export async function startPartnerExchange(options: ExchangeOptions): Promise<PartnerExchange> {
  const { outboxDirectory, inboxDirectory, partnerMessages, log, everyMs = 2_000 } = options;
  const deps = {
    ...options,
    now: options.now ?? (() => new Date()),
    quarantineDirectory: path.join(inboxDirectory, 'quarantine'),
    keptDirectory: path.join(inboxDirectory, 'kept'),
  };
  const health: ExchangeHealth = { lastRunAt: null, lastError: null, delivered: 0, received: 0, quarantined: 0 };
  let rounds = 0;
  let running: Promise<void> | null = null;

  async function round(): Promise<void> {
    health.lastError = null;
    await step(async () => {
      health.delivered += await deliverDue(deps);
    });
    await step(async () => {
      await takeReceipts(deps);
    });
    await step(async () => {
      const { received, quarantined, failed } = await takeFiles(deps);
      health.received += received.length;
      health.quarantined += quarantined;
      if (quarantined > 0) log.warn({ files: quarantined }, 'files of partners went to quarantine');
      for (const message of received) await dispatch(deps, message);
      if (failed[0] !== undefined) throw failed[0].error;
    });
    if (rounds % roundsBetweenSweeps === 0) await step(sweep);
    rounds += 1;
    health.lastRunAt = deps.now();
  }

  /** One part must not keep the others from their work. */
  async function step(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      health.lastError = codeOf(error);
      log.warn({ error: health.lastError }, 'part of the partner exchange failed; it is tried again');
    }
  }

  async function sweep(): Promise<void> {
    for (const state of ['RECEIVED', 'UNMATCHED'] as const) {
      for (const message of await partnerMessages.list({ direction: 'IN', state }, mostSwept)) await dispatch(deps, message);
    }
  }

  function run(): Promise<void> {
    running ??= round().finally(() => (running = null));
    return running;
  }

  await preparePartnerFolders(outboxDirectory);
  await preparePartnerFolders(inboxDirectory);
  const looking = lookRegularly({ look: run, everyMs, log, failed: 'the partner exchange broke off; it is tried again' });

  return {
    run,
    dispatch: async (partnerMessageId) => dispatch(deps, await partnerMessages.get(partnerMessageId)),
    quarantined: () => listQuarantined(deps.quarantineDirectory),
    settle: (fileId, by, note) => settleQuarantined(deps.quarantineDirectory, fileId, { by, note, at: deps.now() }),
    health: () => ({ ...health }),
    async stop() {
      await looking.stop();
      await running;
    },
  };
}

function codeOf(error: unknown): string {
  if (error instanceof LotseError) return error.code;
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' || typeof code === 'number' ? String(code) : error instanceof Error ? error.name : 'UNKNOWN';
}

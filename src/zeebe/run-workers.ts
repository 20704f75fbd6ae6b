/** The job runner: serves the jobs of all workers, within bounds, until it is stopped. */
import type { ZeebeGrpcClient } from '@camunda8/sdk/dist/zeebe/index.js';
import type { Logger } from 'pino';
import type { Worker } from './define-worker.ts';
import { type JobFeed, jobCallsOf, openJobFeed, type Source } from './job-feed.ts';
import { settleJob } from './settle-job.ts';
import { type ActivatedJob, decideOutcome, describeError, type Outcome, stackFrames } from './worker-outcome.ts';

export interface WorkerHealth {
  type: string;
  running: number;
  /** Activated, but waiting for a free place. */
  queued: number;
  /** When a job was last received or ended; null before the first. */
  lastActivityAt: Date | null;
  /** False while only the long poll brings jobs. */
  streaming: boolean;
}

export interface WorkersHealth {
  /** False from the first broken connection until the engine answers again. */
  connected: boolean;
  running: number;
  workers: WorkerHealth[];
}

export interface RunningWorkers {
  /** Takes no more jobs, hands back those that wait, and lets running ones finish for at most `graceMs` (10 s). */
  stop(graceMs?: number): Promise<void>;
  health(): WorkersHealth;
}

export interface RunnerOptions {
  /** Name by which the engine's records know this process. */
  workerName?: string;
  /** Jobs at once, of all types together. */
  concurrency?: number;
  /** Jobs at once of one type. */
  concurrencyPerType?: number;
  /** For metrics. */
  onActivated?: (type: string, source: Source) => void;
  onOutcome?: (type: string, outcome: Outcome['kind'] | 'lost', durationMs: number) => void;
}

type RunnerLog = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

interface Lane<Deps> {
  worker: Worker<Deps>;
  feed: JobFeed;
  queue: { job: ActivatedJob; receivedAt: number }[];
  running: number;
  lastActivityAt: Date | null;
}

/** How long to hold an outcome ready for an engine that is away; it takes one also after the job's own timeout. */
const settleForMs = 3 * 60_000;
const askEveryMs = 1_000;

/** @throws Error when two workers serve the same type */
export async function runWorkers<Deps>(
  zeebe: ZeebeGrpcClient,
  workers: readonly Worker<Deps>[],
  deps: Deps,
  log: RunnerLog,
  options: RunnerOptions = {},
): Promise<RunningWorkers> {
  const { workerName = 'lotse', concurrency = 32, concurrencyPerType = 8, onActivated, onOutcome } = options;
  const twice = workers.find((worker, index) => workers.findIndex(({ type }) => type === worker.type) !== index);
  if (twice !== undefined) throw new Error(`Two workers serve the job type ${twice.type}.`);

  const calls = await jobCallsOf(zeebe);
  const inFlight = new Set<Promise<void>>();
  let connected = true;
  let stopping = false;

  /** Every feed breaks when the engine goes away: told once, and once more when it is back. */
  function onBreak(error: Error): void {
    if (!connected || stopping) return;
    connected = false;
    log.warn({ error: describeError(error) }, 'lost the connection to the engine');
    void untilEngineAnswers().then(() => {
      connected = true;
      if (!stopping) log.info('the engine answers again');
    });
  }

  async function untilEngineAnswers(): Promise<void> {
    while (!stopping) {
      if (await zeebe.topology().then(Boolean, () => false)) return;
      await new Promise((resolve) => setTimeout(resolve, askEveryMs));
    }
  }

  function openLane(worker: Worker<Deps>): Lane<Deps> {
    const queue: Lane<Deps>['queue'] = [];
    const lane: Lane<Deps> = {
      worker,
      queue,
      running: 0,
      lastActivityAt: null,
      feed: openJobFeed({
        calls,
        request: {
          type: worker.type,
          worker: workerName,
          timeout: worker.timeoutMs,
          fetchVariable: Object.keys(worker.input.shape),
        },
        capacity: () => concurrencyPerType - queue.length - (lanes.get(worker.type)?.running ?? 0),
        onBreak,
        onJob: (job, source) => {
          onActivated?.(worker.type, source);
          lane.lastActivityAt = new Date();
          queue.push({ job, receivedAt: Date.now() });
          startWaiting();
        },
      }),
    };
    return lane;
  }

  /** Starts waiting jobs while there are free places; hands them back once stopping. */
  function startWaiting(): void {
    for (const lane of lanes.values()) {
      for (let next = takeNext(lane); next !== undefined; next = takeNext(lane)) {
        const work = run(lane, next.job, next.receivedAt).finally(() => {
          inFlight.delete(work);
          lane.running -= 1;
          lane.lastActivityAt = new Date();
          startWaiting();
        });
        lane.running += 1;
        inFlight.add(work);
      }
      lane.feed.adjust();
    }
  }

  function takeNext(lane: Lane<Deps>) {
    if (!stopping && (inFlight.size >= concurrency || lane.running >= concurrencyPerType)) return undefined;
    return lane.queue.shift();
  }

  async function run({ worker }: Lane<Deps>, job: ActivatedJob, receivedAt: number): Promise<void> {
    const about = { type: job.type, jobKey: job.key, processInstanceKey: job.processInstanceKey, elementId: job.elementId };
    if (Date.now() > receivedAt + worker.timeoutMs) {
      log.debug(about, 'job waited too long here; the engine hands it out again');
      return;
    }
    const startedAt = Date.now();
    const outcome: Outcome = stopping
      ? { kind: 'fail', retries: job.retries, message: 'WORKER_STOPPED', retryBackOffMs: 0 }
      : await decideOutcome(worker, deps, job, (error) => logError(about, error));
    const { settlement, error } = await settleJob(
      zeebe,
      job.key,
      outcome,
      () => Date.now() < startedAt + settleForMs && !stopping,
    );
    if (settlement === 'lost')
      log.warn({ ...about, error: describeError(error) }, 'the engine did not take the outcome of a job');
    if (settlement === 'gone') log.info(about, 'the job had ended before its worker');
    onOutcome?.(job.type, settlement === 'lost' ? 'lost' : outcome.kind, Date.now() - startedAt);
    if (outcome.kind === 'fail') log.warn({ ...about, retries: outcome.retries, message: outcome.message }, 'job failed');
  }

  function logError(about: object, error: unknown): void {
    log.error(
      { ...about, error: describeError(error), stack: error instanceof Error ? stackFrames(error) : [] },
      'handler threw',
    );
  }

  const lanes = new Map<string, Lane<Deps>>();
  for (const worker of workers) lanes.set(worker.type, openLane(worker));

  return {
    async stop(graceMs = 10_000) {
      stopping = true;
      for (const { feed } of lanes.values()) feed.close();
      startWaiting();
      let timer: NodeJS.Timeout | undefined;
      const tooLong = new Promise<void>((resolve) => (timer = setTimeout(resolve, graceMs)));
      await Promise.race([Promise.allSettled([...inFlight]), tooLong]);
      clearTimeout(timer);
      if (inFlight.size > 0)
        log.warn({ jobs: inFlight.size }, 'stopped with jobs still running; the engine hands them out again');
    },
    health: () => ({
      connected,
      running: inFlight.size,
      workers: [...lanes.values()].map(({ worker, running, queue, lastActivityAt, feed }) => ({
        type: worker.type,
        running,
        queued: queue.length,
        lastActivityAt,
        streaming: feed.streaming(),
      })),
    }),
  };
}

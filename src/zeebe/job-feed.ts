/**
 * Jobs of one type, as they come. Two sources side by side:
 *
 * - a stream, on which the gateway pushes new jobs at once. It never brings jobs that were created while no stream was open
 *   (measured on 8.5.8: a job made 1 s before the stream did not arrive)
 * - a long poll, which brings those, and everything that a broken stream missed; it costs one idle request in 30 s
 *
 * Both are reopened with backoff when they break. The client library's own `streamJobs` does neither: it prints a broken
 * stream to the console and leaves it. So this file uses the two gRPC calls underneath it, on the client's own connection.
 */
import type { ZeebeGrpcClient } from '@camunda8/sdk/dist/zeebe/index.js';
import type { ActivatedJob } from './worker-outcome.ts';

/** The part of a gRPC server stream that is used here. */
interface ServerStream {
  on(event: 'data', listener: (message: unknown) => void): this;
  on(event: 'error', listener: (error: Error) => void): this;
  on(event: 'end' | 'close', listener: () => void): this;
  pause(): this;
  resume(): this;
  cancel(): void;
}

interface JobRequest {
  type: string;
  worker: string;
  /** Milliseconds until the engine hands the job to somebody else. */
  timeout: number;
  /** Names of the variables to fetch: only what the worker declares leaves the engine. */
  fetchVariable: string[];
}

export type Source = 'stream' | 'poll';

type Opened = ServerStream | { error: Error } | undefined;

export interface JobCalls {
  streamActivatedJobsStream(request: JobRequest & { tenantIds: string[] }): Promise<Opened>;
  activateJobsStream(
    request: JobRequest & { tenantIds: string[]; maxJobsToActivate: number; requestTimeout: number },
  ): Promise<Opened>;
}

/** The library keeps its connection private; this is the one place that reaches for it. @throws Error when it is not there any more */
export async function jobCallsOf(zeebe: ZeebeGrpcClient): Promise<JobCalls> {
  const calls = await (zeebe as unknown as { grpc?: Promise<Partial<JobCalls>> }).grpc;
  if (typeof calls?.activateJobsStream !== 'function' || typeof calls.streamActivatedJobsStream !== 'function') {
    throw new Error('The engine client has no job calls any more: adapt src/zeebe/job-feed.ts to its new version.');
  }
  return calls as JobCalls;
}

export interface JobFeed {
  /** True while the gateway can push jobs. */
  streaming(): boolean;
  /** Stops the flow of the stream when there is no capacity; the gateway then gives the jobs to somebody else. */
  adjust(): void;
  close(): void;
}

interface FeedOptions {
  calls: JobCalls;
  request: JobRequest;
  /** How many more jobs may come now. */
  capacity: () => number;
  onJob: (job: ActivatedJob, source: Source) => void;
  /** Called when a stream or a poll breaks off. */
  onBreak: (error: Error) => void;
}

const longPollMs = 30_000;
const shortestReopenMs = 250;
const longestReopenMs = 5_000;
/** A gateway without long polling answers at once: ask it no more often than this. */
const shortestPollMs = 1_000;

export function openJobFeed({ calls, request, capacity, onJob, onBreak }: FeedOptions): JobFeed {
  const open = { stream: openStream, poll: openPoll };
  const current: { stream?: ServerStream | undefined; poll?: ServerStream | undefined } = {};
  const breaks = { stream: 0, poll: 0 };
  const waiting = new Map<Source, NodeJS.Timeout>();
  let pollOpen = false;
  let closed = false;
  const isClosed = () => closed;

  function start(source: Source): void {
    open[source]().catch((error: unknown) => broken(source, error instanceof Error ? error : new Error('unknown')));
  }

  function startAfter(source: Source, delayMs: number): void {
    const timer = setTimeout(() => {
      waiting.delete(source);
      start(source);
    }, delayMs);
    waiting.set(source, timer);
  }

  function broken(source: Source, error: Error | null): void {
    current[source] = undefined;
    if (source === 'poll') pollOpen = false;
    if (closed) return;
    if (error !== null) onBreak(error);
    startAfter(source, Math.min(longestReopenMs, shortestReopenMs * 2 ** breaks[source]) * (0.75 + Math.random() / 2));
    breaks[source] += 1;
  }

  async function openStream(): Promise<void> {
    const opened = await calls.streamActivatedJobsStream({ ...request, tenantIds: [] });
    if (!isStream(opened)) {
      broken('stream', opened?.error ?? null);
      return;
    }
    current.stream = listen(opened, {
      onData: (message) => {
        breaks.stream = 0;
        onJob(message as ActivatedJob, 'stream');
      },
      onDone: (error) => broken('stream', error),
    });
    if (isClosed()) opened.cancel();
    else adjust();
  }

  async function openPoll(): Promise<void> {
    const maxJobsToActivate = capacity();
    if (closed || pollOpen || maxJobsToActivate <= 0) return;
    pollOpen = true;
    const startedAt = Date.now();
    let received = 0;
    const opened = await calls.activateJobsStream({ ...request, tenantIds: [], maxJobsToActivate, requestTimeout: longPollMs });
    if (!isStream(opened)) {
      broken('poll', opened?.error ?? null);
      return;
    }
    current.poll = listen(opened, {
      onData: (message) => {
        const { jobs } = message as { jobs: ActivatedJob[] };
        received += jobs.length;
        jobs.forEach((job) => onJob(job, 'poll'));
      },
      onDone: (error) => {
        if (error !== null || closed) {
          broken('poll', error);
          return;
        }
        breaks.poll = 0;
        pollOpen = false;
        if (received > 0) start('poll');
        else startAfter('poll', Math.max(0, shortestPollMs - (Date.now() - startedAt)));
      },
    });
    if (isClosed()) opened.cancel();
  }

  function adjust(): void {
    if (closed) return;
    if (capacity() <= 0) {
      current.stream?.pause();
    } else {
      current.stream?.resume();
      if (!waiting.has('poll')) start('poll');
    }
  }

  start('stream');
  start('poll');

  return {
    streaming: () => current.stream !== undefined,
    adjust,
    close() {
      closed = true;
      waiting.forEach((timer) => clearTimeout(timer));
      current.stream?.cancel();
      current.poll?.cancel();
    },
  };
}

function isStream(opened: Opened): opened is ServerStream {
  return opened !== undefined && !('error' in opened);
}

/** `onDone` once, with the error if that was the end. */
function listen(
  stream: ServerStream,
  { onData, onDone }: { onData: (message: unknown) => void; onDone: (error: Error | null) => void },
): ServerStream {
  let done = false;
  const finish = (error: Error | null) => {
    if (done) return;
    done = true;
    onDone(error);
  };
  return stream
    .on('data', onData)
    .on('error', (error) => finish(error))
    .on('end', () => finish(null))
    .on('close', () => finish(null));
}

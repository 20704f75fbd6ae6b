/**
 * Reads and checks models in a thread of its own, bounded in time and memory. The thread starts with the first model, and ends
 * when there was none for a while.
 */
import { Worker } from 'node:worker_threads';
import { pathToFileURL } from 'node:url';
import { InvalidInput } from '../errors.ts';
import type { ModelTasks } from './model-tasks.ts';
import type { ThreadAnswer, ThreadRequest } from './model-thread.ts';

export interface ModelReaderOptions {
  /** How long one task may take. */
  withinMs?: number;
  idleMs?: number;
}

interface Waiting {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
  timer: NodeJS.Timeout;
}

const memoryMb = 512;

/** A thread does not inherit the loader of its process. */
const loadTypeScript = `
  const { workerData } = require('node:worker_threads');
  import('tsx/esm/api').then(({ register }) => { register(); return import(workerData); });
`;

function tooComplex(cause: unknown): InvalidInput {
  return new InvalidInput('MODEL_TOO_COMPLEX', { cause });
}

/** @param threadFile src/models/model-thread.ts; every task may be refused with InvalidInput MODEL_TOO_COMPLEX */
export function createModelReader(
  threadFile: string,
  { withinMs = 60_000, idleMs = 60_000 }: ModelReaderOptions = {},
): ModelTasks {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let count = 0;

  function start(): Worker {
    const started = new Worker(loadTypeScript, {
      eval: true,
      execArgv: [],
      workerData: pathToFileURL(threadFile).href,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    started.on('message', (answer: ThreadAnswer) => settle(answer));
    started.on('error', (error) => {
      const outOfMemory = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
      end(started, outOfMemory ? tooComplex(error) : error);
    });
    // After the listeners, which would keep the process up again.
    started.unref();
    return started;
  }

  function settle(answer: ThreadAnswer): void {
    const task = waiting.get(answer.id);
    if (task === undefined) return;
    clearTimeout(task.timer);
    waiting.delete(answer.id);
    if ('failure' in answer) task.reject(new Error(answer.failure));
    else task.resolve(answer.result);
    if (waiting.size === 0) idle = setTimeout(stop, idleMs).unref();
  }

  function stop(): void {
    void thread?.terminate();
    thread = undefined;
  }

  /** Whatever else the thread was working on is lost with it: those tasks are refused too, and can be sent again. */
  function end(ended: Worker, error: Error): void {
    if (thread !== ended) return;
    stop();
    for (const { reject, timer } of waiting.values()) {
      clearTimeout(timer);
      reject(error);
    }
    waiting.clear();
  }

  function run<Result>(task: keyof ModelTasks, input: unknown[]): Promise<Result> {
    clearTimeout(idle);
    const worker = (thread ??= start());
    count += 1;
    const request: ThreadRequest = { id: count, task, input };
    return new Promise<Result>((resolve, reject) => {
      const timer = setTimeout(() => end(worker, tooComplex(`no answer within ${withinMs} ms`)), withinMs);
      waiting.set(request.id, { resolve: (result) => resolve(result as Result), reject, timer });
      worker.postMessage(request);
    });
  }

  return {
    check: (...input) => run('check', input),
    difference: (...input) => run('difference', input),
    ratePeriods: (...input) => run('ratePeriods', input),
    withRates: (...input) => run('withRates', input),
  };
}

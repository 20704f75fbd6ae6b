/** Starts a Lotse of its own on a data directory, and tells what it said last when the start fails. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { runtimeFile, type Runtime } from '../runtime-file.ts';

export interface LotseStart {
  /** The repository root. */
  rootDirectory: string;
  /** Made where it does not exist. What Lotse says is kept in it, beside the logs of engine and store. */
  dataDirectory: string;
  args?: readonly string[];
  /** The whole environment of the process but for the data directory. */
  environment: Readonly<Record<string, string | undefined>>;
}

export interface LotseProcess {
  runtime: Runtime;
  /** Sends a signal and resolves when it has ended, with its exit code; null when a signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
  /** Resolves when it has ended by itself, with its exit code. */
  ended(): Promise<number | null>;
}

/** The first start fetches engine and store. */
const startWithinMs = 300_000;
const lookAgainAfterMs = 100;
const linesShown = 20;

export async function readRuntime(dataDirectory: string): Promise<Runtime | null> {
  try {
    return JSON.parse(await readFile(runtimeFile(dataDirectory), 'utf8')) as Runtime;
  } catch {
    return null;
  }
}

/** @throws Error with its last lines when it ends before it is ready, or is not ready within five minutes */
export async function startLotse(start: LotseStart): Promise<LotseProcess> {
  const logFile = path.join(start.dataDirectory, 'logs', 'lotse.log');
  const child = spawnLotse(start, logFile);
  const deadline = Date.now() + startWithinMs;
  for (;;) {
    const runtime = await readRuntime(start.dataDirectory);
    // A killed Lotse leaves its file behind: only the one of this process counts.
    if (runtime !== null && runtime.pid === child.pid)
      return { runtime, end: (signal) => end(child, signal), ended: () => ended(child) };
    if (hasEnded(child)) throw new Error(await explain(`Lotse ended (${outcome(child)}) before it was ready`, logFile));
    if (Date.now() > deadline) {
      await end(child, 'SIGTERM');
      throw new Error(await explain(`Lotse was not ready within ${startWithinMs / 1000} s`, logFile));
    }
    await delay(lookAgainAfterMs);
  }
}

/** Starts the process and does not wait; for parts that have no address of their own, such as workers alone. */
export function spawnLotse({ rootDirectory, dataDirectory, args = [], environment }: LotseStart, logFile: string): ChildProcess {
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  mkdirSync(path.dirname(logFile), { recursive: true });
  // A file and no pipe: nobody has to read while it runs, and nothing is lost when the reader ends first.
  const output = openSync(logFile, 'a');
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', ...args], {
    cwd: rootDirectory,
    env: { ...environment, LOTSE_DATA_DIR: dataDirectory },
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  return child;
}

/** Resolves with the exit code once the process has ended; null when a signal ended it. */
export async function ended(child: ChildProcess): Promise<number | null> {
  if (!hasEnded(child)) await once(child, 'exit');
  return child.exitCode;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  child.kill(signal);
  return ended(child);
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function outcome({ exitCode, signalCode }: ChildProcess): string {
  return exitCode === null ? `signal ${signalCode ?? '?'}` : `exit code ${exitCode}`;
}

/** What happened and what Lotse said last, in words instead of JSON. */
async function explain(what: string, logFile: string): Promise<string> {
  const log = await readFile(logFile, 'utf8').catch(() => '');
  const lines = log.trimEnd().split('\n').slice(-linesShown).map(readable);
  return `${what}. Its log is ${logFile}; the last lines:\n${lines.join('\n')}`;
}

function readable(line: string): string {
  try {
    const { msg, err } = JSON.parse(line) as { msg?: string; err?: { stack?: string } };
    return [msg, err?.stack].filter((text) => text !== undefined).join('\n');
  } catch {
    return line;
  }
}

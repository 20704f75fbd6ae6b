/** Keeps one child process running: start, wait until it answers, start again when it ends, give up when that does not help. */
import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';

import { LogFile } from './log-file.ts';
import { identify, signal, type ProcessIdentity } from './process-identity.ts';
import { portOwner } from './port-owner.ts';
import { forgetProcess, rememberProcess } from './remembered-processes.ts';
import { StartupError } from './startup-error.ts';
import type { Warden } from './warden.ts';

export interface Command {
  executable: string;
  args: string[];
  environment: Readonly<Record<string, string>>;
  workingDirectory: string;
}

export interface Part {
  /** Names the log file and appears in messages, e.g. `engine`. */
  name: string;
  /** Asked before every start; `everReady` is false as long as nobody can know its addresses, so ports may still change. */
  command(everReady: boolean): Promise<Command>;
  /** Whether it answers now; a rejection counts as no, with a StartupError as never: the process is ended and started again. */
  isReady(): Promise<boolean>;
  /** Where it answers. Another program may have been faster to take the port: its answers do not count. */
  port(): number;
  readyWithinMs: number;
  /** How long it may take to end by itself before it is killed. */
  graceMs: number;
}

export interface SupervisionTimes {
  pollMs: number;
  firstBackoffMs: number;
  longestBackoffMs: number;
  /** A run of at least this long counts as a success: the next failure is the first again. */
  stableAfterMs: number;
  /** Failures in a row after which it gives up. */
  attempts: number;
}

const usualTimes: SupervisionTimes = {
  pollMs: 100,
  firstBackoffMs: 500,
  longestBackoffMs: 15_000,
  stableAfterMs: 60_000,
  attempts: 6,
};

const rotationEveryMs = 30_000;
/** Another program that only looks whether the port is free has it for a moment. */
const strangerStaysMs = 1000;
const linesInMessage = 15;

export class SupervisedProcess {
  readonly #part: Part;
  readonly #dataDirectory: string;
  readonly #warden: Warden;
  readonly #log: Logger;
  readonly #times: SupervisionTimes;
  readonly #logFile: LogFile;
  readonly #stop = new AbortController();
  readonly #restartListeners: (() => void)[] = [];
  readonly #giveUpListeners: ((reason: StartupError) => void)[] = [];
  readonly #rotation: NodeJS.Timeout;
  #process: { identity: ProcessIdentity; ended: Promise<string> } | null = null;
  #everReady = false;
  #running: Promise<void> | null = null;

  constructor(part: Part, dataDirectory: string, warden: Warden, log: Logger, times: Partial<SupervisionTimes> = {}) {
    this.#part = part;
    this.#dataDirectory = dataDirectory;
    this.#warden = warden;
    this.#log = log;
    this.#times = { ...usualTimes, ...times };
    this.#logFile = new LogFile(path.join(dataDirectory, 'logs', `${part.name}.log`));
    this.#rotation = setInterval(() => this.#logFile.rotate(), rotationEveryMs).unref();
  }

  /** Id of the process that runs now, or null between two runs. */
  get pid(): number | null {
    return this.#process?.identity.pid ?? null;
  }

  /**
   * Resolves when it is ready for the first time.
   * @throws StartupError when it gave up or was stopped before that
   */
  start(): Promise<void> {
    return new Promise((resolve, reject) => {
      const gaveUp = (reason: StartupError): void => reject(reason);
      this.#giveUpListeners.push(gaveUp);
      this.#running = this.#run(resolve).then(() =>
        reject(new StartupError(`The ${this.#part.name} was stopped before it was ready.`)),
      );
    });
  }

  /** Calls back whenever it is ready again after an unexpected end. */
  onRestart(listener: () => void): void {
    this.#restartListeners.push(listener);
  }

  /** Calls back once, when it has ended too often in a row and is not started any more. */
  onGiveUp(listener: (reason: StartupError) => void): void {
    this.#giveUpListeners.push(listener);
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    clearInterval(this.#rotation);
    await this.#end();
    await this.#running;
  }

  #isStopping(): boolean {
    return this.#stop.signal.aborted;
  }

  async #run(firstReady: () => void): Promise<void> {
    let failures = 0;
    while (!this.#isStopping()) {
      const began = Date.now();
      const reason = await this.#runOnce(firstReady);
      if (this.#isStopping()) return;
      failures = Date.now() - began >= this.#times.stableAfterMs ? 1 : failures + 1;
      if (failures >= this.#times.attempts) {
        this.#giveUp(failures, reason);
        return;
      }
      const wait = Math.min(this.#times.firstBackoffMs * 2 ** (failures - 1), this.#times.longestBackoffMs);
      this.#log.warn(
        { part: this.#part.name, reason, failures },
        `${this.#part.name} ended (${reason}); starting it again in ${wait} ms`,
      );
      await delay(wait, undefined, { signal: this.#stop.signal }).catch(() => undefined);
    }
  }

  /** One life of the process; says why it ended. */
  async #runOnce(firstReady: () => void): Promise<string> {
    let command: Command;
    try {
      command = await this.#part.command(this.#everReady);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
    if (this.#isStopping()) return 'stopped';
    const ended = this.#spawn(command);
    const outcome = await Promise.race([this.#becomeReady(ended), ended]);
    if (outcome === 'ready') {
      this.#log.info({ part: this.#part.name, pid: this.pid }, `${this.#part.name} is ready`);
      if (this.#everReady) for (const listener of this.#restartListeners) listener();
      this.#everReady = true;
      firstReady();
      return ended;
    }
    if (outcome instanceof StartupError) {
      await this.#end();
      return outcome.message;
    }
    return outcome;
  }

  #spawn(command: Command): Promise<string> {
    const output = this.#logFile.open();
    // Detached: signals to Lotse's process group must not reach it, Lotse stops its parts in order.
    const child = spawn(command.executable, command.args, {
      cwd: command.workingDirectory,
      env: command.environment,
      stdio: ['ignore', output, output],
      detached: true,
      windowsHide: true,
    });
    closeSync(output);
    const { pid } = child;
    if (pid !== undefined) {
      this.#warden.watch(pid, this.#part.graceMs);
      rememberProcess(this.#dataDirectory, this.#part.name, identify(pid));
    }
    const ended = new Promise<string>((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('exit', (code, killer) => resolve(killer ? `signal ${killer}` : `exit code ${code ?? '?'}`));
    }).then((reason) => {
      this.#process = null;
      if (pid !== undefined) {
        this.#warden.forget(pid);
        forgetProcess(this.#dataDirectory, this.#part.name);
      }
      return reason;
    });
    this.#process = pid === undefined ? null : { identity: identify(pid), ended };
    return ended;
  }

  async #becomeReady(ended: Promise<string>): Promise<'ready' | 'ended' | StartupError> {
    const deadline = Date.now() + this.#part.readyWithinMs;
    const state = { hasEnded: false };
    void ended.then(() => (state.hasEnded = true));
    let strangerSince: number | null = null;
    while (Date.now() < deadline) {
      const owner = this.pid === null ? 'nobody' : portOwner(this.pid, this.#part.port());
      if (owner === 'other') {
        strangerSince ??= Date.now();
        if (Date.now() - strangerSince > strangerStaysMs)
          return new StartupError(`another program has taken its port ${this.#part.port()}`);
      } else {
        strangerSince = null;
        const ready = await this.#part.isReady().catch((error: unknown) => error instanceof StartupError && error);
        if (ready instanceof StartupError) return ready;
        if (ready && owner !== 'nobody') return 'ready';
      }
      await delay(this.#times.pollMs);
      if (state.hasEnded) return 'ended';
    }
    return new StartupError(`no answer within ${this.#part.readyWithinMs / 1000} s`);
  }

  async #end(): Promise<void> {
    if (this.#process === null) return;
    const { identity, ended } = this.#process;
    signal(identity, 'SIGTERM');
    const kill = setTimeout(() => signal(identity, 'SIGKILL'), this.#part.graceMs);
    await ended;
    clearTimeout(kill);
  }

  #giveUp(failures: number, reason: string): void {
    clearInterval(this.#rotation);
    const error = new StartupError(
      `The ${this.#part.name} ended ${failures} times in a row (last: ${reason}) and is not started again.\n` +
        `Its log is ${this.#logFile.path}; the last lines:\n${this.#logFile.lastLines(linesInMessage)}`,
    );
    for (const listener of this.#giveUpListeners) listener(error);
  }
}

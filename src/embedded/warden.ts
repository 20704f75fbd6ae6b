/** Lotse's side of warden.js, the process that ends the children of a Lotse that was killed. */
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const replaceAfterMs = 500;

export class Warden {
  readonly #program: string;
  readonly #watched = new Map<number, number>();
  #process: ChildProcess;
  #stopping = false;

  constructor(rootDirectory: string) {
    this.#program = path.join(rootDirectory, 'src/embedded/warden.js');
    this.#process = this.#start();
  }

  get pid(): number | null {
    return this.#process.pid ?? null;
  }

  watch(pid: number, graceMs: number): void {
    this.#watched.set(pid, graceMs);
    this.#send(`watch ${pid} ${graceMs}`);
  }

  forget(pid: number): void {
    this.#watched.delete(pid);
    this.#send(`forget ${pid}`);
  }

  /** Call when no child is left. */
  async stop(): Promise<void> {
    this.#stopping = true;
    const { exitCode, signalCode } = this.#process;
    if (exitCode !== null || signalCode !== null) return;
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.stdin?.end();
    await ended;
  }

  #start(): ChildProcess {
    // A session of its own: Ctrl-C in the terminal must reach Lotse only, which then stops the parts in order.
    const child = spawn(process.execPath, [this.#program], { stdio: ['pipe', 'ignore', 'ignore'], detached: true, env: {} });
    child.stdin.on('error', () => undefined);
    child.once('exit', () => {
      if (!this.#stopping) setTimeout(() => this.#replace(), replaceAfterMs).unref();
    });
    return child;
  }

  #replace(): void {
    if (this.#stopping) return;
    this.#process = this.#start();
    for (const [pid, graceMs] of this.#watched) this.#send(`watch ${pid} ${graceMs}`);
  }

  #send(line: string): void {
    this.#process.stdin?.write(`${line}\n`);
  }
}

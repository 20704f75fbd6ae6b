import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';

import { identify, isRunning, type ProcessIdentity } from '../../src/embedded/process-identity.ts';
import { StartupError } from '../../src/embedded/startup-error.ts';
import { SupervisedProcess, type Part } from '../../src/embedded/supervised-process.ts';
import { Warden } from '../../src/embedded/warden.ts';

const times = { pollMs: 10, firstBackoffMs: 10, longestBackoffMs: 20, attempts: 3 };

describe('SupervisedProcess', () => {
  let directory: string;
  let warden: Warden;
  let port: number;

  beforeEach(async () => {
    port = await freePort();
    directory = mkdtempSync(path.join(tmpdir(), 'lotse-supervise-'));
    warden = new Warden(process.cwd());
  });
  afterEach(async () => {
    await warden.stop();
    rmSync(directory, { recursive: true });
  });

  async function listen(): Promise<{ port: number; close(): void }> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return { port: (server.address() as AddressInfo).port, close: () => server.close() };
  }

  async function freePort(): Promise<number> {
    const listening = await listen();
    listening.close();
    return listening.port;
  }

  /** A part that runs the script and is ready once the script has written its process id to `ready`. */
  function supervise(script: string, overrides: Partial<Part> = {}): SupervisedProcess {
    const part: Part = {
      name: 'engine',
      command: () =>
        Promise.resolve({
          executable: process.execPath,
          args: ['-e', script],
          environment: { READY: path.join(directory, 'ready'), PORT: String(port) },
          workingDirectory: directory,
        }),
      port: () => port,
      isReady: async () => (await readFile(path.join(directory, 'ready'), 'utf8')) === String(supervised.pid),
      readyWithinMs: 10_000,
      graceMs: 300,
      ...overrides,
    };
    const supervised = new SupervisedProcess(part, directory, warden, pino({ level: 'silent' }), times);
    return supervised;
  }
  const answering = `require('net').createServer().listen(Number(process.env.PORT), '127.0.0.1', () =>
    require('fs').writeFileSync(process.env.READY, String(process.pid))); setInterval(() => {}, 1000);`;
  const current = (supervised: SupervisedProcess): ProcessIdentity => identify(supervised.pid!);

  it('starts a killed process again and tells so', async () => {
    const supervised = supervise(answering);
    await supervised.start();
    const first = current(supervised);
    const restarted = new Promise<void>((resolve) => supervised.onRestart(resolve));

    process.kill(first.pid, 'SIGKILL');
    await restarted;

    expect(supervised.pid).not.toBe(first.pid);
    expect(isRunning(current(supervised))).toBe(true);
    await supervised.stop();
  });

  it('gives up after the failures in a row and shows the last lines of the log', async () => {
    const supervised = supervise('console.log("the disk is full"); process.exit(7)');

    const failure: unknown = await supervised.start().catch((error: unknown) => error);

    expect(failure).toBeInstanceOf(StartupError);
    expect((failure as StartupError).message).toMatch(/engine ended 3 times in a row \(last: exit code 7\)[^]*the disk is full/);
    expect(supervised.pid).toBeNull();
    await supervised.stop();
  });

  it('gives up on a program that does not exist, naming it', async () => {
    const supervised = supervise('', {
      command: () =>
        Promise.resolve({ executable: path.join(directory, 'nothing'), args: [], environment: {}, workingDirectory: directory }),
    });

    await expect(supervised.start()).rejects.toThrow('ENOENT');
    await supervised.stop();
  });

  it('ends a process that runs but never answers, and counts it as a failure', async () => {
    const supervised = supervise('setInterval(() => {}, 1000)', { readyWithinMs: 50, isReady: () => Promise.resolve(false) });

    await expect(supervised.start()).rejects.toThrow('no answer within 0.05 s');
    await supervised.stop();
  });

  it('does not wait for a process that says it will never answer', async () => {
    const lives: (number | null)[] = [];
    const supervised = supervise(answering, {
      readyWithinMs: 60_000,
      isReady: () => {
        lives.push(supervised.pid);
        return lives.length === 1 ? Promise.reject(new StartupError('its port is taken')) : Promise.resolve(true);
      },
    });

    await supervised.start();

    expect(new Set(lives).size).toBe(2);
    await supervised.stop();
  });

  const whereTheSystemTells = process.platform === 'linux' ? it : it.skip;

  whereTheSystemTells('does not take the answers of another program at its port for its own', async () => {
    // given a port that somebody else took after it had been chosen
    const stranger = await listen();
    let starts = 0;
    const supervised = supervise(answering, {
      port: () => (starts === 1 ? stranger.port : port),
      command: () => {
        starts += 1;
        const environment = { READY: path.join(directory, 'ready'), PORT: String(port) };
        return Promise.resolve({
          executable: process.execPath,
          args: ['-e', answering],
          environment,
          workingDirectory: directory,
        });
      },
      isReady: () => Promise.resolve(true),
    });

    // when
    await supervised.start();

    // then it was started again with another one
    expect(starts).toBe(2);
    await supervised.stop();
    stranger.close();
  });

  it('kills a process that ignores the wish to end, after its grace', async () => {
    const supervised = supervise(`process.on('SIGTERM', () => {}); ${answering}`);
    await supervised.start();
    const identity = current(supervised);

    await supervised.stop();

    expect(isRunning(identity)).toBe(false);
  });

  it('stops while the process is still starting, and start() says so', async () => {
    const supervised = supervise('setInterval(() => {}, 1000)', { isReady: () => Promise.resolve(false) });
    const start = supervised.start();
    start.catch(() => undefined);
    while (supervised.pid === null) await new Promise((resolve) => setTimeout(resolve, 5));
    const identity = current(supervised);

    await supervised.stop();

    await expect(start).rejects.toThrow('stopped before it was ready');
    expect(isRunning(identity)).toBe(false);
  });
});

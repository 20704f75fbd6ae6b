/** The embedded parts as a person's machine treats them: killed at any moment, started again, never left behind. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { mongo } from 'mongoose';
import { pino } from 'pino';

import { loadConfig } from '../../src/config.ts';
import { startEmbedded, type Embedded, type EmbeddedConfig } from '../../src/embedded/index.ts';
import { identify, isRunning, type ProcessIdentity } from '../../src/embedded/process-identity.ts';

const log = pino({ level: 'silent' });
const startWithinMs = 120_000;
const goneWithinMs = 30_000;

describe('the embedded parts', () => {
  let dataDirectory: string;

  beforeEach(() => (dataDirectory = mkdtempSync(path.join(tmpdir(), 'lotse-supervision-'))));
  afterEach(() => rmSync(dataDirectory, { recursive: true, force: true }));

  /** The environment of this run without the addresses of the Lotse that the other tests use. */
  const environment = (): Record<string, string | undefined> => ({
    ...process.env,
    MONGODB_URI: undefined,
    ZEEBE_GRPC_ADDRESS: undefined,
    ZEEBE_REST_ADDRESS: undefined,
    LOTSE_DATA_DIR: dataDirectory,
  });
  /** Starts the store only: an engine address is given, and nobody asks whether it answers. */
  const storeOnly = (): EmbeddedConfig =>
    loadConfig(
      ['--store=embedded'],
      { ...environment(), ZEEBE_GRPC_ADDRESS: '127.0.0.1:1', ZEEBE_REST_ADDRESS: 'http://127.0.0.1:1' },
      process.cwd(),
    );
  const storeOf = (embedded: Embedded): ProcessIdentity => identify(embedded.pids().store!);

  async function withNotes<T>(uri: string, use: (notes: mongo.Collection<{ _id: string }>) => Promise<T>): Promise<T> {
    const client = new mongo.MongoClient(uri);
    try {
      return await use(client.db().collection('notes'));
    } finally {
      await client.close();
    }
  }

  it(
    'bring a killed store back at the same address with everything it had acknowledged',
    async () => {
      // given
      const embedded = await startEmbedded(storeOnly(), log);
      await withNotes(embedded.mongoUri, (notes) => notes.insertMany([{ _id: 'first' }, { _id: 'second' }]));
      const killed = storeOf(embedded);
      const restarted = new Promise((resolve) => embedded.onRestart(resolve));

      // when
      process.kill(killed.pid, 'SIGKILL');

      // then
      expect(await restarted).toBe('store');
      expect(await withNotes(embedded.mongoUri, (notes) => notes.countDocuments())).toBe(2);
      expect(isRunning(killed)).toBe(false);
      await embedded.stop();
    },
    startWithinMs,
  );

  it(
    'leave no process and no lock after stop, and continue with their data at the next start',
    async () => {
      const first = await startEmbedded(storeOnly(), log);
      await withNotes(first.mongoUri, (notes) => notes.insertOne({ _id: 'kept' }));
      const store = storeOf(first);

      await first.stop();
      expect(isRunning(store)).toBe(false);
      expect(existsSync(path.join(dataDirectory, 'lock.json'))).toBe(false);

      const second = await startEmbedded(storeOnly(), log);
      expect(second.mongoUri).toBe(first.mongoUri);
      expect(second.secrets).toEqual(first.secrets);
      expect(await withNotes(second.mongoUri, (notes) => notes.countDocuments())).toBe(1);
      await second.stop();

      const emptied = await startEmbedded({ ...storeOnly(), fresh: true }, log);
      expect(await withNotes(emptied.mongoUri, (notes) => notes.countDocuments())).toBe(0);
      await emptied.stop();
    },
    startWithinMs,
  );

  it(
    'end with a parent that was killed, and the next start works on the same directory',
    async () => {
      // given a Lotse with engine and store
      const parent = fork(path.join(__dirname, 'supervision-parent.ts'), ['--store=embedded'], {
        execArgv: ['--import', 'tsx'],
        env: environment(),
      });
      const [pids] = (await once(parent, 'message')) as [{ engine: number; store: number }];
      const children = [identify(pids.engine), identify(pids.store)];
      expect(children.map(isRunning)).toEqual([true, true]);
      await expect(startEmbedded(storeOnly(), log)).rejects.toThrow(`process ${parent.pid}`);

      // when
      parent.kill('SIGKILL');
      await once(parent, 'exit');

      // then
      const deadline = Date.now() + goneWithinMs;
      while (children.some(isRunning) && Date.now() < deadline) await delay(50);
      expect(children.map(isRunning)).toEqual([false, false]);
      const next = await startEmbedded(storeOnly(), log);
      expect(isRunning(storeOf(next))).toBe(true);
      await next.stop();
    },
    startWithinMs,
  );

  it(
    'are ended by the next start when nobody could end them before',
    async () => {
      // given a Lotse that was killed together with its warden
      const parent = fork(path.join(__dirname, 'supervision-parent.ts'), ['--store=embedded'], {
        execArgv: ['--import', 'tsx'],
        env: {
          ...environment(),
          ZEEBE_GRPC_ADDRESS: '127.0.0.1:1',
          ZEEBE_REST_ADDRESS: 'http://127.0.0.1:1',
        },
      });
      const [pids] = (await once(parent, 'message')) as [{ store: number; warden: number }];
      const store = identify(pids.store);
      process.kill(pids.warden, 'SIGKILL');
      parent.kill('SIGKILL');
      await once(parent, 'exit');
      expect(isRunning(store)).toBe(true);

      // when
      const next = await startEmbedded(storeOnly(), log);

      // then
      expect(isRunning(store)).toBe(false);
      expect(next.pids().store).not.toBe(store.pid);
      await next.stop();
    },
    startWithinMs,
  );
});

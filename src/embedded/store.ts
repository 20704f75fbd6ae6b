/** How the embedded stores are started: SecantusDB by default, a real mongod where there is one. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { mongo } from 'mongoose';

import type { EmbeddedConfig } from './embedded-config.ts';
import type { PortBook } from './ports.ts';
import { StartupError } from './startup-error.ts';
import type { StoreProgram } from './store-program.ts';
import type { Command, Part } from './supervised-process.ts';

const host = '127.0.0.1';
const probeTimeoutMs = 2000;
const alreadyInitialized = 23;
const replicaSet = 'lotse';

export interface StoreSetup {
  config: Pick<EmbeddedConfig, 'dataDirectory' | 'childEnvironment'>;
  program: StoreProgram;
  ports: PortBook;
}

export class Store implements Part {
  readonly name = 'store';
  readonly readyWithinMs = 60_000;
  readonly graceMs = 10_000;
  readonly #setup: StoreSetup;
  #port: number | null = null;

  constructor(setup: StoreSetup) {
    this.#setup = setup;
  }

  /** Known once it has been ready. */
  get uri(): string {
    if (this.#port === null) throw new StartupError('The store was asked for its address before its start.');
    return `mongodb://${host}:${this.#port}/lotse?directConnection=true`;
  }

  port(): number {
    return this.#port ?? 0;
  }

  async command(everReady: boolean): Promise<Command> {
    const { config, program, ports } = this.#setup;
    const port = everReady && this.#port !== null ? this.#port : await ports.choose('store', 27117);
    this.#port = port;
    const dataDirectory = path.join(config.dataDirectory, 'store', program.dataFormat);
    mkdirSync(dataDirectory, { recursive: true });
    return {
      executable: program.executable,
      args: program.kind === 'mongod' ? mongodArguments(port, dataDirectory) : secantusArguments(port, dataDirectory),
      environment: config.childEnvironment,
      workingDirectory: dataDirectory,
    };
  }

  async isReady(): Promise<boolean> {
    const client = new mongo.MongoClient(this.uri, { serverSelectionTimeoutMS: probeTimeoutMs });
    try {
      const admin = client.db('admin');
      if (this.#setup.program.kind === 'mongod') await initiate(admin, this.#port ?? 0);
      const { isWritablePrimary } = await admin.command({ hello: 1 });
      return isWritablePrimary === true;
    } finally {
      await client.close();
    }
  }
}

/**
 * Without --sync-on-commit a killed store loses writes that it had acknowledged. The cache holds what people work on; a larger one
 * made nothing faster at 10,000 open tasks.
 */
function secantusArguments(port: number, dataDirectory: string): string[] {
  return [
    ...['--host', host, '--port', String(port), '--storage-path', dataDirectory],
    ...['--cache-size', '160M', '--log-file-max', '16MB', '--sync-on-commit', '--log-level', 'WARNING'],
  ];
}

/** Transactions and change streams need a replica set, if only of one member. */
function mongodArguments(port: number, dataDirectory: string): string[] {
  return [
    ...['--bind_ip', host, '--port', String(port), '--dbpath', dataDirectory],
    ...['--replSet', replicaSet, '--wiredTigerCacheSizeGB', '0.25', '--quiet'],
  ];
}

/** The port may have changed since the last start, therefore the member's address is set again. */
async function initiate(admin: mongo.Db, port: number): Promise<void> {
  const member = { _id: 0, host: `${host}:${port}` };
  try {
    await admin.command({ replSetInitiate: { _id: replicaSet, members: [member] } });
  } catch (error) {
    if (!(error instanceof mongo.MongoServerError) || error.code !== alreadyInitialized) throw error;
    const { config } = (await admin.command({ replSetGetConfig: 1 })) as unknown as {
      config: { version: number; members: { host: string }[] };
    };
    if (config.members[0]?.host === member.host) return;
    const changed = { ...config, version: config.version + 1, members: [{ ...config.members[0], host: member.host }] };
    await admin.command({ replSetReconfig: changed, force: true });
  }
}

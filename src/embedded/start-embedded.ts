/** Brings up the embedded parts in the right order and takes them down again. */
import path from 'node:path';
import type { Logger } from 'pino';

import type { EmbeddedConfig } from './embedded-config.ts';
import { Engine, type EngineAddresses } from './engine.ts';
import { fetchEngine } from './fetch-engine.ts';
import { findJava } from './find-java.ts';
import { lockDataDirectory } from './lock.ts';
import { checkEngineVersion, emptyDataDirectory, noteInManifest, readManifest } from './manifest.ts';
import { freePort, PortBook } from './ports.ts';
import { endRemembered } from './remembered-processes.ts';
import { loadSecrets, type Secrets } from './secrets.ts';
import type { StartupError } from './startup-error.ts';
import { chooseStoreProgram } from './store-program.ts';
import { Store } from './store.ts';
import { SupervisedProcess } from './supervised-process.ts';
import { Warden } from './warden.ts';

const orphanGraceMs = 15_000;

export interface Embedded {
  mongoUri: string;
  /** host:port of the engine's gRPC */
  grpcAddress: string;
  /** URL of the engine's REST interface, without a path */
  restAddress: string;
  /** URL of the embedded engine's actuator; null for an outside engine. */
  managementAddress: string | null;
  /** Where the receiver of the record stream has to listen, and whom to let in. */
  exporter: { host: string; port: number; user: string; password: string };
  secrets: Secrets;
  /** Process ids of the parts that run here, null for parts outside and between two runs. */
  pids(): { engine: number | null; store: number | null; warden: number | null };
  /** Calls back when a part that had ended unexpectedly is ready again, at its former address. */
  onRestart(listener: (part: 'engine' | 'store') => void): void;
  /** Calls back when a part keeps ending and is not started any more: time to end Lotse. */
  onGiveUp(listener: (part: 'engine' | 'store', reason: StartupError) => void): void;
  /** Stops the engine only; after it nothing more arrives at the receiver of the record stream. */
  stopEngine(): Promise<void>;
  /** Stops what still runs, the engine before the store, and gives the data directory free. */
  stop(): Promise<void>;
}

/**
 * Resolves when every embedded part is ready. Whatever was started is stopped again when one part fails.
 * @throws StartupError
 */
export async function startEmbedded(config: EmbeddedConfig, log: Logger): Promise<Embedded> {
  const ownsParts = config.engine.grpcAddress === null || config.store.uri === null;
  const unlock = ownsParts ? lockDataDirectory(config.dataDirectory) : () => undefined;
  let warden: Warden | null = null;
  const started: Partial<Record<'engine' | 'store', SupervisedProcess>> = {};
  const stopEngine = async (): Promise<void> => started.engine?.stop();
  const stop = async (): Promise<void> => {
    await stopEngine();
    await started.store?.stop();
    await warden?.stop();
    unlock();
  };
  try {
    if (ownsParts) await takeOver(config, log);
    const secrets = loadSecrets(config);
    const ports = new PortBook(path.join(config.dataDirectory, 'run', 'ports.json'));
    const exporter = await chooseExporter(config, ports, secrets);
    const supervise = (part: Engine | Store): SupervisedProcess => {
      warden ??= new Warden(config.rootDirectory);
      return (started[part.name] = new SupervisedProcess(part, config.dataDirectory, warden, log));
    };

    const [engine, mongoUri] = await allOrFirstError([
      startEngine(config, ports, exporter, supervise, log),
      startStore(config, ports, supervise, log),
    ]);
    return {
      ...engine,
      mongoUri,
      exporter,
      secrets,
      stopEngine,
      stop,
      pids: () => ({
        engine: started.engine?.pid ?? null,
        store: started.store?.pid ?? null,
        warden: warden?.pid ?? null,
      }),
      onRestart: (listener) => {
        started.engine?.onRestart(() => listener('engine'));
        started.store?.onRestart(() => listener('store'));
      },
      onGiveUp: (listener) => {
        started.engine?.onGiveUp((reason) => listener('engine', reason));
        started.store?.onGiveUp((reason) => listener('store', reason));
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Makes the locked data directory usable: nothing of a former run is left running, and it is empty if that is wanted. */
async function takeOver(config: EmbeddedConfig, log: Logger): Promise<void> {
  const orphans = await endRemembered(config.dataDirectory, orphanGraceMs);
  if (orphans.length > 0) log.warn({ orphans }, `ended what a former start had left running: ${orphans.join(', ')}`);
  if (config.fresh) emptyDataDirectory(config.dataDirectory);
}

async function startEngine(
  config: EmbeddedConfig,
  ports: PortBook,
  exporter: Embedded['exporter'],
  supervise: (part: Engine) => SupervisedProcess,
  log: Logger,
): Promise<Omit<EngineAddresses, 'managementAddress'> & { managementAddress: string | null }> {
  const { grpcAddress, restAddress, version } = config.engine;
  if (grpcAddress !== null && restAddress !== null) return { grpcAddress, restAddress, managementAddress: null };
  checkEngineVersion(version, readManifest(config.dataDirectory).engineVersion);
  const java = findJava(config.childEnvironment);
  const folder = await fetchEngine({ ...config, version }, (text) => log.info(text));
  const { user, password } = exporter;
  const url = `http://${exporter.host === '0.0.0.0' ? '127.0.0.1' : exporter.host}:${exporter.port}`;
  const engine = new Engine({ config, folder, java, ports, exporter: { url, user, password } });
  noteInManifest(config.dataDirectory, { engineVersion: version });
  await supervise(engine).start();
  return engine.addresses;
}

async function startStore(
  config: EmbeddedConfig,
  ports: PortBook,
  supervise: (part: Store) => SupervisedProcess,
  log: Logger,
): Promise<string> {
  if (config.store.uri !== null) return config.store.uri;
  const { storeFormat } = readManifest(config.dataDirectory);
  const program = await chooseStoreProgram(config, storeFormat, (text) => log.info(text));
  const store = new Store({ config, program, ports });
  noteInManifest(config.dataDirectory, { storeFormat: program.dataFormat });
  await supervise(store).start();
  return store.uri;
}

async function chooseExporter(config: EmbeddedConfig, ports: PortBook, secrets: Secrets): Promise<Embedded['exporter']> {
  const { receives, host, port, user } = config.exporter;
  if (receives && port !== null) await freePort(host, port, { explicit: true });
  return {
    host,
    port: port ?? (await ports.choose('receiver')),
    user,
    password: secrets.exporterPassword,
  };
}

/** Like Promise.all, but waits for the other one too before it rejects, so that nothing starts after the clean-up. */
async function allOrFirstError<A, B>(work: [Promise<A>, Promise<B>]): Promise<[A, B]> {
  const [first, second] = await Promise.allSettled(work);
  if (first.status === 'rejected') throw first.reason;
  if (second.status === 'rejected') throw second.reason;
  return [first.value, second.value];
}

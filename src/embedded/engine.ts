/** How the embedded Zeebe is started: a single broker with its gateway, on the loopback address, in little memory. */
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

import type { EmbeddedConfig } from './embedded-config.ts';
import type { Java } from './find-java.ts';
import type { PortBook } from './ports.ts';
import { StartupError } from './startup-error.ts';
import type { Command, Part } from './supervised-process.ts';

const host = '127.0.0.1';
const probeTimeoutMs = 2000;

export interface EngineAddresses {
  /** host:port */
  grpcAddress: string;
  /** URL without a path */
  restAddress: string;
  managementAddress: string;
}

export interface EngineSetup {
  config: Pick<EmbeddedConfig, 'rootDirectory' | 'dataDirectory' | 'engine' | 'childEnvironment'>;
  /** The unpacked distribution. */
  folder: string;
  java: Java;
  ports: PortBook;
  exporter: { url: string; user: string; password: string };
}

interface EnginePorts {
  grpc: number;
  rest: number;
  management: number;
  command: number;
  internal: number;
}

export class Engine implements Part {
  readonly name = 'engine';
  readonly readyWithinMs = 120_000;
  readonly graceMs = 20_000;
  readonly #setup: EngineSetup;
  readonly #dataDirectory: string;
  readonly #archive: string;
  #ports: EnginePorts | null = null;

  constructor(setup: EngineSetup) {
    this.#setup = setup;
    this.#dataDirectory = path.join(setup.config.dataDirectory, 'engine');
    this.#archive = path.join(setup.folder, `classes-${setup.java.version}.jsa`);
  }

  /** Known once it has been ready. */
  get addresses(): EngineAddresses {
    const ports = this.#ports;
    if (ports === null) throw new StartupError('The engine was asked for its addresses before its start.');
    return {
      grpcAddress: `${host}:${ports.grpc}`,
      restAddress: `http://${host}:${ports.rest}`,
      managementAddress: `http://${host}:${ports.management}`,
    };
  }

  async command(everReady: boolean): Promise<Command> {
    const ports = everReady && this.#ports !== null ? this.#ports : await choosePorts(this.#setup.ports);
    this.#ports = ports;
    mkdirSync(this.#dataDirectory, { recursive: true });
    return {
      executable: this.#setup.java.executable,
      args: this.#arguments(),
      environment: { ...this.#setup.config.childEnvironment, ...this.#environment(ports) },
      workingDirectory: this.#dataDirectory,
    };
  }

  async isReady(): Promise<boolean> {
    const response = await fetch(`${this.addresses.managementAddress}/actuator/health/readiness`, {
      signal: AbortSignal.timeout(probeTimeoutMs),
    });
    return response.ok;
  }

  /** The engine writes the class archive at the end of its first run; that of a killed one may be incomplete. */
  ended(byItself: boolean): void {
    if (byItself && existsSync(this.#unfinishedArchive)) renameSync(this.#unfinishedArchive, this.#archive);
  }

  get #unfinishedArchive(): string {
    return path.join(this.#setup.folder, `classes-${process.pid}.jsa.partial`);
  }

  #arguments(): string[] {
    const { folder, config } = this.#setup;
    return [
      `-Xmx${config.engine.heapMegabytes}m`,
      '-XX:+UseSerialGC',
      '-XX:+ExitOnOutOfMemoryError',
      ...this.#classArchive(),
      '--enable-native-access=ALL-UNNAMED',
      '-Dfile.encoding=UTF-8',
      `-Dlog4j.configurationFile=${path.join(config.rootDirectory, 'src/embedded/engine-log4j2.xml')}`,
      '-classpath',
      path.join(folder, 'lib', '*'),
      mainClass(folder),
    ];
  }

  /** Classes that were parsed and verified once are mapped from then on: a start needs half the processor time. */
  #classArchive(): string[] {
    if (existsSync(this.#archive)) return [`-XX:SharedArchiveFile=${this.#archive}`, '-Xshare:auto'];
    for (const file of readdirSync(this.#setup.folder)) {
      if (file.endsWith('.jsa.partial')) rmSync(path.join(this.#setup.folder, file), { force: true });
    }
    return [`-XX:ArchiveClassesAtExit=${this.#unfinishedArchive}`];
  }

  #environment(ports: EnginePorts): Record<string, string> {
    const { config, exporter } = this.#setup;
    return {
      ZEEBE_BROKER_GATEWAY_ENABLE: 'true',
      ZEEBE_BROKER_NETWORK_HOST: host,
      ZEEBE_BROKER_NETWORK_COMMANDAPI_PORT: String(ports.command),
      ZEEBE_BROKER_NETWORK_INTERNALAPI_PORT: String(ports.internal),
      ZEEBE_BROKER_GATEWAY_NETWORK_HOST: host,
      ZEEBE_BROKER_GATEWAY_NETWORK_PORT: String(ports.grpc),
      SERVER_ADDRESS: host,
      SERVER_PORT: String(ports.rest),
      MANAGEMENT_SERVER_ADDRESS: host,
      MANAGEMENT_SERVER_PORT: String(ports.management),
      ZEEBE_BROKER_DATA_DIRECTORY: this.#dataDirectory,
      ZEEBE_BROKER_DATA_LOGSEGMENTSIZE: '32MB',
      ZEEBE_BROKER_DATA_DISK_FREESPACE_PROCESSING: '512MB',
      ZEEBE_BROKER_DATA_DISK_FREESPACE_REPLICATION: '256MB',
      ZEEBE_BROKER_EXPERIMENTAL_ROCKSDB_MEMORYLIMIT: '128MB',
      ZEEBE_BROKER_THREADS_CPUTHREADCOUNT: '2',
      ZEEBE_BROKER_THREADS_IOTHREADCOUNT: '2',
      ZEEBE_BROKER_EXPORTERS_LOTSE_CLASSNAME: 'io.camunda.zeebe.exporter.ElasticsearchExporter',
      ZEEBE_BROKER_EXPORTERS_LOTSE_ARGS_URL: exporter.url,
      ZEEBE_BROKER_EXPORTERS_LOTSE_ARGS_BULK_SIZE: '1000',
      ZEEBE_BROKER_EXPORTERS_LOTSE_ARGS_BULK_DELAY: '0',
      ZEEBE_BROKER_EXPORTERS_LOTSE_ARGS_AUTHENTICATION_USERNAME: exporter.user,
      ZEEBE_BROKER_EXPORTERS_LOTSE_ARGS_AUTHENTICATION_PASSWORD: exporter.password,
      ...(config.engine.controlledClock ? { ZEEBE_CLOCK_CONTROLLED: 'true' } : {}),
    };
  }
}

async function choosePorts(ports: PortBook): Promise<EnginePorts> {
  return {
    grpc: await ports.choose('engine-grpc', 26500),
    rest: await ports.choose('engine-rest', 26580),
    management: await ports.choose('engine-management', 26600),
    command: await ports.choose('engine-command', 26700),
    internal: await ports.choose('engine-internal', 26800),
  };
}

/** Its name differs between engine versions; the distribution's own start script has it. */
function mainClass(folder: string): string {
  const script = readFileSync(path.join(folder, 'bin', 'broker'), 'utf8');
  const name = /io\.camunda\.[\w.]*StandaloneBroker/.exec(script)?.[0];
  if (name === undefined)
    throw new StartupError(`${folder}/bin/broker names no StandaloneBroker: this is not a Zeebe that Lotse knows.`);
  return name;
}

/** How the embedded Zeebe is started: a single broker with its gateway, on the loopback address, in little memory. */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

import type { EmbeddedConfig } from './embedded-config.ts';
import { exporterEnvironment } from './exporter.ts';
import type { Java } from './find-java.ts';
import type { PortBook } from './ports.ts';
import { StartupError } from './startup-error.ts';
import type { Command, Part } from './supervised-process.ts';

const host = '127.0.0.1';
/**
 * The quick compiler only. Measured on two cores: a start takes 6 s of processor time instead of 15, the first 4,000 process
 * instances 22 s instead of 36, and 100 MB less stay resident; once warm, an instance costs a third more.
 */
const lightCompiler = ['-XX:TieredStopAtLevel=1'];
/**
 * Without these Java takes a heap as large as the limit at once. With them it takes what it uses, some 90 MB at first; measured, 60
 * to 80 MB less stay resident.
 */
const growingHeap = ['-Xms64m', '-Xmn48m', '-XX:MinHeapFreeRatio=20', '-XX:MaxHeapFreeRatio=40'];
const probeTimeoutMs = 2000;

const topologySchema = z.object({
  brokers: z.array(
    z.object({
      /** Of its command API. */
      port: z.int(),
      partitions: z.array(z.object({ role: z.string(), health: z.string() })).default([]),
    }),
  ),
});

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
  readonly readyWithinMs = 180_000;
  readonly graceMs = 20_000;
  readonly #setup: EngineSetup;
  readonly #dataDirectory: string;
  #ports: EnginePorts | null = null;
  #hasAnswered = false;

  constructor(setup: EngineSetup) {
    this.#setup = setup;
    this.#dataDirectory = path.join(setup.config.dataDirectory, 'engine');
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

  port(): number {
    return this.#ports?.rest ?? 0;
  }

  async command(everReady: boolean): Promise<Command> {
    const ports = everReady && this.#ports !== null ? this.#ports : await choosePorts(this.#setup.ports);
    this.#ports = ports;
    this.#hasAnswered = false;
    mkdirSync(this.#dataDirectory, { recursive: true });
    return {
      executable: this.#setup.java.executable,
      args: this.#arguments(),
      environment: { ...this.#setup.config.childEnvironment, ...this.#environment(ports) },
      workingDirectory: this.#dataDirectory,
    };
  }

  /**
   * Its gateway knows its own broker as healthy leader. The readiness probe says yes earlier, and still when the broker could not
   * start.
   * @throws StartupError when it has answered and then closed its door: a broker that could not start ends so, its process stays
   */
  async isReady(): Promise<boolean> {
    const [major = 8, minor = 5] = this.#setup.config.engine.version.split('.').map(Number);
    const api = major === 8 && minor <= 5 ? 'v1' : 'v2';
    let response: Response;
    try {
      const signal = AbortSignal.timeout(probeTimeoutMs);
      response = await fetch(`${this.addresses.restAddress}/${api}/topology`, { signal });
    } catch (error) {
      if (this.#hasAnswered && isRefused(error)) throw new StartupError('its broker could not start', { cause: error });
      throw error;
    }
    this.#hasAnswered = true;
    if (!response.ok) return false;
    const { brokers } = topologySchema.parse(await response.json());
    const own = brokers.find(({ port }) => port === this.#ports?.command);
    return own?.partitions.some(({ role, health }) => role === 'leader' && health === 'healthy') === true;
  }

  #arguments(): string[] {
    const { folder, config } = this.#setup;
    return [
      `-Xmx${config.engine.heapMegabytes}m`,
      ...growingHeap,
      '-XX:+UseSerialGC',
      ...lightCompiler,
      '-XX:+ExitOnOutOfMemoryError',
      '--enable-native-access=ALL-UNNAMED',
      '-Dfile.encoding=UTF-8',
      `-Dlog4j.configurationFile=${path.join(config.rootDirectory, 'src/embedded/engine-log4j2.xml')}`,
      '-classpath',
      path.join(folder, 'lib', '*'),
      mainClass(folder),
    ];
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
      ...exporterEnvironment(exporter),
      ...(config.engine.controlledClock ? { ZEEBE_CLOCK_CONTROLLED: 'true' } : {}),
    };
  }
}

function isRefused(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause as { code?: unknown } | undefined) : undefined;
  return cause?.code === 'ECONNREFUSED';
}

async function choosePorts(ports: PortBook): Promise<EnginePorts> {
  return {
    grpc: await ports.choose('engine-grpc', 26500),
    rest: await ports.choose('engine-rest', 26580),
    management: await ports.choose('engine-management'),
    command: await ports.choose('engine-command'),
    internal: await ports.choose('engine-internal'),
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

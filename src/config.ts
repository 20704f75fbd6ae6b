/** The only reader of the environment and the command line. Everything else gets its values passed down from src/main.ts. */
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';

import type { EmbeddedConfig } from './embedded/index.ts';

export const services = ['web', 'workers', 'projection'] as const;
export type Service = (typeof services)[number];

export interface Config extends EmbeddedConfig {
  services: readonly Service[];
  production: boolean;
  http: {
    host: string;
    port: number;
    /** Asked for by number: then a busy port is an error instead of a reason to take the next one. */
    portIsExplicit: boolean;
  };
  /** Address that browsers use, without a trailing slash; null: the one that Lotse listens on. */
  publicUrl: string | null;
  oidc: { issuer: string; clientId: string; clientSecret: string } | null;
  /** Seeds one account per candidate group; only on the loopback address and never in production. */
  demoAccounts: boolean;
  /** A model runs only after a second designer has approved it. */
  fourEyesRelease: boolean;
  /** JSON that describes the municipality; null: the sample town. */
  municipalityFile: string | null;
  /** Lets other machines read the metrics; null: this one only. */
  metricsToken: string | null;
  /** Where a process that serves no pages answers for its health and metrics; null: nowhere. */
  metricsPort: number | null;
  partner: { outboxDirectory: string; inboxDirectory: string };
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
}

/** Settings that contradict one another or are missing. Each problem says how to solve it. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`Lotse can't start with this configuration:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);
const defaultPort = 8000;

const text = z.string().trim().min(1);
const port = z.coerce.number().int().min(1).max(65_535);
const key = z
  .string()
  .refine(
    (value) => Buffer.from(value, 'base64').length === 32,
    'must be 32 bytes in base64; make one with: openssl rand -base64 32',
  );
const flag = z.enum(['true', 'false', '1', '0']).transform((value) => value === 'true' || value === '1');

/** An empty variable, as an unset one in a compose file arrives, counts as not given. */
export const environmentSchema = z.object({
  NODE_ENV: text.optional(),
  LOTSE_MODE: z.enum(['production', 'development']).optional(),
  LOTSE_DATA_DIR: text.optional(),
  LOTSE_CACHE_DIR: text.optional(),
  LOTSE_HOST: text.default('127.0.0.1'),
  LOTSE_PORT: port.optional(),
  LOTSE_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  LOTSE_ENGINE_VERSION: z
    .string()
    .regex(/^8\.\d+\.\d+$/, 'must be a version of Zeebe such as 8.5.8')
    .default('8.5.8'),
  LOTSE_ENGINE_HEAP_MB: z.coerce.number().int().min(192).default(384),
  LOTSE_ENGINE_CONTROLLED_CLOCK: flag.default(false),
  ZEEBE_GRPC_ADDRESS: text.optional(),
  ZEEBE_REST_ADDRESS: text.optional(),
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//, 'must begin with mongodb:// or mongodb+srv://')
    .optional(),
  LOTSE_EXPORTER_HOST: text.default('127.0.0.1'),
  LOTSE_EXPORTER_PORT: port.optional(),
  LOTSE_EXPORTER_USER: text.default('zeebe'),
  LOTSE_EXPORTER_PASSWORD: z.string().min(16, 'must have at least 16 characters').optional(),
  LOTSE_SESSION_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  LOTSE_VAULT_KEY: key.optional(),
  LOTSE_AUDIT_KEY: key.optional(),
  LOTSE_OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  LOTSE_OIDC_CLIENT_ID: text.optional(),
  LOTSE_OIDC_CLIENT_SECRET: text.optional(),
  LOTSE_DEMO_ACCOUNTS: flag.optional(),
  LOTSE_FOUR_EYES_RELEASE: flag.optional(),
  LOTSE_MUNICIPALITY_FILE: text.optional(),
  LOTSE_METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  LOTSE_METRICS_PORT: port.optional(),
  LOTSE_PARTNER_OUTBOX: text.optional(),
  LOTSE_PARTNER_INBOX: text.optional(),
  LOTSE_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  XDG_CACHE_HOME: text.optional(),
  LOCALAPPDATA: text.optional(),
});
type Environment = z.output<typeof environmentSchema>;

export const argumentsSchema = z.strictObject({
  services: z
    .string()
    .transform((list) => list.split(',').map((name) => name.trim()))
    .pipe(z.array(z.enum(services)).min(1))
    .default([...services]),
  fresh: z.literal(true, 'takes no value').optional(),
  engine: environmentSchema.shape.LOTSE_ENGINE_VERSION.unwrap().optional(),
  store: z.enum(['auto', 'embedded', 'mongod', 'mongodb']).default('auto'),
  port: port.optional(),
});
type Arguments = z.output<typeof argumentsSchema>;

const argumentsHelp =
  'Known are --services=web,workers,projection --fresh --engine=8.5.8 --store=auto|embedded|mongod|mongodb --port=8000.';

/**
 * @param argv the arguments after the program's name
 * @param rootDirectory the repository root; relative directories of the configuration start there
 * @throws ConfigError with every problem at once
 */
export function loadConfig(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  rootDirectory: string,
): Config {
  const args = parse(argumentsSchema, readArguments(argv), (name) => `--${name}`);
  const values = parse(environmentSchema, withoutEmpty(env), (name) => name);
  const production = values.LOTSE_MODE === undefined ? values.NODE_ENV === 'production' : values.LOTSE_MODE === 'production';
  const problems = [
    ...contradictions(values, args),
    ...(production ? [...missingInProduction(values, args), ...forbiddenInProduction(values)] : exposedWithoutTls(values)),
  ];
  if (problems.length > 0) throw new ConfigError(problems);

  const dataDirectory = path.resolve(rootDirectory, values.LOTSE_DATA_DIR ?? '.lotse');
  const chosenPort = args.port ?? values.LOTSE_PORT;
  return {
    rootDirectory,
    dataDirectory,
    cacheDirectory: path.resolve(rootDirectory, values.LOTSE_CACHE_DIR ?? userCache(values)),
    fresh: args.fresh ?? false,
    services: args.services,
    production,
    http: { host: values.LOTSE_HOST, port: chosenPort ?? defaultPort, portIsExplicit: chosenPort !== undefined },
    publicUrl: values.LOTSE_PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    engine: {
      grpcAddress: values.ZEEBE_GRPC_ADDRESS ?? null,
      restAddress: values.ZEEBE_REST_ADDRESS?.replace(/\/+$/, '') ?? null,
      version: args.engine ?? values.LOTSE_ENGINE_VERSION,
      heapMegabytes: values.LOTSE_ENGINE_HEAP_MB,
      controlledClock: values.LOTSE_ENGINE_CONTROLLED_CLOCK,
    },
    store: { uri: values.MONGODB_URI ?? null, choice: args.store },
    exporter: {
      receives: args.services.includes('projection'),
      host: values.LOTSE_EXPORTER_HOST,
      port: values.LOTSE_EXPORTER_PORT ?? null,
      user: values.LOTSE_EXPORTER_USER,
      password: values.LOTSE_EXPORTER_PASSWORD ?? null,
    },
    secrets: {
      session: values.LOTSE_SESSION_SECRET ?? null,
      vaultKey: values.LOTSE_VAULT_KEY ?? null,
      auditKey: values.LOTSE_AUDIT_KEY ?? null,
    },
    oidc: oidc(values),
    demoAccounts: values.LOTSE_DEMO_ACCOUNTS ?? (!production && loopback.has(values.LOTSE_HOST)),
    fourEyesRelease: values.LOTSE_FOUR_EYES_RELEASE ?? production,
    metricsToken: values.LOTSE_METRICS_TOKEN ?? null,
    metricsPort: values.LOTSE_METRICS_PORT ?? null,
    municipalityFile:
      values.LOTSE_MUNICIPALITY_FILE === undefined ? null : path.resolve(rootDirectory, values.LOTSE_MUNICIPALITY_FILE),
    partner: {
      outboxDirectory: path.resolve(rootDirectory, values.LOTSE_PARTNER_OUTBOX ?? path.join(dataDirectory, 'partner/outbox')),
      inboxDirectory: path.resolve(rootDirectory, values.LOTSE_PARTNER_INBOX ?? path.join(dataDirectory, 'partner/inbox')),
    },
    logLevel: values.LOTSE_LOG_LEVEL,
    childEnvironment: environmentOfChildren(env),
  };
}

/** `--name=value`, and `--name` alone as true. */
function readArguments(argv: readonly string[]): Record<string, string | true> {
  const pairs = argv.map((argument): [string, string | true] => {
    const match = /^--([a-z-]+)(?:=(.*))?$/s.exec(argument);
    if (match?.[1] === undefined) throw new ConfigError([`The argument "${argument}" is not understood. ${argumentsHelp}`]);
    return [match[1], match[2] ?? true];
  });
  return Object.fromEntries(pairs);
}

function parse<Schema extends z.ZodObject>(
  schema: Schema,
  values: Record<string, unknown>,
  label: (name: string) => string,
): z.output<Schema> {
  const result = schema.safeParse(values);
  if (result.success) return result.data;
  throw new ConfigError(
    result.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((name) => `${label(name)} is not known. ${argumentsHelp}`)
        : [`${label(String(issue.path[0]))}: ${issue.message}`],
    ),
  );
}

function withoutEmpty(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

function contradictions(values: Environment, args: Arguments): string[] {
  const { ZEEBE_GRPC_ADDRESS: grpc, ZEEBE_REST_ADDRESS: rest, MONGODB_URI: store } = values;
  const oidcGiven = [values.LOTSE_OIDC_ISSUER, values.LOTSE_OIDC_CLIENT_ID, values.LOTSE_OIDC_CLIENT_SECRET].filter(Boolean);
  return [
    ...((grpc === undefined) === (rest === undefined)
      ? []
      : ['ZEEBE_GRPC_ADDRESS and ZEEBE_REST_ADDRESS belong together: set both for an outside engine, or none.']),
    ...(args.fresh && grpc !== undefined && store !== undefined
      ? ['--fresh empties the embedded engine and store only; with outside ones there is nothing it may delete.']
      : []),
    ...(store !== undefined && args.store !== 'auto'
      ? ['MONGODB_URI and --store exclude each other: leave one of them out.']
      : []),
    ...(oidcGiven.length === 0 || oidcGiven.length === 3
      ? []
      : ['LOTSE_OIDC_ISSUER, LOTSE_OIDC_CLIENT_ID and LOTSE_OIDC_CLIENT_SECRET belong together: set all three, or none.']),
    ...(values.LOTSE_DEMO_ACCOUNTS === true && !loopback.has(values.LOTSE_HOST)
      ? [`Demo accounts exist only on the loopback address, but LOTSE_HOST is ${values.LOTSE_HOST}: unset LOTSE_DEMO_ACCOUNTS.`]
      : []),
  ];
}

function exposedWithoutTls({ LOTSE_HOST: host, LOTSE_PUBLIC_URL: url }: Environment): string[] {
  return loopback.has(host) || url?.startsWith('https://')
    ? []
    : [`LOTSE_HOST is ${host}, so others can reach Lotse: set LOTSE_PUBLIC_URL to its https:// address behind a TLS proxy.`];
}

function missingInProduction(values: Environment, args: Arguments): string[] {
  const random = 'openssl rand -base64 32';
  const needed: [keyof Environment, string][] = [
    ['LOTSE_SESSION_SECRET', `signs sessions; make one with: ${random}`],
    ['LOTSE_VAULT_KEY', `encrypts counselling notes, keep a copy apart from the data; make one with: ${random}`],
    ['LOTSE_AUDIT_KEY', `keys the audit chain; make one with: ${random}`],
    ['LOTSE_MUNICIPALITY_FILE', 'name, courts, account and area of the municipality as JSON; docs/operations.md shows one'],
    ['LOTSE_PUBLIC_URL', 'the https:// address under which people reach Lotse'],
    ['MONGODB_URI', 'a MongoDB replica set, mongodb://user:password@host/lotse?replicaSet=…'],
    ['ZEEBE_GRPC_ADDRESS', 'host:port of the Zeebe gateway'],
    ['ZEEBE_REST_ADDRESS', 'http(s)://host:port of the Zeebe gateway'],
  ];
  const forWeb: typeof needed = [
    ['LOTSE_OIDC_ISSUER', 'address of the OpenID provider, for example https://keycloak.example/realms/lotse'],
    ['LOTSE_OIDC_CLIENT_ID', 'id of Lotse at the OpenID provider'],
    ['LOTSE_OIDC_CLIENT_SECRET', 'secret of Lotse at the OpenID provider'],
  ];
  const forProjection: typeof needed = [
    ['LOTSE_EXPORTER_PASSWORD', 'the engine authenticates its record stream with it; make one with: openssl rand -hex 24'],
  ];
  return [
    ...needed,
    ...(args.services.includes('web') ? forWeb : []),
    ...(args.services.includes('projection') ? forProjection : []),
  ].flatMap(([name, how]) => (values[name] === undefined ? [`${name} is missing: ${how}.`] : []));
}

function forbiddenInProduction(values: Environment): string[] {
  return [
    ...(values.LOTSE_DEMO_ACCOUNTS === true ? ['LOTSE_DEMO_ACCOUNTS: demo accounts do not exist in production; unset it.'] : []),
    ...(values.LOTSE_ENGINE_CONTROLLED_CLOCK
      ? ['LOTSE_ENGINE_CONTROLLED_CLOCK: the clock of a production engine is not movable; unset it.']
      : []),
    ...(values.LOTSE_PUBLIC_URL !== undefined && !values.LOTSE_PUBLIC_URL.startsWith('https://')
      ? ['LOTSE_PUBLIC_URL must begin with https:// in production.']
      : []),
  ];
}

function oidc(values: Environment): Config['oidc'] {
  const { LOTSE_OIDC_ISSUER: issuer, LOTSE_OIDC_CLIENT_ID: clientId, LOTSE_OIDC_CLIENT_SECRET: clientSecret } = values;
  return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : null;
}

function userCache(values: Environment): string {
  if (values.XDG_CACHE_HOME !== undefined) return path.join(values.XDG_CACHE_HOME, 'lotse');
  if (process.platform === 'win32' && values.LOCALAPPDATA !== undefined) return path.join(values.LOCALAPPDATA, 'lotse');
  return path.join(os.homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'lotse');
}

/** Proxies, PATH and the like, but neither Lotse's secrets nor the addresses of other parts. */
function environmentOfChildren(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const own = /^(LOTSE_|ZEEBE_GRPC_|ZEEBE_REST_|MONGODB_|NODE_)/;
  return Object.fromEntries(Object.entries(withoutEmpty(env)).filter(([name]) => !own.test(name)));
}

import path from 'node:path';

import { ConfigError, loadConfig } from '../src/config.ts';

const root = path.resolve('/srv/lotse');
const home = { PATH: '/usr/bin', XDG_CACHE_HOME: '/var/cache' };
const key = Buffer.alloc(32, 7).toString('base64');

const productionSet = {
  NODE_ENV: 'production',
  LOTSE_HOST: '0.0.0.0',
  LOTSE_PUBLIC_URL: 'https://lotse.example/',
  LOTSE_SESSION_SECRET: 's'.repeat(32),
  LOTSE_VAULT_KEY: key,
  LOTSE_AUDIT_KEY: key,
  LOTSE_EXPORTER_HOST: '0.0.0.0',
  LOTSE_EXPORTER_PORT: '9200',
  LOTSE_EXPORTER_PASSWORD: 'p'.repeat(24),
  LOTSE_OIDC_ISSUER: 'https://keycloak.example/realms/lotse',
  LOTSE_OIDC_CLIENT_ID: 'lotse',
  LOTSE_OIDC_CLIENT_SECRET: 'geheim',
  MONGODB_URI: 'mongodb://mongo/lotse?replicaSet=lotse',
  ZEEBE_GRPC_ADDRESS: 'zeebe:26500',
  ZEEBE_REST_ADDRESS: 'http://zeebe:8080/',
  LOTSE_MUNICIPALITY_FILE: '/etc/lotse/municipality.json',
};

function problems(argv: string[], env: Record<string, string | undefined>): string[] {
  try {
    loadConfig(argv, env, root);
  } catch (error) {
    if (error instanceof ConfigError) return [...error.problems];
    throw error;
  }
  return [];
}

describe('loadConfig', () => {
  it('needs nothing: all services on the loopback address, engine and store of its own', () => {
    const config = loadConfig([], home, root);

    expect(config).toMatchObject({
      services: ['web', 'workers', 'projection'],
      fresh: false,
      production: false,
      demoAccounts: true,
      dataDirectory: path.join(root, '.lotse'),
      cacheDirectory: path.resolve('/var/cache/lotse'),
      http: { host: '127.0.0.1', portIsExplicit: false },
      engine: { grpcAddress: null, restAddress: null, version: '8.5.8', controlledClock: false },
      store: { uri: null, choice: 'auto' },
      exporter: { host: '127.0.0.1', port: null, password: null },
      oidc: null,
    });
  });

  it('takes arguments over variables, and marks a port that somebody asked for', () => {
    const env = { ...home, LOTSE_PORT: '8100', LOTSE_ENGINE_VERSION: '8.5.9' };

    const config = loadConfig(['--services=web, workers', '--engine=8.6.0', '--store=embedded', '--fresh'], env, root);

    expect(config).toMatchObject({
      services: ['web', 'workers'],
      fresh: true,
      http: { port: 8100, portIsExplicit: true },
      engine: { version: '8.6.0' },
      store: { choice: 'embedded' },
    });
  });

  it('treats empty variables, as compose files pass them, as not given', () => {
    expect(loadConfig([], { ...home, MONGODB_URI: '', LOTSE_PORT: '', LOTSE_OIDC_ISSUER: '' }, root)).toMatchObject({
      store: { uri: null },
      http: { portIsExplicit: false },
      oidc: null,
    });
  });

  it('hands children the environment without secrets and addresses', () => {
    const { childEnvironment } = loadConfig([], { ...productionSet, ...home, HTTPS_PROXY: 'http://proxy:3128' }, root);

    expect(childEnvironment).toEqual({ ...home, HTTPS_PROXY: 'http://proxy:3128' });
  });

  it('accepts a complete production set', () => {
    expect(loadConfig([], productionSet, root)).toMatchObject({
      production: true,
      demoAccounts: false,
      publicUrl: 'https://lotse.example',
      engine: { grpcAddress: 'zeebe:26500', restAddress: 'http://zeebe:8080' },
      exporter: { port: 9200 },
      oidc: { clientId: 'lotse' },
    });
  });

  it.each(
    Object.keys(productionSet).filter(
      (name) => !['NODE_ENV', 'LOTSE_HOST', 'LOTSE_EXPORTER_HOST', 'LOTSE_EXPORTER_PORT'].includes(name),
    ),
  )('refuses production without %s and names it', (name) => {
    expect(problems([], { ...productionSet, [name]: undefined }).join('\n')).toContain(name);
  });

  it('names every missing secret at once, each with the way to set it', () => {
    const found = problems([], { LOTSE_MODE: 'production' });

    for (const name of ['LOTSE_SESSION_SECRET', 'LOTSE_VAULT_KEY', 'LOTSE_AUDIT_KEY', 'LOTSE_EXPORTER_PASSWORD']) {
      expect(found).toContainEqual(expect.stringMatching(new RegExp(`^${name} is missing: .*openssl rand`)));
    }
  });

  it('asks a process for the secrets of its own services only', () => {
    const workersOnly = Object.fromEntries(Object.entries(productionSet).filter(([name]) => !/OIDC|EXPORTER/.test(name)));

    expect(problems(['--services=workers'], workersOnly)).toEqual([]);
  });

  it.each([
    ['demo accounts in production', [], { ...productionSet, LOTSE_DEMO_ACCOUNTS: 'true' }, 'LOTSE_DEMO_ACCOUNTS'],
    [
      'a movable clock in production',
      [],
      { ...productionSet, LOTSE_ENGINE_CONTROLLED_CLOCK: 'true' },
      'LOTSE_ENGINE_CONTROLLED_CLOCK',
    ],
    [
      'plain http in production',
      [],
      { ...productionSet, LOTSE_HOST: '127.0.0.1', LOTSE_PUBLIC_URL: 'http://lotse.example' },
      'LOTSE_PUBLIC_URL',
    ],
    ['a vault key of the wrong length', [], { LOTSE_VAULT_KEY: 'c2hvcnQ=' }, 'LOTSE_VAULT_KEY'],
    ['a short session secret', [], { LOTSE_SESSION_SECRET: 'short' }, 'LOTSE_SESSION_SECRET'],
    [
      'demo accounts off the loopback address',
      [],
      { LOTSE_HOST: '10.0.0.5', LOTSE_PUBLIC_URL: 'https://x.example', LOTSE_DEMO_ACCOUNTS: 'true' },
      'loopback',
    ],
    ['an address that others reach without TLS', [], { LOTSE_HOST: '0.0.0.0' }, 'LOTSE_PUBLIC_URL'],
    ['half an outside engine', [], { ZEEBE_GRPC_ADDRESS: 'zeebe:26500' }, 'ZEEBE_REST_ADDRESS'],
    ['half an OpenID provider', [], { LOTSE_OIDC_ISSUER: 'https://keycloak.example' }, 'LOTSE_OIDC_CLIENT_SECRET'],
    ['a store chosen twice', ['--store=mongod'], { MONGODB_URI: 'mongodb://mongo' }, 'MONGODB_URI'],
    ['emptying outside parts', ['--fresh'], productionSet, '--fresh'],
    ['an unknown argument', ['--frehs'], {}, '--frehs'],
    ['an argument without dashes', ['fresh'], {}, '"fresh"'],
    ['an unknown service', ['--services=web,worker'], {}, '--services'],
    ['an unknown store', ['--store=sqlite'], {}, '--store'],
    ['a port that is no port', [], { LOTSE_PORT: '70000' }, 'LOTSE_PORT'],
    ['an engine version that is a path', ['--engine=../../x'], {}, '--engine'],
    ['a store that is no MongoDB', [], { MONGODB_URI: 'postgres://x' }, 'MONGODB_URI'],
  ] as [string, string[], Record<string, string>, string][])('refuses %s', (_, argv, env, named) => {
    expect(problems(argv, env).join('\n')).toContain(named);
  });
});

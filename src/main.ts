/**
 * Composition root: reads the configuration, starts the services that `--services` names (each a file in `composition/`) and
 * stops them again. Nothing else in Lotse knows where the engine and the store are.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import v8 from 'node:v8';
import { pino } from 'pino';
import { layFoundation, type Surroundings } from './composition/lay-foundation.ts';
import { type RunningParts, stopParts } from './composition/running-parts.ts';
import { serveJobs } from './composition/serve-jobs.ts';
import { serveProbes } from './composition/serve-probes.ts';
import { serveWeb } from './composition/serve-web.ts';
import { ConfigError, loadConfig, type Config } from './config.ts';
import { StartupError } from './embedded/index.ts';
import { demoPassword, demoPeople } from './identity/demo-accounts.ts';

const rootDirectory = path.resolve(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(path.join(rootDirectory, 'package.json'), 'utf8')) as { version: string };

/**
 * How far the heap may grow beyond what is alive before it is cleaned, in per cent. By default it grows with the memory of the
 * machine: at 10,000 open tasks to 700 MB, most of it garbage.
 */
const heapGrowingPercent = 80;

/** @returns the address of the web app, null when it is not among the services */
async function start(surroundings: Surroundings, running: RunningParts): Promise<string | null> {
  const { services, metricsPort } = surroundings.config;
  const foundation = await layFoundation(surroundings, running);
  const jobs = services.includes('workers') ? await serveJobs(foundation) : null;
  if (services.includes('web')) return serveWeb(foundation, jobs);
  if (metricsPort !== null) await serveProbes(foundation, jobs, metricsPort);
  return null;
}

function announce(config: Config, url: string): void {
  const accounts = demoPeople.map(({ login, groups }) => `    ${login.padEnd(24)} ${groups.join(', ')}`);
  const lines = config.demoAccounts ? ['', `  Demo accounts, all with the password ${demoPassword}:`, ...accounts] : [];
  process.stdout.write(`\n  Lotse ${version} is ready: ${url}\n  API: ${url}/api/docs\n${lines.join('\n')}\n\n`);
}

async function main(): Promise<void> {
  v8.setFlagsFromString(`--heap-growing-percent=${heapGrowingPercent}`);
  const config = loadConfig(process.argv.slice(2), process.env, rootDirectory);
  const log = pino({ level: config.logLevel });
  const running: RunningParts = {};
  let stopping = false;

  async function stop(exitCode: number): Promise<void> {
    if (stopping) return;
    stopping = true;
    await stopParts(running, log);
    process.exit(exitCode);
  }

  function giveUp(why: string): void {
    log.fatal(why);
    void stop(1);
  }

  process.once('SIGINT', () => void stop(0));
  process.once('SIGTERM', () => void stop(0));
  try {
    const url = await start({ config, log, rootDirectory, version, giveUp }, running);
    if (url !== null) announce(config, url);
  } catch (error) {
    if (error instanceof StartupError) log.fatal(error.message);
    else log.fatal({ err: error }, 'Lotse could not start');
    await stop(1);
  }
}

main().catch((error: unknown) => {
  const message =
    error instanceof ConfigError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${message}\n`);
  process.exit(2);
});

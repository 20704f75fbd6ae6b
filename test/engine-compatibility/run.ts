/**
 * `npm run test:engine -- 8.6.0`: whole cases on another engine than the pinned one. Further arguments are test files to run
 * instead of all process runs.
 */
import { spawnSync } from 'node:child_process';
import { ConfigError, loadConfig } from '../../src/config.ts';

const lastFreeMinor = 5;
const usage = 'Name a version of Zeebe: npm run test:engine -- 8.6.0';
const wholeCases = ['test/integration/engine-version.test.ts', 'test/integration/process-runs'];

function testEngine([version, ...files]: string[]): number {
  if (version === undefined) throw new ConfigError([usage]);
  const { engine } = loadConfig([`--engine=${version}`], {}, process.cwd());
  if (Number(engine.version.split('.')[1]) > lastFreeMinor) {
    process.stdout.write(
      `Zeebe ${engine.version}: free for development and tests only; production use needs a licence of Camunda. ` +
        `Lotse's default stays 8.${lastFreeMinor}, the last line without that condition.\n`,
    );
  }
  const tests = files.length > 0 ? files : wholeCases;
  const { status } = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', ...tests, '--selectProjects', 'integration'], {
    stdio: 'inherit',
    env: { ...withoutOutsideParts(process.env), LOTSE_ENGINE_VERSION: engine.version },
  });
  return status ?? 1;
}

/** The tests would take an engine and a store that run already, whatever their version. */
function withoutOutsideParts(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { MONGODB_URI: _store, ZEEBE_GRPC_ADDRESS: _grpc, ZEEBE_REST_ADDRESS: _rest, ...others } = environment;
  return others;
}

try {
  process.exitCode = testEngine(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

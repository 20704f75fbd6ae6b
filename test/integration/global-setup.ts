/** Starts the whole of Lotse once for all integration tests: real engine, real store, movable engine clock. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { carryRatesForward } from '../../src/demo/carry-rates-forward.ts';
import { startLotse, type LotseProcess } from '../../src/demo/lotse-process.ts';
import { openOffice } from '../../src/demo/office.ts';
import { nextMonthStart } from '../../src/demo/script.ts';

declare global {
  var lotseUnderTest: LotseProcess | undefined;
}

/** With MONGODB_URI or ZEEBE_GRPC_ADDRESS in the environment the tests use what is there; those that need more say so. */
export default async function startLotseUnderTest(): Promise<void> {
  if (process.env.MONGODB_URI !== undefined || process.env.ZEEBE_GRPC_ADDRESS !== undefined) return;
  const dataDirectory = await mkdtemp(join(tmpdir(), 'lotse-test-'));
  const lotse = await startLotse({
    rootDirectory: resolve(__dirname, '../..'),
    dataDirectory,
    environment: {
      ...process.env,
      NODE_ENV: 'test',
      LOTSE_ENGINE_CONTROLLED_CLOCK: 'true',
      LOTSE_LOG_LEVEL: 'warn',
    },
  });
  globalThis.lotseUnderTest = lotse;
  await carryRatesForward(openOffice(lotse.runtime.url), Number(nextMonthStart().slice(0, 4)));
  Object.assign(process.env, {
    LOTSE_URL: lotse.runtime.url,
    LOTSE_TEST_DATA_DIR: dataDirectory,
    LOTSE_MANAGEMENT_ADDRESS: lotse.runtime.managementAddress,
    MONGODB_URI: lotse.runtime.mongoUri,
    ZEEBE_GRPC_ADDRESS: lotse.runtime.grpcAddress,
    ZEEBE_REST_ADDRESS: lotse.runtime.restAddress,
  });
}

/** A run against another engine (npm run test:engine) would say nothing if it silently used the pinned one. */
import { loadConfig } from '../../src/config.ts';
import { connectZeebe } from '../../src/zeebe/client.ts';

it('runs on the engine that was asked for', async () => {
  // given
  const { engine } = loadConfig([], { LOTSE_ENGINE_VERSION: process.env.LOTSE_ENGINE_VERSION }, process.cwd());
  const zeebe = connectZeebe({
    grpcAddress: process.env.ZEEBE_GRPC_ADDRESS!,
    restAddress: process.env.ZEEBE_REST_ADDRESS!,
  });

  // when
  const { gatewayVersion } = await zeebe.topology().finally(() => zeebe.close());

  // then
  expect(gatewayVersion).toBe(engine.version);
});

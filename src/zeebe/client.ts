/** Opens the connection to the engine's gateway. */
import { Camunda8 } from '@camunda8/sdk';
import type { ZeebeGrpcClient } from '@camunda8/sdk/dist/zeebe/index.js';

export interface EngineAddress {
  /** `host:port` of the gRPC gateway. */
  grpcAddress: string;
  /** Base URL of the REST gateway, without a trailing slash. */
  restAddress: string;
}

/**
 * gRPC client without transport encryption when the address is on the loopback interface or in a private network of
 * containers; `grpcs://` addresses use TLS. Retries only what the engine refused under load (RESOURCE_EXHAUSTED).
 */
export function connectZeebe(address: EngineAddress): ZeebeGrpcClient {
  const camunda = new Camunda8({
    ZEEBE_GRPC_ADDRESS: address.grpcAddress.includes('://') ? address.grpcAddress : `grpc://${address.grpcAddress}`,
    ZEEBE_REST_ADDRESS: address.restAddress,
    CAMUNDA_OAUTH_DISABLED: true,
    CAMUNDA_LOG_LEVEL: 'none',
    zeebeGrpcSettings: {
      ZEEBE_CLIENT_LOG_LEVEL: 'NONE',
      ZEEBE_GRPC_CLIENT_RETRY: true,
      ZEEBE_GRPC_CLIENT_MAX_RETRIES: 8,
      ZEEBE_GRPC_CLIENT_MAX_RETRY_TIMEOUT_SECONDS: 1,
    },
  });
  return camunda.getZeebeGrpcApiClient();
}

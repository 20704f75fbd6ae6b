/**
 * Opens the connection to the engine's gateway. Only this client of the SDK is loaded: all of them together hold 50 MB, which a
 * small machine does not have to spare.
 */
import { ZeebeGrpcClient } from '@camunda8/sdk/dist/zeebe/index.js';

export interface EngineAddress {
  /** `host:port` of the gRPC gateway. */
  grpcAddress: string;
  /** Base URL of the REST gateway, without a trailing slash. */
  restAddress: string;
}

/** Milliseconds (the library wants text) after which a lost connection is tried again at the latest: people wait for it. */
const longestReconnectPause = '2000';

/**
 * gRPC client without transport encryption when the address is on the loopback interface or in a private network of
 * containers; `grpcs://` addresses use TLS.
 *
 * @param repeats lets the library repeat commands that got no answer. Lotse does without: a process whose start was taken by an
 *   engine that then fell silent would begin twice.
 */
export function connectZeebe(address: EngineAddress, { repeats = false } = {}): ZeebeGrpcClient {
  const config = {
    ZEEBE_GRPC_ADDRESS: address.grpcAddress.includes('://') ? address.grpcAddress : `grpc://${address.grpcAddress}`,
    ZEEBE_REST_ADDRESS: address.restAddress,
    CAMUNDA_OAUTH_DISABLED: true,
    CAMUNDA_LOG_LEVEL: 'none',
    zeebeGrpcSettings: {
      GRPC_MAX_RECONNECT_BACKOFF_MS: longestReconnectPause,
      ZEEBE_CLIENT_LOG_LEVEL: 'NONE',
      ZEEBE_GRPC_CLIENT_RETRY: repeats,
      ZEEBE_GRPC_CLIENT_MAX_RETRIES: 8,
      ZEEBE_GRPC_CLIENT_MAX_RETRY_TIMEOUT_SECONDS: 1,
    },
  } as const;
  return new ZeebeGrpcClient({ config });
}

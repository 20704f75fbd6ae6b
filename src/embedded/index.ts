/**
 * Starts what is not given from outside: the engine and the store. Owns their programs, processes, ports, log files and the
 * generated secrets; knows nothing of what Lotse does with them.
 */
export { startEmbedded, type Embedded } from './start-embedded.ts';
export { freePort } from './ports.ts';
export { StartupError } from './startup-error.ts';
export type { EmbeddedConfig, StoreChoice } from './embedded-config.ts';
export type { Secrets } from './secrets.ts';

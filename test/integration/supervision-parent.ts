/** A process that starts engine and store and then only waits: the parent that supervision.test.ts kills. */
import { pino } from 'pino';

import { loadConfig } from '../../src/config.ts';
import { startEmbedded } from '../../src/embedded/index.ts';

const config = loadConfig(process.argv.slice(2), process.env, process.cwd());
void startEmbedded(config, pino({ level: 'silent' })).then((embedded) => {
  process.send?.(embedded.pids());
});

/** Starts the projection of one process: receiver and runner. */
import type { AddressInfo } from 'node:net';
import type { ChangeFeed } from '../read-model/change-feed.ts';
import { prepareReadModel, type ReadModel } from '../read-model/read-model.ts';
import { createReceiver } from './receiver.ts';
import type { ProjectionLog } from './projection-log.ts';
import { createProjectionRunner } from './runner.ts';

export interface ProjectionOptions {
  readModel: ReadModel;
  changeFeed: ChangeFeed;
  log: ProjectionLog;
  host: string;
  /** 0 takes a free port. */
  port: number;
  username: string;
  password: string;
}

export interface Projection {
  /** What the exporter's `args.url` must be. */
  url: string;
  /** Resolves when everything taken so far is folded into the read model. */
  idle(): Promise<void>;
  /** Takes no more records; what is not folded yet stays in the journal. */
  close(): Promise<void>;
}

/** Creates missing indexes, then listens for the engine's records. Rejects when the port is taken or the store is away. */
export async function startProjection(options: ProjectionOptions): Promise<Projection> {
  const { readModel, changeFeed, log, host, port, username, password } = options;
  await prepareReadModel(readModel);
  const runner = await createProjectionRunner({ readModel, changeFeed, log });
  const server = createReceiver({ runner, username, password, log }).listen(port, host);
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve).once('error', reject);
  });
  const url = `http://${host}:${(server.address() as AddressInfo).port}`;
  log.info({ url }, 'The projection listens for records of the engine');
  return {
    url,
    idle: () => runner.idle(),
    async close() {
      const closed = new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
      server.closeIdleConnections();
      await closed;
      await runner.close();
    },
  };
}

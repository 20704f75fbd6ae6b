/** Opens the web server's port; a busy default port is no reason to fail. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { refuseConnection } from './refuse-connection.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

export interface Listening {
  port: number;
  /** Ends open connections too: event streams would keep the server up for ever. */
  close(): Promise<void>;
}

const portsToTry = 20;

/** Longer than proxies and clients keep an idle connection, so that it is never the server who closes it under a request. */
const keepIdleMs = 75_000;

/**
 * @param exact true when somebody asked for this very port: a busy one is then an error
 * @throws Error EADDRINUSE when the port, or all of the next twenty, are taken
 */
export async function listen(handler: Handler, host: string, port: number, exact: boolean): Promise<Listening> {
  for (let candidate = port; ; candidate += 1) {
    try {
      const server = await open(handler, host, candidate);
      return { port: candidate, close: () => close(server) };
    } catch (error) {
      const busy = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!busy || exact || candidate >= port + portsToTry) throw error;
    }
  }
}

function open(handler: Handler, host: string, port: number): Promise<Server> {
  const server = createServer(handler);
  server.on('clientError', refuseConnection);
  server.keepAliveTimeout = keepIdleMs;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

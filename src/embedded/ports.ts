/** Free ports on the loopback address, the same ones at every start as long as nobody else took them. */
import { randomInt } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import net from 'node:net';

import { replaceFile } from './replace-file.ts';
import { StartupError } from './startup-error.ts';

const host = '127.0.0.1';
const portsToTry = 200;

/** Whether a server could listen there now. */
function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/**
 * The wanted port, or the next free one above it. A port that a person asked for by number is not replaced.
 * @throws StartupError when the port (explicit) or all ports tried (otherwise) are in use
 */
export async function freePort(
  host: string,
  wanted: number,
  { explicit = false, taken = new Set<number>() }: { explicit?: boolean; taken?: ReadonlySet<number> } = {},
): Promise<number> {
  const last = explicit ? wanted : Math.min(wanted + portsToTry, 65_535);
  for (let port = wanted; port <= last; port += 1) {
    if (!taken.has(port) && (await isFree(host, port))) return port;
  }
  throw new StartupError(
    explicit
      ? `Port ${wanted} on ${host} is in use by another program. Stop that program or choose another port.`
      : `No free port on ${host} between ${wanted} and ${last}.`,
  );
}

/** Below those that the system gives to outgoing connections. */
const elsewhere = { from: 20_000, to: 32_000 };

/**
 * Any free port. Minutes may pass until its program listens there: neighbours would be chosen by every other Lotse that starts
 * meanwhile.
 */
async function anyFreePort(taken: ReadonlySet<number>): Promise<number> {
  for (let attempt = 0; attempt < portsToTry; attempt += 1) {
    const port = randomInt(elsewhere.from, elsewhere.to);
    if (!taken.has(port) && (await isFree(host, port))) return port;
  }
  throw new StartupError(`No free port on ${host} between ${elsewhere.from} and ${elsewhere.to}.`);
}

/** Ports by name, remembered in a file so that addresses stay the same over restarts. */
export class PortBook {
  readonly #file: string;
  readonly #ports: Record<string, number>;
  #previous: Promise<unknown> = Promise.resolve();

  constructor(file: string) {
    this.#file = file;
    this.#ports = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>) : {};
  }

  /**
   * Chooses a port for the name: the remembered one if it is free, else the usual one, else any. One choice at a time.
   * @param usual one that people know; leave it out where nobody needs to: every Lotse that starts at the same time wants it too
   */
  choose(name: string, usual?: number): Promise<number> {
    const choice = this.#previous.then(() => this.#chooseAlone(name, usual));
    this.#previous = choice.catch(() => undefined);
    return choice;
  }

  async #chooseAlone(name: string, usual: number | undefined): Promise<number> {
    const taken = new Set(Object.entries(this.#ports).flatMap(([other, port]) => (other === name ? [] : [port])));
    const port = (await this.#firstFree(taken, this.#ports[name], usual)) ?? (await anyFreePort(taken));
    this.#ports[name] = port;
    replaceFile(this.#file, JSON.stringify(this.#ports, null, 2));
    return port;
  }

  async #firstFree(taken: ReadonlySet<number>, ...wanted: (number | undefined)[]): Promise<number | undefined> {
    for (const port of wanted) if (port !== undefined && !taken.has(port) && (await isFree(host, port))) return port;
    return undefined;
  }
}

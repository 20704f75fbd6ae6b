import { mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { freePort, PortBook } from '../../src/embedded/ports.ts';

const host = '127.0.0.1';

describe('ports', () => {
  let directory: string;
  let other: net.Server;
  let busy: number;

  beforeEach(async () => {
    directory = mkdtempSync(path.join(tmpdir(), 'lotse-ports-'));
    other = net.createServer();
    await new Promise<void>((resolve) => other.listen(0, host, resolve));
    busy = (other.address() as net.AddressInfo).port;
  });
  afterEach(async () => {
    await new Promise((resolve) => other.close(resolve));
    rmSync(directory, { recursive: true });
  });

  it('passes over a busy port unless somebody asked for exactly this one', async () => {
    expect(await freePort(host, busy)).toBeGreaterThan(busy);
    await expect(freePort(host, busy, { explicit: true })).rejects.toThrow(`Port ${busy}`);
  });

  it('gives the same port again at the next start, and two names never the same', async () => {
    const file = path.join(directory, 'ports.json');
    const book = new PortBook(file);
    const chosen = await Promise.all([book.choose('store', busy), book.choose('engine', busy)]);

    expect(new Set(chosen).size).toBe(2);
    expect(await new PortBook(file).choose('store', 1)).toBe(chosen[0]);
  });

  it('chooses another one when the remembered port is taken meanwhile', async () => {
    const file = path.join(directory, 'ports.json');
    const remembered = await new PortBook(file).choose('store', busy);
    const squatter = net.createServer();
    await new Promise<void>((resolve) => squatter.listen(remembered, host, resolve));

    expect(await new PortBook(file).choose('store', busy)).not.toBe(remembered);

    await new Promise((resolve) => squatter.close(resolve));
  });
});

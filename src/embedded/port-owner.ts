/** Who listens on a port of the loopback address: of two programs that were started for one port, only one has it. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

export type PortOwner = 'own' | 'other' | 'nobody' | 'unknown';

const listening = '0A';
/** 127.0.0.1 and all addresses, as the kernel writes them in its tables for IPv4 and IPv6. */
const addresses = ['0100007F', '00000000', '0000000000000000FFFF00000100007F', '0'.repeat(32)];

/** @returns `unknown` where the system does not tell, which is everywhere but on Linux */
export function portOwner(pid: number, port: number): PortOwner {
  if (process.platform !== 'linux') return 'unknown';
  try {
    const sockets = new Set(['tcp', 'tcp6'].flatMap((table) => listeners(`/proc/net/${table}`, port)));
    if (sockets.size === 0) return 'nobody';
    return openFiles(pid).some((file) => sockets.has(file)) ? 'own' : 'other';
  } catch {
    return 'unknown';
  }
}

/** Fields of a line: number, `<address>:<port>` in hexadecimal digits, remote address, state; the tenth is the inode. */
function listeners(table: string, port: number): string[] {
  const hexPort = port.toString(16).toUpperCase().padStart(4, '0');
  const places = new Set(addresses.map((address) => `${address}:${hexPort}`));
  return readFileSync(table, 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => places.has(fields[1] ?? '') && fields[3] === listening)
    .map((fields) => `socket:[${fields[9] ?? ''}]`);
}

function openFiles(pid: number): string[] {
  return readdirSync(`/proc/${pid}/fd`).map((descriptor) => {
    try {
      return readlinkSync(`/proc/${pid}/fd/${descriptor}`);
    } catch {
      // Closed since the directory was read.
      return '';
    }
  });
}

import { createHash } from 'node:crypto';

/**
 * The same parts always give the same uuid (version 8 of RFC 9562: custom, here from SHA-256). A write that is repeated
 * after a crash or by a job that runs twice then meets its own first result instead of making a second one.
 */
export function derivedId(...parts: string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x80, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

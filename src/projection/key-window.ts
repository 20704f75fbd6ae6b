/** Keys in a window: how many keys of a partition's counter (16,384) share one history document of an instance. */
const windowBits = 14n;

/**
 * Id of the piece of an instance's history that the key belongs to. The engine draws all keys of a partition from one counter,
 * so an instance that ends soon has one piece, and a piece holds at most 16,384 entries (about 3 MB).
 */
export function windowId(processInstanceKey: string, key: string): string {
  const window = (BigInt(key) - BigInt(processInstanceKey)) >> windowBits;
  return `${processInstanceKey}-${window}`;
}

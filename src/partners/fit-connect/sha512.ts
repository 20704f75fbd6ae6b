import { createHash } from 'node:crypto';

/** In hex, the only hash that FIT-Connect allows. */
export const sha512 = (bytes: Uint8Array): string => createHash('sha512').update(bytes).digest('hex');

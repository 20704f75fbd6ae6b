import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** Text that only the holder of the key can read, and only in the place that it was written for. */
export interface Sealed {
  keyId: string;
  nonce: Buffer;
  ciphertext: Buffer;
  /** Shows any change of text, nonce or place. */
  tag: Buffer;
}

export interface VaultCipher {
  /** @param place what the text belongs to; moved elsewhere it can't be opened */
  seal(text: string, place: string): Sealed;
  /** @throws Error when text, place or key is another one */
  open(sealed: Sealed, place: string): string;
  currentKeyId: string;
}

/** AES-256-GCM with 96-bit random nonces: enough for 2^32 notes under one key (NIST SP 800-38D). */
const algorithm = 'aes-256-gcm';
const nonceBytes = 12;

/**
 * @param currentKey 32 bytes in base64, kept apart from the store
 * @param formerKeys still open what they have sealed, until it is sealed anew
 */
export function createVaultCipher(currentKey: string, formerKeys: readonly string[] = []): VaultCipher {
  const key = keyOf(currentKey);
  const keys = new Map([key, ...formerKeys.map(keyOf)].map((bytes) => [keyIdOf(bytes), bytes]));
  const currentKeyId = keyIdOf(key);
  return {
    currentKeyId,

    seal(text, place) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, key, nonce);
      cipher.setAAD(Buffer.from(place));
      const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return { keyId: currentKeyId, nonce, ciphertext, tag: cipher.getAuthTag() };
    },

    open({ keyId, nonce, ciphertext, tag }, place) {
      const sealedWith = keys.get(keyId);
      if (sealedWith === undefined) throw new Error(`The vault has no key ${keyId}: add it to the former keys.`);
      const decipher = createDecipheriv(algorithm, sealedWith, nonce, { authTagLength: 16 });
      decipher.setAAD(Buffer.from(place));
      decipher.setAuthTag(tag);
      return Buffer.concat([decipher.update(ciphertext), decipher.final()]).toString('utf8');
    },
  };
}

function keyOf(base64: string): Buffer {
  const key = Buffer.from(base64, 'base64');
  if (key.byteLength !== 32) throw new Error('A vault key has 32 bytes in base64.');
  return key;
}

/** Names a key without telling anything about it. */
function keyIdOf(key: Uint8Array): string {
  return createHash('sha256').update('lotse-vault-key').update(key).digest('hex').slice(0, 16);
}

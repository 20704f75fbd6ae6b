import argon2 from 'argon2';
import { InvalidInput } from '../errors.ts';

/** Argon2id with the parameters that the OWASP password storage cheat sheet names (19 MiB, 2 passes, 1 lane). */
const parameters = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

const shortest = 12;
/** Argon2 takes any length; a bound keeps a request from making it hash megabytes. */
const longest = 200;

/** @throws InvalidInput PASSWORD_TOO_WEAK for less than 12 or more than 200 characters, or one repeated character */
export async function hashPassword(password: string): Promise<string> {
  if (password.length < shortest || password.length > longest || new Set(password).size < 4) {
    throw new InvalidInput('PASSWORD_TOO_WEAK', { field: 'password', values: { shortest, longest } });
  }
  return argon2.hash(password, parameters);
}

/**
 * With a null hash (unknown login, or an account that signs in elsewhere) it works just as long and says no, so that the time
 * of the answer does not tell which logins exist.
 */
export async function verifyPassword(hash: string | null, password: string): Promise<boolean> {
  if (password.length > longest) return false;
  const matches = await argon2.verify(hash ?? (await hashOfNobody()), password);
  return hash !== null && matches;
}

/** True when the parameters have been raised since: hash again while the password is at hand. */
export function isOutdated(hash: string): boolean {
  return argon2.needsRehash(hash, parameters);
}

let nobody: Promise<string> | null = null;
function hashOfNobody(): Promise<string> {
  nobody ??= argon2.hash('nobody signs in with this', parameters);
  return nobody;
}

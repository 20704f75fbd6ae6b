/** Secrets of an installation: those configured, else generated once and kept beside the data they protect. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { EmbeddedConfig } from './embedded-config.ts';
import { replaceFile } from './replace-file.ts';

export interface Secrets {
  /** Signs session cookies. */
  session: string;
  /** Encrypts the counselling notes: 32 bytes in base64. */
  vaultKey: string;
  /** Keys the hash chain of the audit: 32 bytes in base64. */
  auditKey: string;
  /** Basic-auth password with which the engine delivers its record stream. */
  exporterPassword: string;
}

type Stored = Secrets;

/** Losing the file means losing the counselling notes: it belongs into the backup, apart from the data. */
export function loadSecrets(config: Pick<EmbeddedConfig, 'dataDirectory' | 'secrets' | 'exporter'>): Secrets {
  const given = {
    session: config.secrets.session,
    vaultKey: config.secrets.vaultKey,
    auditKey: config.secrets.auditKey,
    exporterPassword: config.exporter.password,
  };
  const complete = Object.values(given).every((value) => value !== null);
  const stored = complete ? undefined : storedSecrets(path.join(config.dataDirectory, 'secrets.json'));
  const value = (name: keyof Secrets): string => given[name] ?? stored?.[name] ?? '';
  return {
    session: value('session'),
    vaultKey: value('vaultKey'),
    auditKey: value('auditKey'),
    exporterPassword: value('exporterPassword'),
  };
}

function storedSecrets(file: string): Stored {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Stored;
  const generate = (): string => randomBytes(32).toString('base64');
  const secrets = {
    session: generate(),
    vaultKey: generate(),
    auditKey: generate(),
    exporterPassword: randomBytes(24).toString('hex'),
  };
  replaceFile(file, JSON.stringify(secrets, null, 2), 0o600);
  return secrets;
}

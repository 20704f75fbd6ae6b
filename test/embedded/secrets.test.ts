import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { loadSecrets } from '../../src/embedded/secrets.ts';

const exporter = { receives: true, host: '127.0.0.1', port: null, user: 'zeebe', password: null };
const none = { session: null, vaultKey: null, auditKey: null };

describe('loadSecrets', () => {
  let dataDirectory: string;

  beforeEach(() => (dataDirectory = mkdtempSync(path.join(tmpdir(), 'lotse-secrets-'))));
  afterEach(() => rmSync(dataDirectory, { recursive: true }));

  it('generates them once, readable for the owner only, and gives the same ones again', () => {
    const first = loadSecrets({ dataDirectory, secrets: none, exporter });
    const second = loadSecrets({ dataDirectory, secrets: none, exporter });

    expect(second).toEqual(first);
    expect([first.vaultKey, first.auditKey].map((key) => Buffer.from(key, 'base64').length)).toEqual([32, 32]);
    expect(new Set([first.session, first.vaultKey, first.auditKey]).size).toBe(3);
    expect(statSync(path.join(dataDirectory, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it('uses what is configured and generates only the rest', () => {
    const vaultKey = Buffer.alloc(32, 1).toString('base64');

    const secrets = loadSecrets({ dataDirectory, secrets: { ...none, vaultKey }, exporter });

    expect(secrets.vaultKey).toBe(vaultKey);
    expect(secrets.exporterPassword).toMatch(/^[0-9a-f]{48}$/);
  });
});

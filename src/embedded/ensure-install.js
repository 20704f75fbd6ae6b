/** Runs `npm ci` when node_modules is missing or older than the lock file; otherwise costs a few milliseconds. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';

const lock = 'package-lock.json';
const installed = 'node_modules/.lotse-installed-lock.json';
const upToDate = existsSync(installed) && readFileSync(installed).equals(readFileSync(lock));
if (!upToDate) {
  console.log('Lotse: installing packages (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
  copyFileSync(lock, installed);
}

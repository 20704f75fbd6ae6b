/** Runs `npm ci` when node_modules is missing or does not hold what the lock file names; otherwise costs a few milliseconds. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
}

/** npm keeps a lock file of what it has really installed. Optional packages may be left out there: they are for other machines. */
function isInstalled() {
  const wanted = Object.entries(packagesOf('package-lock.json')).filter(([place]) => place !== '');
  const installed = packagesOf('node_modules/.package-lock.json');
  return wanted.every(([place, { version, optional, devOptional }]) =>
    installed[place] === undefined ? optional === true || devOptional === true : installed[place].version === version,
  );
}

if (!isInstalled()) {
  console.log('Lotse: installing packages (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

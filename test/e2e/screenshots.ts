/** `npm run screenshots`: pictures of the main pages for README and docs, with demo data in a Lotse of their own. */
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startLotse } from '../../src/demo/lotse-process.ts';
import { eventually } from '../integration/api-client.ts';
import { busyOffice, type BusyOffice } from './busy-office.ts';
import { openOffice } from './desk.ts';

interface Picture {
  name: string;
  who: string;
  path: (office: BusyOffice) => string;
}

const pictures: Picture[] = [
  { name: 'service-centre', who: 'sc-agent', path: () => '/service-centre?q=Musterfall' },
  { name: 'inbox', who: 'lst-clerk', path: ({ family }) => `/tasks/${family.applicationCheck}` },
  { name: 'case-file', who: 'lst-clerk', path: ({ family }) => `/cases/${family.caseId}` },
  { name: 'goal-conflict', who: 'fsa-worker', path: ({ conflictId }) => `/conflicts/${conflictId}` },
  { name: 'designer', who: 'process-designer', path: () => '/models/benefit-application' },
  { name: 'operations', who: 'admin', path: () => '/operations' },
  { name: 'instance', who: 'admin', path: ({ family }) => `/operations/instances/${family.processInstanceKey}` },
  { name: 'process-heat', who: 'admin', path: () => '/operations/processes/arrival-registration?state=ALL&heat=average' },
];

const largestBytes = 300_000;

async function takePictures(data: BusyOffice, directory: string): Promise<void> {
  const office = await openOffice();
  try {
    for (const { name, who, path: pathOf } of pictures) {
      const { page, open, context } = await office.desk(who);
      await open(pathOf(data));
      await page.getByRole('heading', { level: 1 }).waitFor();
      await eventually(
        () => page.locator('[aria-busy="true"]').count(),
        (busy) => busy === 0,
      );
      await page.waitForLoadState('load');
      await page.evaluate('document.fonts.ready.then(() => undefined)');
      const file = path.join(directory, `${name}.png`);
      await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
      const { size } = await stat(file);
      if (size > largestBytes) throw new Error(`${file} has ${size} bytes; the README should load quickly.`);
      process.stdout.write(`${name}: ${Math.round(size / 1000)} kB\n`);
      await context.close();
    }
  } finally {
    await office.close();
  }
}

async function main(): Promise<void> {
  const rootDirectory = path.resolve(import.meta.dirname, '../..');
  const directory = path.join(rootDirectory, 'docs/screenshots');
  await mkdir(directory, { recursive: true });
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'lotse-screenshots-'));
  const lotse = await startLotse({ rootDirectory, dataDirectory, environment: { ...process.env, LOTSE_LOG_LEVEL: 'warn' } });
  process.env.LOTSE_URL = lotse.runtime.url;
  try {
    await takePictures(await busyOffice(lotse.runtime.url, dataDirectory), directory);
  } finally {
    await lotse.end('SIGTERM');
    await rm(dataDirectory, { recursive: true, force: true });
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);

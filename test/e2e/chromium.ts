/** The real browser of the tests: the Chromium that the package brings on Linux, elsewhere an installed Chrome. */
import packaged from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const packagedHere = process.platform === 'linux' && process.arch === 'x64';

export async function launchChromium(): Promise<Browser> {
  if (!packagedHere) return chromium.launch({ channel: 'chrome' });
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    args: ['--no-sandbox', '--font-render-hinting=none'],
  });
}

/** axe on the page as it stands: WCAG 2.2 AA and the practices beyond it. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axeFile = createRequire(__filename).resolve('axe-core/axe.min.js');
/** What a picture consists of: nobody is told of it one by one, and what axe can't judge there takes it half its time. */
const context = { exclude: [['svg[role="img"] > *']] };
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** @returns one line per violation with the first element it is about; empty when there is nothing to mend */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(axeFile, 'utf8'));
  const results = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(context)}, ${JSON.stringify({ runOnly: tags })})`);
  return results.violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${nodes.length}) ${nodes[0]?.target.join(' ') ?? ''} ${nodes[0]?.failureSummary ?? ''}`,
  );
}

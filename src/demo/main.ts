/** `npm run demo`: plays the fictional cases through the running Lotse, or through one that it starts and stops itself. */
import path from 'node:path';
import { loadConfig } from '../config.ts';
import { carryRatesForward } from './carry-rates-forward.ts';
import { cases } from './cases/index.ts';
import { openOffice } from './office.ts';
import { openPartners } from './partners.ts';
import { playCase, type PlayedCase } from './play-case.ts';
import { isAsExpected, resultTable } from './result-table.ts';
import { findOrStartLotse } from './running-lotse.ts';
import { nextMonthStart } from './script.ts';

const rootDirectory = path.resolve(import.meta.dirname, '../..');
/** Where the output is no screen. */
const usualColumns = 160;

async function main(): Promise<boolean> {
  const config = loadConfig(process.argv.slice(2), process.env, rootDirectory);
  const lotse = await findOrStartLotse(config.dataDirectory, rootDirectory, process.env);
  try {
    const office = openOffice(lotse.url);
    const partners = openPartners({ outbox: config.partner.outboxDirectory, inbox: config.partner.inboxDirectory });
    for (const year of await carryRatesForward(office, Number(nextMonthStart().slice(0, 4)))) {
      process.stdout.write(`Für ${year} sind keine Leistungssätze bekannt: Die letzten sind zum Vorführen übernommen.\n`);
    }
    const played: PlayedCase[] = [];
    for (const script of cases) {
      played.push(await playCase(script, { office, partners, progress: (text) => process.stdout.write(`${text}\n`) }));
    }
    process.stdout.write(`\n${resultTable(played, process.stdout.columns || usualColumns)}\n`);
    return played.every(isAsExpected);
  } finally {
    await lotse.release();
  }
}

main().then(
  (asExpected) => process.exit(asExpected ? 0 : 1),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);

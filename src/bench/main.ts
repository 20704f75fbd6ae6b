/** `npm run bench`: measures a Lotse of its own and puts each figure beside its target. */
import { writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startLotse, type BenchLotse } from './bench-lotse.ts';
import { holds, type Figure, type PartName } from './figure.ts';
import { readOptions, type Options } from './options.ts';
import { measureBenefitRun } from './parts/benefit-run.ts';
import { measureBrowser } from './parts/browser.ts';
import { measureInbox } from './parts/inbox.ts';
import { measureLatency } from './parts/latency.ts';
import { measureMemory } from './parts/memory.ts';
import { measureProjection } from './parts/projection.ts';
import { measureRestart } from './parts/restart.ts';
import { measureThroughput } from './parts/throughput.ts';
import { findPlace, type Place } from './place.ts';
import { describeMachine, figureTable, loadNow, reportJson } from './report.ts';

const rootDirectory = path.resolve(import.meta.dirname, '../..');

/** The parts that use the engine share one Lotse, which fills up on the way; the others need a fresh one. */
const sharedName = 'lotse';

async function measure(place: Place, { parts, counts }: Options, measured: (part: PartName, figures: Figure[]) => void) {
  async function during(name: string, work: (lotse: BenchLotse) => Promise<void>): Promise<void> {
    const lotse = await startLotse(place, name);
    try {
      await work(lotse);
    } finally {
      await lotse.stop();
    }
  }

  if (['latency', 'throughput', 'memory', 'restart'].some((part) => (parts as readonly string[]).includes(part))) {
    await during(sharedName, async (lotse) => {
      if (parts.includes('latency')) measured('latency', await measureLatency(lotse, counts));
      if (parts.includes('throughput')) measured('throughput', await measureThroughput(lotse, counts));
      if (parts.includes('memory')) measured('memory', await measureMemory(lotse, counts));
    });
  }
  if (parts.includes('restart')) measured('restart', await measureRestart(place, sharedName));
  if (parts.includes('inbox')) await during('inbox', async (lotse) => measured('inbox', await measureInbox(lotse, counts)));
  if (parts.includes('browser'))
    await during('browser', async (lotse) => measured('browser', await measureBrowser(lotse, counts)));
  if (parts.includes('benefit-run')) {
    await during('benefit-run', async (lotse) => {
      measured('benefit-run', await measureBenefitRun(lotse, path.join(place.directory, 'benefit-run'), counts));
    });
  }
  if (parts.includes('projection')) measured('projection', await measureProjection(place, counts));
}

async function main(): Promise<boolean> {
  const options = readOptions(process.argv.slice(2));
  const { processor, cores, memoryGigabytes, system, node } = describeMachine();
  process.stdout.write(`${processor}, ${cores} cores, ${memoryGigabytes} GB, ${system}, Node ${node}\n\n`);
  const startedAt = new Date();
  const loads: Record<string, number> = { 'at the start': loadNow() };
  const figures: Figure[] = [];
  const place = await findPlace(rootDirectory, process.env);
  try {
    await measure(place, options, (part, found) => {
      figures.push(...found);
      loads[`after ${part}`] = loadNow();
      process.stdout.write(`${figureTable(found)}\n\n`);
    });
  } finally {
    await place.remove();
  }
  const file = options.jsonFile ?? path.join(os.tmpdir(), 'lotse-bench.json');
  await writeFile(file, reportJson({ startedAt, loads, figures }));
  process.stdout.write(`${figureTable(figures)}\n\nLoad of the machine: ${JSON.stringify(loads)}\nAs JSON: ${file}\n`);
  return figures.every((figure) => holds(figure) !== false);
}

main().then(
  (allHold) => process.exit(allHold ? 0 : 1),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);

/**
 * How much faster the projection is than the engine: the engine exports at full load to a receiver that only keeps the records;
 * then these records are sent to Lotse's own receiver, which stores and folds them on the embedded store.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import mongoose from 'mongoose';
import { pino, type Logger } from 'pino';
import { loadConfig } from '../../config.ts';
import { startEmbedded, type Embedded } from '../../embedded/index.ts';
import { startProjection } from '../../projection/projection.ts';
import { createChangeFeed } from '../../read-model/change-feed.ts';
import { createReadModel, type ReadModel } from '../../read-model/read-model.ts';
import { connectZeebe } from '../../zeebe/client.ts';
import { engineCommands } from '../../zeebe/commands.ts';
import { deployLibrary } from '../../zeebe/deploy-library.ts';
import { readResources } from '../../zeebe/resources.ts';
import type { Figure } from '../figure.ts';
import { inParallel } from '../in-parallel.ts';
import type { Counts } from '../options.ts';
import type { Place } from '../place.ts';
import { captureRecords, inBiggerBulks, type RecordCapture } from '../record-capture.ts';
import type { Replay } from '../replay-sender.ts';
import { bpmnProcessId, variablesOf } from '../start-benefits.ts';

const atOnce = 32;
const warmUpShare = 0.25;
const bigBulk = 1000;
const quietMs = 1000;

interface Captured {
  bulks: readonly Buffer[];
  records: number;
  exportedPerSecond: number;
}

export async function measureProjection(place: Place, { projectionStarts }: Counts): Promise<Figure[]> {
  const log = pino({ level: 'error' });
  const environment = { ...place.environment, LOTSE_DATA_DIR: path.join(place.directory, 'projection') };
  const embedded = await startEmbedded(loadConfig([], environment, place.rootDirectory), log);
  try {
    const captured = await capture(place, embedded, projectionStarts);
    await embedded.stopEngine();
    const asSent = await replay(place, embedded, log, 'as-sent', captured.bulks);
    const bigger = await replay(place, embedded, log, 'bigger', inBiggerBulks(captured.bulks, bigBulk));
    for (const { stored, faults } of [asSent, bigger]) {
      if (stored !== captured.records || faults > 0)
        throw new Error(`${stored} of ${captured.records} records were projected, ${faults} gaps or failures.`);
    }
    const figure = (name: string, value: number): Figure => ({ part: 'projection', name, value, unit: '1/s' });
    const times = (perSecond: number) => ({ value: perSecond / captured.exportedPerSecond, unit: 'times' as const });
    return [
      figure(`records exported at full load (${captured.records} in all)`, captured.exportedPerSecond),
      figure('records projected, in bulks as the exporter sent them', captured.records / asSent.seconds),
      figure(`records projected, in bulks of ${bigBulk}`, captured.records / bigger.seconds),
      {
        part: 'projection',
        name: 'projected to exported, in bulks as sent',
        ...times(captured.records / asSent.seconds),
        target: { atLeast: 3 },
      },
      { part: 'projection', name: `projected to exported, in bulks of ${bigBulk}`, ...times(captured.records / bigger.seconds) },
    ];
  } finally {
    await embedded.stop();
  }
}

/** Starts as many processes as the engine takes; the first of them are the warm-up. */
async function capture(place: Place, embedded: Embedded, starts: number): Promise<Captured> {
  const { host, port } = embedded.exporter;
  const capturing = await captureRecords(host, port);
  const zeebe = connectZeebe(embedded);
  const connection = await mongoose.createConnection(embedded.mongoUri, { dbName: 'capture' }).asPromise();
  try {
    const engine = engineCommands(zeebe, embedded.restAddress);
    await deployLibrary(
      connection.getClient().db('capture'),
      engine,
      await readResources(path.join(place.rootDirectory, 'processes')),
    );
    const start = () => {
      const variables = variablesOf({ caseId: randomUUID(), personId: randomUUID(), householdId: randomUUID() });
      return zeebe.createProcessInstance({ bpmnProcessId, variables });
    };
    await inParallel(Math.ceil(starts * warmUpShare), atOnce, start);
    await quiet(capturing);
    const before = capturing.count();
    const startedAt = performance.now();
    await inParallel(starts, atOnce, start);
    const lastAt = await quiet(capturing);
    const exportedPerSecond = (capturing.count() - before) / ((lastAt - startedAt) / 1000);
    return { bulks: capturing.bulks, records: capturing.count(), exportedPerSecond };
  } finally {
    await Promise.all([zeebe.close(), connection.close()]);
    await capturing.close();
  }
}

/** Waits until no record has come for a while. @returns when the last one came, by `performance.now()` */
async function quiet(capturing: RecordCapture): Promise<number> {
  let [records, changedAt] = [capturing.count(), performance.now()];
  while (performance.now() - changedAt < quietMs) {
    await delay(10);
    if (capturing.count() !== records) [records, changedAt] = [capturing.count(), performance.now()];
  }
  return changedAt;
}

async function replay(place: Place, { mongoUri }: Embedded, log: Logger, dbName: string, bulks: readonly Buffer[]) {
  const file = path.join(place.directory, `${dbName}.ndjson`);
  await writeFile(file, Buffer.concat(bulks.flatMap((bulk) => [bulk, Buffer.from('\n')])));
  const connection = await mongoose.createConnection(mongoUri, { dbName }).asPromise();
  const readModel = createReadModel(connection);
  const [username, password] = ['bench', randomUUID()];
  const changeFeed = createChangeFeed();
  const projection = await startProjection({ readModel, changeFeed, log, host: '127.0.0.1', port: 0, username, password });
  const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  const sender = fork(path.join(import.meta.dirname, '../replay-sender.ts'), { execArgv: ['--import', 'tsx'] });
  try {
    sender.send({ file, url: projection.url, authorization } satisfies Replay);
    await once(sender, 'message');
    const startedAt = performance.now();
    sender.send('go');
    const [answer] = (await Promise.race([once(sender, 'message'), once(sender, 'exit')])) as unknown[];
    if (answer !== 'sent') throw new Error('The records could not be sent again.');
    await projection.idle();
    return { seconds: (performance.now() - startedAt) / 1000, ...(await whatWasStored(readModel)) };
  } finally {
    sender.kill();
    await projection.close();
    await connection.dropDatabase();
    await connection.close();
  }
}

async function whatWasStored(readModel: ReadModel): Promise<{ stored: number; faults: number }> {
  const checkpoints = await readModel.checkpoints.find().lean();
  const faults = (await readModel.projectionGaps.countDocuments()) + (await readModel.projectionFailures.countDocuments());
  return { stored: checkpoints.reduce((sum, { records }) => sum + records, 0), faults };
}

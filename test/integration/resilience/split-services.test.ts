/** Projection, workers and web in processes of their own, on one engine and one store, as in production. */
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { loadConfig } from '../../../src/config.ts';
import { case3 } from '../../../src/demo/cases/case-3-analogous-benefits.ts';
import { ended, spawnLotse } from '../../../src/demo/lotse-process.ts';
import { openOffice, type Desk } from '../../../src/demo/office.ts';
import { openPartners } from '../../../src/demo/partners.ts';
import { playCase } from '../../../src/demo/play-case.ts';
import { isAsExpected } from '../../../src/demo/result-table.ts';
import { startEmbedded, type Embedded } from '../../../src/embedded/index.ts';
import { eventually } from '../api-client.ts';
import { freePort, ownEnvironment, rootDirectory } from '../own-lotse.ts';
import { openStored, type Stored } from './what-is-stored.ts';

type Service = 'projection' | 'workers' | 'web';

const testMs = 180_000;
const caseMs = 90_000;

let directory: string;
let embedded: Embedded;
let stored: Stored;
let url: string;
/** Where those without pages answer for their health. */
const probePorts = new Map<Service, number>();
const processes = new Map<Service, ChildProcess>();

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'lotse-split-'));
  const environment = { ...ownEnvironment(), LOTSE_DATA_DIR: directory };
  embedded = await startEmbedded(loadConfig([], environment, process.cwd()), pino({ level: 'silent' }));
  stored = await openStored(embedded.mongoUri);
  url = `http://127.0.0.1:${await freePort()}`;
  for (const service of ['projection', 'workers', 'web'] as const) {
    probePorts.set(service, await freePort());
    start(service);
  }
  await eventually(isReady, Boolean, testMs);
}, testMs);

afterAll(async () => {
  await stored.close();
  await Promise.all([...processes.keys()].map((service) => stop(service, 'SIGTERM')));
  await embedded.stop();
  await rm(directory, { recursive: true, force: true });
}, testMs);

function start(service: Service): void {
  const { mongoUri, grpcAddress, restAddress, exporter } = embedded;
  const environment = {
    ...ownEnvironment(),
    MONGODB_URI: mongoUri,
    ZEEBE_GRPC_ADDRESS: grpcAddress,
    ZEEBE_REST_ADDRESS: restAddress,
    LOTSE_EXPORTER_PORT: String(exporter.port),
    LOTSE_EXPORTER_PASSWORD: exporter.password,
    LOTSE_METRICS_PORT: String(probePorts.get(service)),
  };
  const args = [`--services=${service}`, `--port=${new URL(url).port}`];
  const logFile = path.join(directory, 'logs', `${service}.log`);
  processes.set(service, spawnLotse({ rootDirectory, dataDirectory: directory, args, environment }, logFile));
}

async function stop(service: Service, signal: NodeJS.Signals): Promise<number | null> {
  const child = processes.get(service);
  if (child === undefined) throw new Error(`${service} does not run.`);
  child.kill(signal);
  return ended(child);
}

const isReady = (): Promise<boolean> =>
  fetch(`${url}/api/health`).then(
    ({ ok }) => ok,
    () => false,
  );

const play = (progress: () => void = () => undefined) => {
  const directories = { outbox: path.join(directory, 'partner/outbox'), inbox: path.join(directory, 'partner/inbox') };
  return playCase(case3, { office: openOffice(url), partners: openPartners(directories), progress, withinMs: caseMs });
};

const person = () => ({ familyName: 'Beispiel', givenNames: 'Ferne', birthDate: '12.03.1998', nationalities: ['SYR'] });

/** @returns whether the answer came with the effect already in the lists */
async function startArrival(desk: Desk): Promise<boolean> {
  const request = { bpmnProcessId: 'arrival-registration', person: person() };
  return (await desk.send<{ visible: boolean }>('POST', '/process-instances', request)).visible;
}

test(
  'a case goes through all three, and people read their own writes',
  async () => {
    expect(isAsExpected(await play())).toBe(true);
    const agent = await openOffice(url).desk('sc-agent');
    expect(await startArrival(agent)).toBe(true);
  },
  testMs,
);

test(
  'each answers for its health and its own metrics',
  async () => {
    const ask = async (service: Service, path: string) => {
      const base = service === 'web' ? url : `http://127.0.0.1:${probePorts.get(service)}`;
      const answer = await fetch(`${base}/api${path}`);
      return { status: answer.status, text: await answer.text() };
    };
    const [projection, workers, web] = await Promise.all(
      (['projection', 'workers', 'web'] as const).map(async (service) => {
        await eventually(
          () => ask(service, '/health').catch(() => ({ status: 0 })),
          ({ status }) => status === 200,
          testMs,
        );
        expect((await ask(service, '/health/live')).text).toBe('{"ok":true}');
        return (await ask(service, '/metrics')).text;
      }),
    );

    expect(projection).toMatch(/^lotse_projection_records\{partition="1"\} \d+/m);
    expect(projection).not.toContain('lotse_job_seconds_count');
    expect(workers).toMatch(/^lotse_job_seconds_count\{.*type="[a-z-]+".*\} \d+/m);
    for (const own of [projection, workers]) {
      expect(own).toContain('process_resident_memory_bytes');
      expect(own).not.toContain('lotse_open_tasks{');
    }
    expect(web).toContain('lotse_open_tasks{');
    expect((await ask('workers', '/tasks')).status).toBe(404);
  },
  testMs,
);

test(
  'while the projection is away people are told so, and lists are complete when it is back',
  async () => {
    // given
    const agent = await openOffice(url).desk('sc-agent');
    const before = await stored.readModel.processInstances.countDocuments({ bpmnProcessId: 'arrival-registration' });

    // when
    await stop('projection', 'SIGKILL');
    const visible = await startArrival(agent);
    start('projection');

    // then
    expect(visible).toBe(false);
    await eventually(
      () => stored.readModel.processInstances.countDocuments({ bpmnProcessId: 'arrival-registration' }),
      (count) => count === before + 1,
      60_000,
    );
    expect(await startArrival(agent)).toBe(true);
    expect(await stored.readModel.projectionGaps.countDocuments()).toBe(0);
  },
  testMs,
);

test(
  'each of them killed in the middle of a case delays it, nothing more',
  async () => {
    for (const service of ['workers', 'projection', 'web'] as const) {
      let killed: Promise<unknown> | undefined;
      const restart = () => {
        killed ??= stop(service, 'SIGKILL').then(() => start(service));
      };
      const played = await play(restart);
      await killed;
      expect([service, isAsExpected(played)]).toEqual([service, true]);
      expect(await stored.completedTasks(played.caseId)).toEqual(['Task_CheckCompleteness', 'Task_RecordApplication']);
    }
    expect(await stored.readModel.projectionGaps.countDocuments()).toBe(0);
    expect(await stored.readModel.projectionFailures.countDocuments()).toBe(0);
  },
  testMs,
);

test(
  'each stops when asked to, without an error',
  async () => {
    await eventually(isReady, Boolean, 60_000);
    for (const service of ['web', 'workers', 'projection'] as const) {
      expect([service, await stop(service, 'SIGTERM')]).toEqual([service, 0]);
    }
  },
  testMs,
);

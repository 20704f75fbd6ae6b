/** Engine, store and server are killed in turn while people work: nothing is lost, nothing happens twice, the cases go on. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { case1 } from '../../../src/demo/cases/case-1-single-in-shared-housing.ts';
import { case3 } from '../../../src/demo/cases/case-3-analogous-benefits.ts';
import { openOffice } from '../../../src/demo/office.ts';
import { openPartners } from '../../../src/demo/partners.ts';
import { playCase, type PlayedCase } from '../../../src/demo/play-case.ts';
import { isAsExpected } from '../../../src/demo/result-table.ts';
import type { CaseScript } from '../../../src/demo/script.ts';
import { identify, isRunning, type ProcessIdentity } from '../../../src/embedded/process-identity.ts';
import { connectZeebe } from '../../../src/zeebe/client.ts';
import { engineCommands } from '../../../src/zeebe/commands.ts';
import { eventually } from '../api-client.ts';
import { startOwnLotse, type OwnLotse } from '../own-lotse.ts';
import { openStored, type Stored } from './what-is-stored.ts';

type Part = 'engine' | 'store';
type Victim = Part | 'server';

const testMs = 420_000;
const caseMs = 200_000;
const tasksBeforeTheKill = 5;
const stopMs = 30_000;
const scripts = [case1, case3, case1];

let lotse: OwnLotse;
const opened: Stored[] = [];

beforeAll(async () => {
  lotse = await startOwnLotse();
}, testMs);

afterAll(async () => {
  await Promise.all(opened.map((stored) => stored.close()));
  const faults = await lotse.faults();
  await lotse.dispose();
  // A part that is away is told as such; anything else names its cause here.
  expect(faults).toEqual([]);
}, stopMs);

/** What is stored now; after a start the store may be at another address. */
async function look(): Promise<Stored> {
  const stored = await openStored((await lotse.runtime()).mongoUri);
  opened.push(stored);
  return stored;
}

/** The process of a part that runs now; null between two runs. */
function processOf(part: Part): ProcessIdentity | null {
  const file = path.join(lotse.dataDirectory, 'run', `${part}.pid.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity) : null;
}

function killPart(part: Part): void {
  const running = processOf(part);
  if (running === null) throw new Error(`The ${part} does not run.`);
  process.kill(running.pid, 'SIGKILL');
}

/** Engine and store are started again by Lotse; Lotse by the person at the console. */
async function kill(victim: Victim): Promise<void> {
  if (victim !== 'server') {
    killPart(victim);
    return;
  }
  await lotse.end('SIGKILL');
  await lotse.startAgain();
}

/** Counts what people have done, and lets the test wait for more of it. */
function createTally() {
  let count = 0;
  return {
    note: () => {
      count += 1;
    },
    more: async (wanted: number, isOver: () => boolean) => {
      const goal = count + wanted;
      while (count < goal && !isOver()) await delay(20);
    },
  };
}

test(
  'cases end as if nothing had happened',
  async () => {
    // given people at work
    const office = openOffice(lotse.url);
    const partner = path.join(lotse.dataDirectory, 'partner');
    const partners = openPartners({ outbox: path.join(partner, 'outbox'), inbox: path.join(partner, 'inbox') });
    const tally = createTally();
    const play = (script: CaseScript) => playCase(script, { office, partners, progress: tally.note, withinMs: caseMs });
    const played: PlayedCase[] = [];

    // when each part is killed once in the middle of several cases
    for (const victim of ['engine', 'store', 'server'] as const) {
      let over = false;
      const playing = Promise.all(scripts.map(play)).finally(() => (over = true));
      await tally.more(tasksBeforeTheKill, () => over);
      expect(over).toBe(false);
      await kill(victim);
      played.push(...(await playing));
    }

    // then every case has its decision and amount
    expect(played.filter((one) => !isAsExpected(one))).toEqual([]);
    const stored = await look();
    await expectEachTaskOnce(stored, played);
    await expectCompleteRecords(stored);
    await expectEngineToAgree(stored);
    await expectAuditIntact(stored);
  },
  testMs,
);

/** No task is lost or came twice: what was done is what a case needs, and nothing is left open. */
async function expectEachTaskOnce(stored: Stored, played: readonly PlayedCase[]): Promise<void> {
  for (const { script, caseId } of played) {
    const completed = await stored.completedTasks(caseId);
    expect(await stored.openTasks(caseId)).toEqual([]);
    // Whether a person is similar to one known, and whether a place was taken meanwhile, depends on the other cases.
    const always = completed.filter((elementId) => !['Task_ResolveMatch', 'Task_AssignPlace'].includes(elementId));
    expect(always).toEqual([...new Set(always)]);
    expect(Object.keys(script.steps)).toEqual(expect.arrayContaining(completed));
    expect(await stored.readModel.incidents.countDocuments({ caseId, state: 'OPEN' })).toBe(0);
    const roots = await stored.readModel.processInstances.find({ caseId, parentProcessInstanceKey: null }).lean();
    expect(roots.filter(({ bpmnProcessId }) => bpmnProcessId === script.processDefinitionId)).toHaveLength(1);
    expect(await stored.connection.collection('calculations').countDocuments({ caseId })).toBe(1);
    expect(await stored.connection.collection('paymentOrders').countDocuments({ caseId })).toBe(1);
  }
}

async function expectCompleteRecords({ readModel }: Stored): Promise<void> {
  await eventually(
    () => readModel.recordJournal.countDocuments(),
    (waiting) => waiting === 0,
  );
  expect(await readModel.projectionGaps.find().lean()).toEqual([]);
  expect(await readModel.projectionFailures.find().lean()).toEqual([]);
}

/** The engine does not know what the read model shows as ended, and cancels what it shows as running. */
async function expectEngineToAgree({ readModel }: Stored): Promise<void> {
  const runtime = await lotse.runtime();
  const zeebe = connectZeebe(runtime);
  const engine = engineCommands(zeebe, runtime.restAddress);
  const roots = await readModel.processInstances.find({ parentProcessInstanceKey: null }).lean();
  for (const { _id, state } of roots) {
    const refusal = await engine.cancelInstance(_id).then(
      () => null,
      (error: unknown) => (error as { code: string }).code,
    );
    expect([_id, state, refusal]).toEqual([_id, state, state === 'ACTIVE' ? null : 'ENGINE_NOT_FOUND']);
  }
  await eventually(
    () => readModel.processInstances.countDocuments({ state: 'ACTIVE' }),
    (active) => active === 0,
  );
  await zeebe.close();
}

async function expectAuditIntact(stored: Stored): Promise<void> {
  const officer = await openOffice(lotse.url).desk('dpo');
  expect(await officer.get('/audit/verify')).toMatchObject({ ok: true });
  const { projected, audited } = await stored.completions();
  expect([...new Set(audited)]).toEqual(projected);
}

test(
  'Ctrl-C stops everything in order, within bounds, and the next start finds all data',
  async () => {
    // given
    const before = await (await look()).readModel.userTasks.distinct('_id');
    const { warden } = JSON.parse(readFileSync(path.join(lotse.dataDirectory, 'run', 'runtime.json'), 'utf8')) as {
      warden: number;
    };
    const parts = [processOf('engine'), processOf('store'), identify(warden)];

    // when
    const exitCode = await lotse.end('SIGINT');

    // then
    expect(exitCode).toBe(0);
    expect(parts.map((part) => part !== null && isRunning(part))).toEqual([false, false, false]);
    expect(existsSync(path.join(lotse.dataDirectory, 'lock.json'))).toBe(false);
    await lotse.startAgain();
    const after = await (await look()).readModel.userTasks.distinct('_id');
    expect(after).toEqual(expect.arrayContaining(before));
  },
  testMs,
);

test(
  'a part that never stays up ends Lotse with an error instead of leaving it half alive',
  async () => {
    // when the store ends as often as it is started
    const ended = lotse.ended();
    const killing = killEveryRun('store', ended);

    // then
    expect(await ended).toBe(1);
    await killing;
    expect(processOf('engine')).toBeNull();
    expect(existsSync(path.join(lotse.dataDirectory, 'lock.json'))).toBe(false);
  },
  testMs,
);

async function killEveryRun(part: Part, untilEnded: Promise<unknown>): Promise<void> {
  const state = { over: false };
  void untilEnded.then(() => {
    state.over = true;
  });
  let last: number | undefined;
  while (!state.over) {
    const running = processOf(part);
    if (running !== null && running.pid !== last && isRunning(running)) {
      last = running.pid;
      killPart(part);
    }
    await delay(50);
  }
}

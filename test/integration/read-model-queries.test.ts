/** Queries of the read model on the store, over the stream of a real broker. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createProjectionRunner } from '../../src/projection/runner.ts';
import { createChangeFeed } from '../../src/read-model/change-feed.ts';
import { findDecisionEvaluations } from '../../src/read-model/decision-evaluation-queries.ts';
import { findElementFigures } from '../../src/read-model/element-statistics-queries.ts';
import { findIncidentCauses, findIncidents } from '../../src/read-model/incident-queries.ts';
import {
  findCallTree,
  findInstanceHistory,
  findInstanceVariables,
  findWaitingEvents,
} from '../../src/read-model/instance-detail-queries.ts';
import { findJobs, openJobsByType } from '../../src/read-model/job-queries.ts';
import { findProcessInstances, tokensByElement } from '../../src/read-model/process-instance-queries.ts';
import { createReadModel, prepareReadModel, type ReadModel } from '../../src/read-model/read-model.ts';
import { countUserTasks, findUserTasks } from '../../src/read-model/user-task-queries.ts';
import { parseBulk, type Bulk } from '../../src/zeebe/records/parse-bulk.ts';
import { openStore } from './open-store.ts';

const bulk = parseBulk(readFileSync(join(__dirname, '../fixtures/record-streams/engine-8.5.ndjson'), 'utf8')) as Bulk;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

describe('queries of the read model', () => {
  let store: Awaited<ReturnType<typeof openStore>>;
  let readModel: ReadModel;

  beforeAll(async () => {
    store = await openStore();
    readModel = createReadModel(store.connection);
    await prepareReadModel(readModel);
    const runner = await createProjectionRunner({ readModel, changeFeed: createChangeFeed(), log: silent });
    await runner.accept(bulk);
    await runner.idle();
    await runner.close();
  });

  afterAll(() => store.close());

  it('pages through instances, the latest first, without repeating or losing one', async () => {
    // given
    const all = await findProcessInstances(readModel, {});
    expect(all.total).toBe(7);
    // when read two by two
    const keys: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await findProcessInstances(readModel, { limit: 2, cursor });
      keys.push(...page.items.map(({ _id }) => _id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    // then
    expect(keys).toEqual(all.items.map(({ _id }) => _id));
  });

  it.each([
    [{ state: 'ACTIVE' as const }, 3],
    [{ state: 'ACTIVE' as const, activeElementId: 'Task_Examine' }, 1],
    [{ processDefinitionId: 'record-stream', version: 2 }, 3],
    [{ caseId: '00000000-0000-4000-8000-000000000001' }, 2],
    [{ variable: { name: 'registerMatch', value: '"FOUND"' }, state: 'COMPLETED' as const }, 2],
    [{ startedAfter: '2026-11-26T00:00:00Z', startedBefore: '2026-11-26T13:07:53Z' }, 3],
    [{ hasIncident: true }, 0],
  ])('finds instances by %j', async (filter, expected) => {
    const { items, total } = await findProcessInstances(readModel, filter);
    expect([items.length, total]).toEqual([expected, expected]);
  });

  it('refuses a cursor that is none', async () => {
    await expect(findProcessInstances(readModel, { cursor: 'nonsense' })).rejects.toMatchObject({
      code: 'INVALID_REQUEST',
      details: { field: 'cursor' },
    });
  });

  it('shows one instance with history, calls, variables and what it waits for', async () => {
    // given the instance of case 1 and the one of case 6, whose job nobody has done
    const [root] = (await findProcessInstances(readModel, { caseId: '00000000-0000-4000-8000-000000000001' })).items.filter(
      ({ parentProcessInstanceKey }) => parentProcessInstanceKey === null,
    );
    // then
    const history = await findInstanceHistory(readModel, root!._id);
    expect(history.elements[0]).toMatchObject({ elementType: 'PROCESS', elementInstanceKey: root!._id });
    expect(history.flows.map(({ elementId }) => elementId)).toEqual([
      'Flow_Start',
      'Flow_Decide',
      'Flow_Check',
      'Flow_Later',
      'Flow_Call',
      'Flow_End',
    ]);
    const tree = await findCallTree(readModel, root!);
    expect(tree.map(({ bpmnProcessId }) => bpmnProcessId)).toEqual(['record-stream', 'record-stream-child']);
    const variables = await findInstanceVariables(readModel, root!._id);
    expect(variables.map(({ name }) => name)).toEqual(expect.arrayContaining(['caseId', 'complete', 'lookup', 'urgency']));
    expect(await findWaitingEvents(readModel, root!._id)).toEqual({ timers: [], messageSubscriptions: [] });
  });

  it('counts tokens by element of a version', async () => {
    const definition = await readModel.processDefinitions.findOne({ bpmnProcessId: 'record-stream', version: 2 }).lean();
    const tokens = await tokensByElement(readModel, [definition!._id]);
    expect(tokens).toHaveLength(2);
    expect(tokens).toEqual(
      expect.arrayContaining([
        { elementId: 'Task_Examine', tokens: 1, incidents: 0 },
        { elementId: 'Task_Lookup', tokens: 1, incidents: 0 },
      ]),
    );
  });

  it('adds up figures by element', async () => {
    const definition = await readModel.processDefinitions.findOne({ bpmnProcessId: 'record-stream', version: 1 }).lean();
    const figures = await findElementFigures(readModel, [definition!._id]);
    const timer = figures.find(({ elementId }) => elementId === 'Timer_FollowUp');
    expect(timer).toMatchObject({ activated: 1, completed: 1, terminated: 0 });
    expect(timer!.averageMs).toBe(timer!.longestMs);
    expect(await findElementFigures(readModel, [definition!._id], { to: '2020-01-01' })).toEqual([]);
  });

  it('groups incidents by cause', async () => {
    const causes = await findIncidentCauses(readModel, { state: 'RESOLVED' });
    expect(causes).toHaveLength(2);
    expect(causes.find(({ errorType }) => errorType === 'JOB_NO_RETRIES')).toMatchObject({
      causeKey: 'JOB_NO_RETRIES: Register für ‹id› antwortet nicht',
      count: 1,
      processDefinitionIds: ['record-stream'],
      elementIds: ['Task_Lookup'],
    });
    expect(await findIncidentCauses(readModel)).toEqual([]);
    const [cause] = causes;
    expect((await findIncidents(readModel, { causeKey: cause!.causeKey })).total).toBe(1);
  });

  it('lists jobs and the backlog of their types', async () => {
    expect((await findJobs(readModel, { states: ['COMPLETED'] })).total).toBe(4);
    expect(await openJobsByType(readModel)).toMatchObject([{ type: 'record-stream-lookup', open: 1, exhausted: 0 }]);
  });

  it('lists evaluations of decisions by matched rule', async () => {
    const today = await findDecisionEvaluations(readModel, { ruleId: 'Rule_Today' });
    expect(today.total).toBe(3);
    expect((await findDecisionEvaluations(readModel, { decisionId: 'record-stream-urgency' })).total).toBe(5);
  });

  it('lists and counts open and ended tasks', async () => {
    expect(await countUserTasks(readModel, [{ groups: ['lst-clerk'] }, { text: 'DURCHSEHEN' }, { state: 'CANCELED' }])).toEqual([
      2, 1, 2,
    ]);
    const open = await findUserTasks(readModel, { groups: ['lst-clerk', 'lst-lead'], sort: 'urgency' });
    expect(open.items.map(({ urgency }) => urgency)).toEqual(['TODAY', 'FIVE_DAYS']);
    const completed = await findUserTasks(readModel, { state: 'COMPLETED', text: 'unterlagen' });
    expect(completed.items).toMatchObject([{ assignee: 'demo-lst-lead' }]);
  });
});

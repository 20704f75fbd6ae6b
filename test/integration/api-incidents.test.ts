/** Administrators over HTTP: incidents one by one and by cause; jobs that need another try. */
import { randomUUID } from 'node:crypto';
import { todayInGermany } from '../../src/contracts/today-in-germany.ts';
import { userTask } from '../models/models-under-test.ts';
import { eventually, signIn, type AnyBody } from './api-client.ts';
import { newPerson } from './new-person.ts';
import { openOperated, type Operated, waitsAtTask } from './operated-processes.ts';

let operated: Operated;
beforeAll(async () => {
  operated = await openOperated();
});
afterAll(() => operated.zeebe.close());

const reason = 'Ursache behoben';

/** Stands still until somebody says which departments are concerned. */
const halting = userTask('', 'candidateGroups="=conflictParties"');

async function incidentsOf(query: string, count: number): Promise<AnyBody[]> {
  const { body } = await eventually(
    () => operated.admin.get(`/incidents?${query}`),
    (answer) => answer.body.total === count,
  );
  return body.items;
}

describe('one incident', () => {
  test('is resolved with the variable that was missing, and the instance goes on', async () => {
    // given
    const { admin, deploy, start, instance } = operated;
    const { processId } = await deploy(halting);
    const key = await start(processId, { caseId: randomUUID() });
    const [incident] = await incidentsOf(`processInstanceKey=${key}`, 1);
    expect(incident).toMatchObject({
      errorType: 'EXTRACT_VALUE_ERROR',
      elementId: 'Task_1',
      elementName: 'Schreiben',
      jobKey: null,
    });

    // when
    const resolve = (body: object) => admin.post(`/incidents/${incident.incidentKey}/resolve`, { reason, ...body });
    const personal = await resolve({ variables: { familyName: 'Musterfall' } });
    const done = await resolve({ variables: { conflictParties: ['abh', 'sc'] } });

    // then
    expect([personal.status, personal.body.code]).toEqual([422, 'VARIABLE_NOT_PERMITTED']);
    expect(done).toMatchObject({ status: 200, body: { visible: true } });
    const body = await instance(key, waitsAtTask);
    expect(body).toMatchObject({
      hasIncident: false,
      incidents: [{ state: 'RESOLVED' }],
      userTasks: [{ candidateGroups: ['abh', 'sc'] }],
    });
    expect(body.operations).toMatchObject([{ action: 'instance.resolve-incident', by: 'Adam Admin', reason }]);
    expect(await resolve({})).toMatchObject({ status: 409, body: { code: 'INCIDENT_RESOLVED' } });
    expect((await admin.post('/incidents/1/resolve', { reason })).body.code).toBe('INCIDENT_NOT_FOUND');
  });

  test('only administrators resolve, and say why', async () => {
    const { designer, clerk, admin } = operated;
    for (const other of [designer, clerk]) expect((await other.post('/incidents/1/resolve', { reason })).status).toBe(403);
    expect((await admin.post('/incidents/1/resolve', {})).body.field).toBe('reason');
    expect((await clerk.get('/incidents')).status).toBe(403);
  });
});

describe('a job that nobody can do', () => {
  test('gets right variables and another try', async () => {
    // given: a worker that is given no person
    const { admin, deploy, start, instance } = operated;
    const agent = await signIn('sc-agent');
    const { body: person } = await agent.post('/persons', newPerson());
    const inputs =
      '<zeebe:ioMapping><zeebe:input source="=caseId" target="caseId" /><zeebe:input source="=personId" target="personId" /></zeebe:ioMapping>';
    const task = `<bpmn:extensionElements><zeebe:taskDefinition type="describe-routing" retries="3" />${inputs}</bpmn:extensionElements>`;
    const { processId } = await deploy({ task });
    const key = await start(processId, { caseId: 'nobody', personId: 'nobody' });
    const [incident] = await incidentsOf(`processInstanceKey=${key}`, 1);
    const { body: jobs } = await admin.get(`/jobs?processInstanceKey=${key}`);
    expect(jobs.items).toMatchObject([{ jobKey: incident.jobKey, type: 'describe-routing', state: 'FAILED', retries: 0 }]);

    // when: another try alone changes nothing
    const retries = await admin.post(`/jobs/${incident.jobKey}/retries`, { retries: 2, reason });
    expect(retries).toMatchObject({ status: 200, body: { visible: true } });
    await admin.post(`/incidents/${incident.incidentKey}/resolve`, { reason });
    const [again] = await incidentsOf(`processInstanceKey=${key}`, 1).then(async (items) =>
      items[0].incidentKey === incident.incidentKey
        ? eventually(
            async () => (await admin.get(`/incidents?processInstanceKey=${key}`)).body.items,
            ([item]: AnyBody[]) => item !== undefined && item.incidentKey !== incident.incidentKey,
          )
        : items,
    );

    // then: with the right person it ends
    const { caseId, personId } = person;
    const scope = await instance(key);
    expect(scope.activeElements).toMatchObject([{ elementId: 'Task_1' }]);
    const done = await admin.post(`/incidents/${again.incidentKey}/resolve`, { reason, variables: { caseId, personId } });
    expect(done.status).toBe(200);
    const body = await instance(key, ({ state }) => state === 'COMPLETED');
    expect(body.jobs).toMatchObject([{ state: 'COMPLETED' }]);
    expect((await admin.post(`/jobs/${incident.jobKey}/retries`, { retries: 2, reason })).body.code).toBe('JOB_ENDED');
  });
});

describe('many incidents', () => {
  async function halted(count: number) {
    const { deploy, start } = operated;
    const { processId } = await deploy(halting);
    const keys = await Promise.all(Array.from({ length: count }, () => start(processId)));
    const incidents = await incidentsOf(`processDefinitionId=${processId}`, count);
    return { processId, keys, incidents };
  }

  test('are counted by cause', async () => {
    const { processId, incidents } = await halted(3);
    const { body } = await operated.admin.get(`/incidents/groups?processDefinitionId=${processId}`);
    expect(body.items).toEqual([
      expect.objectContaining({
        causeKey: incidents[0].causeKey,
        count: 3,
        lastDay: 3,
        places: [{ processDefinitionId: processId, elementId: 'Task_1', elementName: 'Schreiben', count: 3 }],
      }),
    ]);
    const [group] = body.items;
    expect(group.firstSeen <= group.lastSeen).toBe(true);
    expect(group.perDay).toHaveLength(14);
    // Tests of other processes halt for the same cause: the filter keeps them out of the trend.
    const trend = group.perDay as { day: string; count: number }[];
    expect(trend.reduce((sum, { count }) => sum + count, 0)).toBe(3);
    // Not of the present day: midnight may just have passed.
    expect(trend.find(({ day }) => day === todayInGermany(new Date(group.lastSeen)))?.count).toBeGreaterThan(0);
  });

  test('somebody looks after a cause, and what is known about it stays when it comes again', async () => {
    // given
    const { admin, designer } = operated;
    const { processId, incidents } = await halted(2);
    const { causeKey } = incidents[0];
    const group = async (): Promise<AnyBody> =>
      (await admin.get(`/incidents/groups?processDefinitionId=${processId}`)).body.items[0];
    const before = (await group()).care;
    const care = { causeKey, ownerId: admin.accountId, note: 'Der Parameter fehlt seit der letzten Version.' };

    // when
    const written = await admin.put('/incidents/groups/care', { ...care, version: before.version });
    const late = await admin.put('/incidents/groups/care', { ...care, note: 'Anderes', version: before.version });

    // then
    expect(written).toMatchObject({ status: 200, body: { owner: { name: 'Adam Admin' }, version: Number(before.version) + 1 } });
    expect(late).toMatchObject({ status: 409, body: { code: 'STALE_VERSION', difference: { current: { note: care.note } } } });
    expect((await group()).care).toMatchObject({
      owner: { accountId: admin.accountId },
      note: care.note,
      changedBy: 'Adam Admin',
    });
    const { body: log } = await admin.get('/audit?resourceKind=incidentCause');
    expect(log.items[0]).toMatchObject({ action: 'incident.care', resource: { id: causeKey }, details: { note: care.note } });
    const { version } = (await group()).care;
    const notOne = await admin.put('/incidents/groups/care', { ...care, ownerId: operated.clerk.accountId, version });
    expect([notOne.status, notOne.body.code]).toEqual([422, 'OWNER_NOT_AN_OPERATOR']);
    expect((await designer.put('/incidents/groups/care', { ...care, version })).status).toBe(403);
  });
});

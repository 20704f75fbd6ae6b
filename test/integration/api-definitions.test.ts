/** What is deployed, over HTTP: processes with their versions, forms and decisions, and where they are used. */
import type { AnyBody } from './api-client.ts';
import { openDesigners, type Designers } from './deploying-designer.ts';

let designer: Designers['designer'];
let clerk: Designers['clerk'];
let latest: Designers['latest'];
beforeAll(async () => {
  ({ designer, clerk, latest } = await openDesigners());
});

test('a designer sees processes with versions and counts, a caseworker without the counts', async () => {
  const benefit = await latest('benefit-application');
  expect(benefit).toMatchObject({
    name: 'Leistungen nach AsylbLG',
    versions: [{ state: 'ACTIVE', running: expect.any(Number) }],
  });
  const { body } = await clerk.get('/process-definitions');
  expect(body.items.flatMap(({ versions }: AnyBody) => versions).map(({ running }: AnyBody) => running)).toEqual(
    expect.not.arrayContaining([expect.any(Number)]),
  );
});

test('a version comes with its model, its elements and what it uses', async () => {
  const { processDefinitionKey } = (await latest('benefit-application')).versions[0];
  const { body } = await designer.get(`/process-definitions/${processDefinitionKey}`);
  expect(body.elements).toContainEqual({ elementId: 'Task_DecideEntitlement', type: 'userTask', name: expect.any(String) });
  expect(body.uses).toEqual(
    expect.arrayContaining([
      { kind: 'jobType', id: 'calculate-benefit', elementId: expect.any(String) },
      { kind: 'form', id: 'decide-entitlement', elementId: 'Task_DecideEntitlement' },
      { kind: 'decision', id: 'entitlement', elementId: expect.any(String) },
      { kind: 'message', id: 'documents-received', elementId: expect.any(String) },
    ]),
  );
  const xml = await designer.raw(`/process-definitions/${processDefinitionKey}/xml`);
  expect(xml.headers.get('content-type')).toMatch('application/xml');
  expect(await xml.text()).toBe(body.xml);
});

test('where a decision is used', async () => {
  const { body } = await designer.get('/usages?kind=decision&id=entitlement');
  expect(body.items).toMatchObject([
    { processDefinitionId: 'benefit-application', latest: true, elementIds: [expect.any(String)] },
  ]);
  expect((await designer.get('/usages?kind=jobType&id=nothing')).body.items).toEqual([]);
});

test('forms and decisions with their source', async () => {
  expect((await designer.get('/forms/hearing')).body).toMatchObject({
    formId: 'hearing',
    version: 1,
    schema: { id: 'hearing' },
  });
  const { body } = await designer.get('/decisions/team');
  expect(body).toMatchObject({
    decisionId: 'team',
    version: expect.any(Number),
    xml: expect.stringContaining('hitPolicy="FIRST"'),
  });
  expect((await designer.get('/forms')).body.items.length).toBeGreaterThan(20);
  expect((await designer.get('/decisions')).body.items.map(({ decisionId }: AnyBody) => decisionId)).toContain('benefit-rate');
});

test.each([
  '/process-definitions/1',
  '/process-definitions/1/xml',
  '/process-definitions/1/statistics',
  '/forms/gone',
  '/decisions/gone',
])('%s does not exist', async (path) => {
  expect(await designer.get(path)).toMatchObject({ status: 404, body: { code: 'DEFINITION_NOT_FOUND' } });
});

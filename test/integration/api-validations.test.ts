/** Models are checked before they are deployed; only designers deploy. */
import { bpmn } from '../models/models-under-test.ts';
import { openDesigners, type Designers } from './deploying-designer.ts';

let designer: Designers['designer'];
let admin: Designers['admin'];
let clerk: Designers['clerk'];
beforeAll(async () => {
  ({ designer, admin, clerk } = await openDesigners());
});

test('a sound model is deployable, a wrong one comes back with its findings', async () => {
  const good = await designer.post('/validations', { resources: [{ name: 'a.bpmn', content: bpmn() }] });
  expect(good.body).toEqual({ deployable: true, findings: [] });
  const bad = await designer.post('/validations', { resources: [{ name: 'a.bpmn', content: bpmn({ lane: 'Hofstaat' }) }] });
  expect(bad.body).toMatchObject({
    deployable: false,
    findings: [
      {
        severity: 'error',
        code: 'LANE_UNKNOWN',
        resourceName: 'a.bpmn',
        elementId: 'Lane_1',
        message: { de: expect.stringContaining('Hofstaat') },
      },
    ],
  });
});

test.each([
  ['../../etc/passwd.bpmn'],
  ['/etc/a.bpmn'],
  ['a/../b.bpmn'],
  ['a\\b.bpmn'],
  ['a.exe'],
  ['.bpmn'],
  [`${'x'.repeat(300)}.bpmn`],
])('the name %s is refused', async (name) => {
  const { status, body } = await designer.post('/validations', { resources: [{ name, content: bpmn() }] });
  expect([status, body.code, body.field]).toEqual([422, 'INVALID_REQUEST', 'resources.0.name']);
});

test('more than a request may hold is refused before it is read', async () => {
  const { status, body } = await designer.post('/validations', {
    resources: [{ name: 'a.bpmn', content: 'x'.repeat(7_000_000) }],
  });
  expect([status, body.code]).toEqual([413, 'BODY_TOO_LARGE']);
});

test('only designers deploy', async () => {
  for (const other of [admin, clerk]) {
    const answer = await other.post('/deployments', { resources: [{ name: 'a.bpmn', content: bpmn() }], comment: 'Versuch' });
    expect(answer).toMatchObject({ status: 403, body: { code: 'NOT_PERMITTED' } });
  }
});

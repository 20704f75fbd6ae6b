/** Models that are bombs, no models at all or too large, and a form whose conditions never end. */
import { randomUUID } from 'node:crypto';
import type { ZeebeGrpcClient } from '@camunda8/sdk/dist/zeebe/index.js';
import { connectZeebe } from '../../../src/zeebe/client.ts';
import { type ApiClient, eventually, signIn } from '../api-client.ts';
import { expectRefusal, expectServerAlive } from './expect-refusal.ts';

let agent: ApiClient;
let designer: ApiClient;
let zeebe: ZeebeGrpcClient;

beforeAll(async () => {
  [agent, designer] = [await signIn('sc-agent'), await signIn('process-designer')];
  zeebe = connectZeebe({ grpcAddress: process.env.ZEEBE_GRPC_ADDRESS ?? '', restAddress: process.env.ZEEBE_REST_ADDRESS ?? '' });
});

afterEach(expectServerAlive);

afterAll(() => zeebe.close());

describe('models', () => {
  const bomb = '<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><b>&b;</b>';
  const outside = '<?xml version="1.0"?><!DOCTYPE b SYSTEM "file:///etc/passwd"><b/>';
  const endless = '=count(for i in 1..100000, j in 1..100000 return i + j) > 0';
  const formWith = (hide: string, fields = 1) =>
    JSON.stringify({
      type: 'default',
      id: `hostile-${randomUUID()}`,
      schemaVersion: 16,
      executionPlatform: 'Camunda Cloud',
      executionPlatformVersion: '8.5.0',
      components: Array.from({ length: fields }, (_, index) => ({
        type: 'textfield',
        id: `Field_${index}`,
        key: `field${index}`,
        label: `Feld ${index}`,
        conditional: { hide },
      })),
    });

  test.each([
    ['an entity bomb', 'bomb.bpmn', bomb, 'XML_DOCTYPE'],
    ['an external entity', 'outside.dmn', outside, 'XML_DOCTYPE'],
    ['a megabyte and more', 'large.bpmn', `<?xml version="1.0"?><a>${'x'.repeat(2 * 1024 * 1024)}</a>`, 'MODEL_TOO_LARGE'],
    ['no model', 'none.form', '{"components":', 'FORM_MALFORMED'],
  ])('%s is found before anything reads it, and not deployed', async (_what, name, content, code) => {
    const checked = await designer.post('/validations', { resources: [{ name, content }] });
    expect([checked.status, checked.body.findings.map((finding: { code: string }) => finding.code)]).toEqual([200, [code]]);
    const refused = await designer.post('/deployments', { resources: [{ name, content }], comment: 'Versuch' });
    expectRefusal(refused, 422, 'MODEL_HAS_ERRORS');
    expect(refused.body.difference.findings[0].code).toBe(code);
  });

  test.each(['../up.bpmn', '/etc/passwd.bpmn', 'a\u0000.bpmn', 'a.exe', '.bpmn', 'C:\\a.bpmn'])(
    'a file called "%s"',
    async (name) => {
      const refused = await designer.post('/deployments', { resources: [{ name, content: '<a/>' }], comment: 'Versuch' });
      expectRefusal(refused, 422, 'INVALID_REQUEST');
      expect(refused.body.field).toBe('resources.0.name');
    },
  );

  test('fifty megabytes do not get as far as the checks', async () => {
    const content = 'x'.repeat(50 * 1024 * 1024);
    expectRefusal(await designer.post('/validations', { resources: [{ name: 'a.bpmn', content }] }), 413, 'BODY_TOO_LARGE');
  });

  test('a form whose conditions never end, deployed past the checks, holds nobody up', async () => {
    // given a task with a form of fifty such conditions
    const schema = formWith(endless, 50);
    const processId = `hostile-${randomUUID()}`;
    await zeebe.deployResource({ name: `${processId}.form`, form: Buffer.from(schema) });
    await zeebe.deployResource({
      name: `${processId}.bpmn`,
      process: processWithForm(processId, (JSON.parse(schema) as { id: string }).id),
    });
    const { processInstanceKey } = await zeebe.createProcessInstance({ bpmnProcessId: processId, variables: {} });
    const page = await eventually(
      () => agent.get(`/tasks?processInstanceKey=${processInstanceKey}`),
      ({ body }) => body.items.length === 1,
    );

    // when
    const startedAt = Date.now();
    const completed = await agent.post(`/tasks/${page.body.items[0].userTaskKey}/complete`, { values: {} });

    // then
    expect(completed.status).toBe(200);
    expect(Date.now() - startedAt).toBeLessThan(8_000);
  });
});

function processWithForm(processId: string, formId: string): Buffer {
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"
    id="definitions" targetNamespace="http://bpmn.io/schema/bpmn">
  <bpmn:process id="${processId}" isExecutable="true">
    <bpmn:startEvent id="Start"><bpmn:outgoing>Flow_1</bpmn:outgoing></bpmn:startEvent>
    <bpmn:sequenceFlow id="Flow_1" sourceRef="Start" targetRef="Task" />
    <bpmn:userTask id="Task">
      <bpmn:extensionElements>
        <zeebe:userTask /><zeebe:formDefinition formId="${formId}" /><zeebe:assignmentDefinition candidateGroups="sc-agent" />
      </bpmn:extensionElements>
      <bpmn:incoming>Flow_1</bpmn:incoming><bpmn:outgoing>Flow_2</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:sequenceFlow id="Flow_2" sourceRef="Task" targetRef="End" />
    <bpmn:endEvent id="End"><bpmn:incoming>Flow_2</bpmn:incoming></bpmn:endEvent>
  </bpmn:process>
</bpmn:definitions>`);
}

import { randomUUID } from 'node:crypto';
import type { ZeebeGrpcClient } from '@camunda8/sdk/dist/zeebe/index.js';
import { ZBClient } from 'zeebe-node';
import { z } from 'zod';
import { connectZeebe } from '../../src/zeebe/client.ts';
import { defineWorker } from '../../src/zeebe/define-worker.ts';
import { runWorkers, type RunningWorkers } from '../../src/zeebe/run-workers.ts';
import { oneTaskProcess } from './test-process.ts';

const grpcAddress = process.env.ZEEBE_GRPC_ADDRESS ?? '127.0.0.1:26500';
const silent = { debug: jest.fn(), info: jest.fn(), warn: jest.fn(), error: jest.fn() };

/** Calls another process and waits for it: two departments, one matter. */
function processOfTwo(processId: string, own: string, theirs: string): Buffer {
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"
    id="definitions" targetNamespace="http://bpmn.io/schema/bpmn">
  <bpmn:process id="${processId}" isExecutable="true">
    <bpmn:startEvent id="Start"><bpmn:outgoing>Flow_1</bpmn:outgoing></bpmn:startEvent>
    <bpmn:sequenceFlow id="Flow_1" sourceRef="Start" targetRef="Theirs" />
    <bpmn:callActivity id="Theirs">
      <bpmn:extensionElements><zeebe:calledElement processId="${theirs}" propagateAllChildVariables="true" /></bpmn:extensionElements>
      <bpmn:incoming>Flow_1</bpmn:incoming><bpmn:outgoing>Flow_2</bpmn:outgoing>
    </bpmn:callActivity>
    <bpmn:sequenceFlow id="Flow_2" sourceRef="Theirs" targetRef="Own" />
    <bpmn:serviceTask id="Own">
      <bpmn:extensionElements><zeebe:taskDefinition type="${own}" retries="3" /></bpmn:extensionElements>
      <bpmn:incoming>Flow_2</bpmn:incoming><bpmn:outgoing>Flow_3</bpmn:outgoing>
    </bpmn:serviceTask>
    <bpmn:sequenceFlow id="Flow_3" sourceRef="Own" targetRef="End" />
    <bpmn:endEvent id="End"><bpmn:incoming>Flow_3</bpmn:incoming></bpmn:endEvent>
  </bpmn:process>
</bpmn:definitions>`);
}

describe('a department that already runs zeebe-node workers', () => {
  let zeebe: ZeebeGrpcClient;
  let department: ZBClient;
  let own: RunningWorkers;
  const id = `interop-${randomUUID()}`;
  const ownType = `${id}-own`;
  const theirType = `${id}-theirs`;

  beforeAll(async () => {
    zeebe = connectZeebe({ grpcAddress, restAddress: '' });
    await zeebe.deployResource({ name: 'theirs.bpmn', process: oneTaskProcess(theirType, theirType) });
    await zeebe.deployResource({ name: 'both.bpmn', process: processOfTwo(id, ownType, theirType) });
    department = new ZBClient(grpcAddress, { loglevel: 'NONE', longPoll: 5_000 });
    own = await runWorkers(
      zeebe,
      [
        defineWorker({
          type: ownType,
          title: { de: 'Summe', en: 'Sum' },
          input: z.object({ feeCents: z.int() }),
          output: z.object({ totalCents: z.int() }),
          errors: {},
          timeoutMs: 30_000,
          handle: ({ feeCents }) => Promise.resolve({ totalCents: feeCents + 100 }),
        }),
      ],
      {},
      silent,
    );
  });

  afterAll(async () => {
    await own.stop();
    await department.close();
    await zeebe.close();
  });

  it('serves its task of our process beside our own workers', async () => {
    // given
    const seen: unknown[] = [];
    department.createWorker({
      taskType: theirType,
      taskHandler: (job) => {
        seen.push(job.variables.caseId, job.customHeaders.team);
        return job.complete({ feeCents: 900 });
      },
    });

    // when
    const { variables } = await zeebe.createProcessInstanceWithResult({
      bpmnProcessId: id,
      variables: { caseId: 'c-1' },
      requestTimeout: 15_000,
    });

    // then
    expect(seen).toEqual(['c-1', '1']);
    expect(variables).toMatchObject({ feeCents: 900, totalCents: 1000 });
  });

  it('raises business errors that our model catches', async () => {
    // given
    const refusing = `${theirType}-refusing`;
    await zeebe.deployResource({ name: 'refusing.bpmn', process: oneTaskProcess(refusing, refusing) });
    department.createWorker({ taskType: refusing, taskHandler: (job) => job.error('REFUSED', 'not responsible') });

    // when
    const { variables } = await zeebe.createProcessInstanceWithResult({
      bpmnProcessId: refusing,
      variables: {},
      requestTimeout: 15_000,
    });

    // then
    expect(variables).toMatchObject({ refused: true });
  });
});

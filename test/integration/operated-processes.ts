/** Small processes for the tests of operators: deployed over HTTP by a designer, started on the engine itself. */
import { randomBytes } from 'node:crypto';
import type { ZeebeGrpcClient } from '@camunda8/sdk/dist/zeebe/index.js';
import { connectZeebe } from '../../src/zeebe/client.ts';
import { bpmn, type Parts } from '../models/models-under-test.ts';
import { eventually, signIn, type AnyBody, type ApiClient } from './api-client.ts';

export interface Operated {
  admin: ApiClient;
  designer: ApiClient;
  clerk: ApiClient;
  zeebe: ZeebeGrpcClient;
  /** @returns processDefinitionId and key */
  deploy: (parts: Parts, processId?: string, basedOnVersion?: number) => Promise<{ processId: string; key: string }>;
  /** @returns processInstanceKey */
  start: (processId: string, variables?: Record<string, unknown>) => Promise<string>;
  /** The instance as soon as it is as wanted. */
  instance: (key: string, isWanted?: (body: AnyBody) => boolean) => Promise<AnyBody>;
}

/** Lists are read one after the other, so the task may show before the token has moved to it. */
export const waitsAtTask = ({ userTasks, activeElements }: AnyBody): boolean =>
  userTasks.length === 1 && activeElements.some(({ elementId }: AnyBody) => elementId === 'Task_1');

export async function openOperated(): Promise<Operated> {
  const [admin, designer, clerk] = await Promise.all([signIn('admin'), signIn('process-designer'), signIn('lst-clerk')]);
  const restAddress = process.env.ZEEBE_REST_ADDRESS ?? '';
  const zeebe = connectZeebe({ grpcAddress: process.env.ZEEBE_GRPC_ADDRESS ?? '', restAddress });
  return {
    admin,
    designer,
    clerk,
    zeebe,
    async deploy(parts, processId = `operated-${randomBytes(4).toString('hex')}`, basedOnVersion) {
      const resource = { name: `${processId}.bpmn`, content: bpmn({ ...parts, processId }), basedOnVersion };
      const { status, body } = await designer.post('/deployments', { resources: [resource], comment: 'Für die Prüfung' });
      if (status !== 201) throw new Error(JSON.stringify(body));
      return { processId, key: String(body.deployed[0].key) };
    },
    async start(processId, variables = {}) {
      const started = await zeebe.createProcessInstance({ bpmnProcessId: processId, variables: variables as never });
      return started.processInstanceKey;
    },
    async instance(key, isWanted = ({ activeElements }) => activeElements.length > 0) {
      const { body } = await eventually(
        () => admin.get(`/process-instances/${key}`),
        (answer) => answer.status === 200 && isWanted(answer.body),
      );
      return body;
    },
  };
}

/**
 * Every command that Lotse sends to the engine. Keys are strings; failures are LotseErrors. The engine alone decides
 * whether a command takes effect; what it decided arrives by the record stream.
 */
import type { ZeebeGrpcClient } from '@camunda8/sdk/dist/zeebe/index.js';
import { fromGrpc } from './engine-errors.ts';
import { whileRefusedForLoad } from './refused-for-load.ts';
import { userTaskCommands, type UserTaskCommands } from './user-task-commands.ts';

export interface StartedProcess {
  processInstanceKey: string;
  processDefinitionKey: string;
  bpmnProcessId: string;
  version: number;
}

export interface Message {
  name: string;
  correlationKey: string;
  /** The engine takes a message id once while the message lives: makes publishing idempotent. */
  messageId?: string;
  timeToLiveMs: number;
  variables: Record<string, unknown>;
}

export interface Modification {
  activate: { elementId: string; ancestorElementInstanceKey?: string; variables?: Record<string, unknown> }[];
  terminate: string[];
}

export interface EvaluatedDecision {
  decisionOutput: unknown;
  failedDecisionId: string;
  failureMessage: string;
  evaluatedDecisions: { decisionId: string; decisionOutput: unknown; matchedRules: { ruleIndex: number; ruleId: string }[] }[];
}

export interface Resource {
  name: string;
  content: Uint8Array;
}

export interface DeployedResource {
  kind: 'process' | 'decision' | 'decisionRequirements' | 'form';
  id: string;
  key: string;
  version: number;
  resourceName: string;
}

export interface EngineHealth {
  gatewayVersion: string;
  brokers: { address: string; partitions: { partitionId: number; role: string; health: string }[] }[];
}

export interface EngineCommands {
  userTasks: UserTaskCommands;
  startProcess(bpmnProcessId: string, variables: Record<string, unknown>, version?: number): Promise<StartedProcess>;
  publishMessage(message: Message): Promise<void>;
  broadcastSignal(signalName: string, variables: Record<string, unknown>): Promise<void>;
  cancelInstance(processInstanceKey: string): Promise<void>;
  modifyInstance(processInstanceKey: string, modification: Modification): Promise<void>;
  migrateInstance(
    processInstanceKey: string,
    targetProcessDefinitionKey: string,
    mapping: { sourceElementId: string; targetElementId: string }[],
  ): Promise<void>;
  setVariables(elementInstanceKey: string, variables: Record<string, unknown>, local: boolean): Promise<void>;
  updateJobRetries(jobKey: string, retries: number): Promise<void>;
  resolveIncident(incidentKey: string): Promise<void>;
  evaluateDecision(decisionId: string, variables: Record<string, unknown>): Promise<EvaluatedDecision>;
  deploy(resources: Resource[]): Promise<DeployedResource[]>;
  deleteResource(resourceKey: string): Promise<void>;
  health(): Promise<EngineHealth>;
}

/** `name` of a resource decides for the client library what it is. */
function asDeployable(resource: Resource) {
  const content = Buffer.from(resource.content);
  if (resource.name.endsWith('.dmn')) return { name: resource.name, decision: content };
  if (resource.name.endsWith('.form')) return { name: resource.name, form: content };
  return { name: resource.name, process: content };
}

export function engineCommands(zeebe: ZeebeGrpcClient, restAddress: string): EngineCommands {
  let gatewayVersion: string | undefined;

  /** Runs one command and gives every failure its meaning. */
  async function run<T>(command: () => Promise<T>): Promise<T> {
    try {
      return await whileRefusedForLoad(command);
    } catch (error) {
      throw fromGrpc(error);
    }
  }

  async function version(): Promise<string> {
    gatewayVersion ??= (await run(() => zeebe.topology())).gatewayVersion;
    return gatewayVersion;
  }

  return {
    userTasks: userTaskCommands(restAddress, version),

    startProcess: (bpmnProcessId, variables, processVersion) =>
      run(async () => {
        const started = await zeebe.createProcessInstance({
          bpmnProcessId,
          variables: variables as Record<string, never>,
          ...(processVersion === undefined ? {} : { version: processVersion }),
        });
        return {
          processInstanceKey: started.processInstanceKey,
          processDefinitionKey: started.processDefinitionKey,
          bpmnProcessId: started.bpmnProcessId,
          version: started.version,
        };
      }),

    publishMessage: ({ name, correlationKey, messageId, timeToLiveMs, variables }) =>
      run(async () => {
        await zeebe.publishMessage({
          name,
          correlationKey,
          timeToLive: timeToLiveMs,
          variables: variables as Record<string, never>,
          ...(messageId === undefined ? {} : { messageId }),
        });
      }),

    broadcastSignal: (signalName, variables) =>
      run(async () => {
        await zeebe.broadcastSignal({ signalName, variables: variables as Record<string, never> });
      }),

    cancelInstance: (processInstanceKey) => run(() => zeebe.cancelProcessInstance(processInstanceKey)),

    modifyInstance: (processInstanceKey, { activate, terminate }) =>
      run(async () => {
        await zeebe.modifyProcessInstance({
          processInstanceKey,
          activateInstructions: activate.map(({ elementId, ancestorElementInstanceKey = '-1', variables }) => ({
            elementId,
            ancestorElementInstanceKey,
            variableInstructions: variables === undefined ? [] : [{ variables: variables as Record<string, never>, scopeId: '' }],
          })),
          terminateInstructions: terminate.map((elementInstanceKey) => ({ elementInstanceKey })),
        });
      }),

    migrateInstance: (processInstanceKey, targetProcessDefinitionKey, mappingInstructions) =>
      run(async () => {
        await zeebe.migrateProcessInstance({
          processInstanceKey,
          migrationPlan: { targetProcessDefinitionKey, mappingInstructions },
        });
      }),

    setVariables: (elementInstanceKey, variables, local) =>
      run(async () => {
        await zeebe.setVariables({ elementInstanceKey, variables: variables as Record<string, never>, local });
      }),

    updateJobRetries: (jobKey, retries) => run(() => zeebe.updateJobRetries({ jobKey, retries })),

    resolveIncident: (incidentKey) => run(() => zeebe.resolveIncident({ incidentKey })),

    evaluateDecision: (decisionId, variables) =>
      run(async () => {
        const answer = await zeebe.evaluateDecision({ decisionId, variables: variables as Record<string, never> });
        return {
          decisionOutput: JSON.parse(answer.decisionOutput) as unknown,
          failedDecisionId: answer.failedDecisionId,
          failureMessage: answer.failureMessage,
          evaluatedDecisions: answer.evaluatedDecisions.map((decision) => ({
            decisionId: decision.decisionId,
            decisionOutput: JSON.parse(decision.decisionOutput) as unknown,
            matchedRules: decision.matchedRules.map(({ ruleIndex, ruleId }) => ({ ruleIndex, ruleId })),
          })),
        };
      }),

    deploy: (resources) =>
      run(async () => {
        const { deployments } = await zeebe.deployResources(resources.map(asDeployable));
        return deployments.flatMap((deployment) =>
          Object.entries(deployment as Record<string, unknown>).flatMap(([kind, value]) => describe(kind, value)),
        );
      }),

    deleteResource: (resourceKey) =>
      run(async () => {
        await zeebe.deleteResource({ resourceKey });
      }),

    health: () =>
      run(async () => {
        const topology = await zeebe.topology();
        gatewayVersion = topology.gatewayVersion;
        return {
          gatewayVersion: topology.gatewayVersion,
          brokers: topology.brokers.map((broker) => ({
            address: `${broker.host}:${broker.port}`,
            partitions: broker.partitions.map(({ partitionId, role, health }) => ({
              partitionId,
              role,
              health,
            })),
          })),
        };
      }),
  };
}

/** One entry of the engine's answer to a deployment, in the names that Lotse uses for all four kinds. */
function describe(kind: string, value: unknown): DeployedResource[] {
  if (typeof value !== 'object' || value === null) return [];
  const entry = value as Record<string, string | number>;
  const resourceName = String(entry.resourceName ?? '');
  const version = Number(entry.version);
  switch (kind) {
    case 'process':
      return [{ kind, id: String(entry.bpmnProcessId), key: String(entry.processDefinitionKey), version, resourceName }];
    case 'decision':
      return [{ kind, id: String(entry.dmnDecisionId), key: String(entry.decisionKey), version, resourceName }];
    case 'decisionRequirements':
      return [
        { kind, id: String(entry.dmnDecisionRequirementsId), key: String(entry.decisionRequirementsKey), version, resourceName },
      ];
    case 'form':
      return [{ kind, id: String(entry.formId), key: String(entry.formKey), version, resourceName }];
    default:
      return [];
  }
}

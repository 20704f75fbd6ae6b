/** Reads and checks files as they would be deployed together. */
import { setImmediate } from 'node:timers/promises';
import type { Finding, ModelResource } from '../contracts/validation.ts';
import type { BpmnModel } from './bpmn-elements.ts';
import { bpmnRules } from './bpmn-rules/index.ts';
import { dmnRules } from './dmn-rules/index.ts';
import { error, type ModelFinding } from './finding.ts';
import { formRules } from './form-rules/index.ts';
import { lintBpmn } from './lint-bpmn.ts';
import type { ModelContext } from './model-context.ts';
import { startMessages } from './process-uses.ts';
import { readBpmn } from './read-bpmn.ts';
import { readDmn, type DmnModel } from './read-dmn.ts';
import { askedKeys, readForm, type FormModel } from './read-form.ts';

export type ResourceKind = 'bpmn' | 'dmn' | 'form';

/** What stands in a file; `model` is null when it could not be read. */
export type ReadResource = { resource: ModelResource; findings: ModelFinding[] } & (
  { kind: 'bpmn'; model: BpmnModel | null } | { kind: 'dmn'; model: DmnModel | null } | { kind: 'form'; model: FormModel | null }
);

/** Every name that reaches this point ends in one of the three kinds. */
export function kindOf(name: string): ResourceKind {
  return name.endsWith('.bpmn') ? 'bpmn' : name.endsWith('.dmn') ? 'dmn' : 'form';
}

export async function readResource(resource: ModelResource): Promise<ReadResource> {
  const kind = kindOf(resource.name);
  switch (kind) {
    case 'bpmn':
      return { resource, kind, ...(await readBpmn(resource.content)) };
    case 'dmn':
      return { resource, kind, ...(await readDmn(resource.content)) };
    case 'form':
      return { resource, kind, ...readForm(resource.content) };
  }
}

/** Ids that a file gives to what it deploys. */
export function idsOf(read: ReadResource): string[] {
  if (read.model === null) return [];
  switch (read.kind) {
    case 'bpmn':
      return read.model.processes.map(({ id }) => id);
    case 'dmn':
      return read.model.decisions.map(({ id }) => id);
    case 'form':
      return [read.model.id];
  }
}

export interface CheckedResources {
  read: ReadResource[];
  findings: Finding[];
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

/**
 * Other requests get their turn between the files.
 * @param deployed what is there already; what is sent along counts too
 */
export async function checkResources(resources: readonly ModelResource[], deployed: ModelContext): Promise<CheckedResources> {
  const read: ReadResource[] = [];
  for (const resource of resources) read.push(await readResource(resource));
  const context = withSent(deployed, read);
  const findings: Finding[] = [];
  for (const each of read) {
    await setImmediate();
    const own = [...each.findings, ...twice(each, read), ...(await checkModel(each, context))];
    findings.push(...own.map((finding) => ({ ...finding, resourceName: each.resource.name })));
  }
  return { read, findings: cut(findings) };
}

/** More than anybody reads; errors come before what is left out. */
const mostFindings = 1000;

function cut(findings: Finding[]): Finding[] {
  if (findings.length <= mostFindings) return findings;
  const isError = ({ severity }: Finding) => severity === 'error';
  return [...findings.filter(isError), ...findings.filter((finding) => !isError(finding))].slice(0, mostFindings);
}

async function checkModel(read: ReadResource, context: ModelContext): Promise<ModelFinding[]> {
  if (read.model === null) return [];
  switch (read.kind) {
    case 'bpmn': {
      const { model } = read;
      const own = model.processes.flatMap((process) => bpmnRules.flatMap((rule) => rule(process, context, model)));
      return distinct([...own, ...(await lintBpmn(model))]);
    }
    case 'dmn': {
      const { model } = read;
      return model.decisions.flatMap((decision) => dmnRules.flatMap((rule) => rule(decision, context, model)));
    }
    case 'form': {
      const { model } = read;
      return model.parts.flatMap((part) => formRules.flatMap((rule) => rule(part, context, model)));
    }
  }
}

/** Messages belong to the file and would be reported once per process. */
function distinct(findings: ModelFinding[]): ModelFinding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

function twice(read: ReadResource, all: readonly ReadResource[]): ModelFinding[] {
  return idsOf(read).flatMap((id) => {
    const other = all.find((each) => each !== read && each.kind === read.kind && idsOf(each).includes(id));
    return other === undefined ? [] : [error('ID_IN_OTHER_FILE', id, { id, file: other.resource.name })];
  });
}

function withSent(deployed: ModelContext, read: readonly ReadResource[]): ModelContext {
  const forms = new Map(deployed.forms);
  const messageStarts = new Map(deployed.messageStarts);
  for (const { kind, model } of read) {
    if (model === null) continue;
    if (kind === 'form') forms.set(model.id, new Set(askedKeys(model)));
    if (kind !== 'bpmn') continue;
    for (const process of model.processes) {
      for (const { name } of startMessages(process)) {
        messageStarts.set(name, new Set([...(messageStarts.get(name) ?? []), process.id]));
      }
    }
  }
  const ids = (kind: ResourceKind) => read.filter((each) => each.kind === kind).flatMap(idsOf);
  return {
    ...deployed,
    forms,
    messageStarts,
    decisions: new Set([...deployed.decisions, ...ids('dmn')]),
    processes: new Set([...deployed.processes, ...ids('bpmn')]),
  };
}

/** What a model says about its process, in the parts of its page; texts are the model's own, in German. */
import { fieldCatalogue } from '../contracts/field-catalogue.ts';
import type { Field } from '../contracts/field.ts';
import { processVariables, type ProcessVariable } from '../contracts/process-variables.ts';
import { norms } from '../deadlines/norms/index.ts';
import {
  commaSeparated,
  extension,
  isFlowNode,
  isUserTask,
  property,
  type BpmnElement,
  type BpmnProcess,
  type EventDefinition,
} from '../models/bpmn-elements.ts';
import { askedKeys, type FormModel } from '../models/read-form.ts';
import type { DecisionTable, DmnModel } from '../models/read-dmn.ts';
import { usesOf } from '../models/process-uses.ts';
import { describeAutomaticStep, describeHumanStep, type AutomaticStep, type HumanStep } from './describe-steps.ts';
import { documentation, nameOf } from './element-texts.ts';
import type { ProcessFolder } from './read-process.ts';

export interface ProcessDescription {
  bpmnProcessId: string;
  name: string;
  purpose: string;
  legalBases: string[];
  starts: EventDescription[];
  ends: EventDescription[];
  humanSteps: HumanStep[];
  automaticSteps: AutomaticStep[];
  decisions: { name: string; rules: number; unreviewed: number; legalBases: string[] }[];
  deadlines: { label: string; event: string; legalBasis: string }[];
  timers: { name: string; when: string; explanation: string }[];
  exceptions: { name: string; code: string; kind: 'error' | 'escalation' }[];
  partners: { name: string; sends: string[]; receives: string[] }[];
  calls: string[];
  /** Fields that its forms ask for, without those of the processes it calls. */
  fields: Field[];
  /** Names of what the engine knows about a run beside fields. */
  variables: { name: string; label: string }[];
}

export interface EventDescription {
  name: string;
  message: string | null;
  explanation: string;
}

export function describeProcess({ bpmnProcessId, model, decisions, forms }: ProcessFolder): ProcessDescription {
  const process = model.processes.find(({ id }) => id === bpmnProcessId);
  if (process === undefined) throw new Error(`${bpmnProcessId}.bpmn contains no process of that name.`);
  const nodes = process.elements.filter(isFlowNode);
  const deadlines = deadlinesOf(nodes);
  const tables = decisions.flatMap(describeDecisions);
  return {
    bpmnProcessId,
    name: process.name ?? bpmnProcessId,
    purpose: documentation(process.element),
    legalBases: [
      ...new Set([...deadlines.map(({ legalBasis }) => legalBasis), ...tables.flatMap(({ legalBases }) => legalBases)]),
    ].sort((left, right) => left.localeCompare(right, 'de')),
    starts: (process.element.flowElements ?? []).filter(({ $type }) => $type === 'bpmn:StartEvent').map(describeEvent),
    ends: nodes.filter(({ $type }) => $type === 'bpmn:EndEvent').map(describeEvent),
    humanSteps: nodes.filter(isUserTask).map((task) => describeHumanStep(task, process)),
    automaticSteps: nodes.flatMap(describeAutomaticStep),
    decisions: tables,
    deadlines,
    timers: nodes.flatMap(describeTimer),
    exceptions: nodes.flatMap(describeException),
    partners: describePartners(model.definitions.rootElements ?? []),
    calls: [...new Set(usesOf(process).flatMap(({ kind, id }) => (kind === 'process' ? [id] : [])))].sort(),
    fields: fieldsOf(forms),
    variables: variablesOf(process),
  };
}

function describeEvent(event: BpmnElement): EventDescription {
  const message = definition(event, 'Message')?.messageRef?.name ?? null;
  return { name: nameOf(event), message, explanation: documentation(event) };
}

function definition(event: BpmnElement, kind: string): EventDefinition | undefined {
  return event.eventDefinitions?.find(({ $type }) => $type === `bpmn:${kind}EventDefinition`);
}

function describeDecisions({ decisions }: DmnModel): ProcessDescription['decisions'] {
  return decisions.flatMap(({ name, table }) => {
    if (table === null) return [];
    return [
      {
        name,
        rules: table.rules.length,
        unreviewed: column(table, 'reviewed').filter((cell) => cell === 'false').length,
        legalBases: [...new Set(column(table, 'legalBasis').flatMap((cell) => /^"(.*(?:§|Art\.).*)"$/.exec(cell)?.[1] ?? []))],
      },
    ];
  });
}

function column({ outputs, rules }: DecisionTable, output: string): string[] {
  const index = outputs.findIndex(({ name }) => name === output);
  return index === -1 ? [] : rules.map((rule) => rule.outputs[index] ?? '');
}

/** The norms that the inputs of `start-deadline` name; an expression may choose between several. */
function deadlinesOf(nodes: BpmnElement[]): ProcessDescription['deadlines'] {
  const sources = nodes
    .filter((node) => extension(node, 'TaskDefinition')?.type === 'start-deadline')
    .flatMap((node) => extension(node, 'IoMapping')?.inputParameters ?? [])
    .filter(({ target }) => target === 'norm')
    .map(({ source }) => source ?? '');
  const named = new Set(sources.flatMap((source) => [...source.matchAll(/"(\w+)"/g)].map(([, norm]) => norm)));
  const newest = new Map(norms.filter(({ norm }) => named.has(norm)).map((row) => [row.norm, row]));
  return [...newest.values()].map(({ label, event, legalBasis }) => ({ label: label.de, event: event.de, legalBasis }));
}

function describeTimer(node: BpmnElement): ProcessDescription['timers'] {
  const timer = definition(node, 'Timer');
  const when = timer?.timeDate?.body ?? timer?.timeDuration?.body ?? timer?.timeCycle?.body;
  return when === undefined ? [] : [{ name: nameOf(node), when: when.trim(), explanation: documentation(node) }];
}

function describeException(node: BpmnElement): ProcessDescription['exceptions'] {
  const error = definition(node, 'Error')?.errorRef?.errorCode;
  const escalation = definition(node, 'Escalation')?.escalationRef?.escalationCode;
  return [
    ...(error === undefined ? [] : [{ name: nameOf(node), code: error, kind: 'error' as const }]),
    ...(escalation === undefined ? [] : [{ name: nameOf(node), code: escalation, kind: 'escalation' as const }]),
  ];
}

function describePartners(roots: BpmnElement[]): ProcessDescription['partners'] {
  const collaborations = roots.filter(({ $type }) => $type === 'bpmn:Collaboration');
  const flows = collaborations.flatMap(({ messageFlows }) => messageFlows ?? []);
  return collaborations
    .flatMap(({ participants }) => participants ?? [])
    .filter(({ processRef }) => processRef === undefined)
    .map((pool) => ({
      name: nameOf(pool),
      sends: flows.filter(({ sourceRef }) => sourceRef?.id === pool.id).map(nameOf),
      receives: flows.filter(({ targetRef }) => targetRef?.id === pool.id).map(nameOf),
    }));
}

function fieldsOf(forms: FormModel[]): Field[] {
  const keys = new Set(forms.flatMap(askedKeys));
  return [...keys]
    .flatMap((key) => fieldCatalogue.get(key) ?? [])
    .sort((left, right) => left.label.de.localeCompare(right.label.de, 'de'));
}

/** Written by its steps: results of mappings, and what people's forms give to the process. */
function variablesOf({ elements }: BpmnProcess): ProcessDescription['variables'] {
  const listed: Readonly<Record<string, ProcessVariable>> = processVariables;
  const targets = elements.flatMap((element) => [
    ...(extension(element, 'IoMapping')?.outputParameters ?? []).flatMap(({ target }) => target ?? []),
    ...commaSeparated(property(element, 'lotse:variables')),
    ...[extension(element, 'CalledDecision')?.resultVariable ?? []].flat(),
  ]);
  return [...new Set(targets)].sort().flatMap((name) => {
    const known = (Object.hasOwn(listed, name) ? listed[name] : undefined) ?? fieldCatalogue.get(name);
    return known === undefined ? [] : [{ name, label: known.label.de }];
  });
}

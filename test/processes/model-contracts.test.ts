/** What binds the models to everything that lives on them: workers, forms, decisions, organisation, data protection. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Linter } from 'bpmnlint';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';
import { evaluate } from 'feelin';
import {
  allModels,
  extension,
  formFiles,
  inputs,
  isFlow,
  isTask,
  modelFiles,
  outputs,
  processesFolder,
  property,
  readModel,
  readText,
  taskVariables,
  userTasks,
  type ModelElement,
} from './models.ts';
import { candidateGroups, departments } from './organisation.ts';
import { workerFiles, workerOf } from './worker-contracts.ts';

/** A linter of its own for each model: a rule remembers the ids that it has seen, and models share some. */
const lint = (definitions: Parameters<Linter['lint']>[0]) =>
  new Linter({
    config: { extends: ['bpmnlint:recommended', 'plugin:camunda-compat/camunda-cloud-8-5'] },
    resolver: new NodeResolver(),
  }).lint(definitions);

const jobTasks = (elements: ModelElement[]) => elements.filter((element) => extension(element, 'TaskDefinition') !== undefined);
const jobType = (element: ModelElement) => extension(element, 'TaskDefinition')?.type ?? '';

test.each(modelFiles)('%s: no finding of the linter for Zeebe 8.5', async (file) => {
  const { definitions, warnings } = await readModel(file);
  expect(warnings).toEqual([]);
  expect(await lint(definitions)).toEqual({});
});

test('the linter does find what Zeebe 8.5 cannot run', async () => {
  const { definitions, elements } = await readModel('residence-registration/residence-registration.bpmn');
  const task = jobTasks(elements)[0];
  if (task?.extensionElements) task.extensionElements.values = [];
  expect(Object.keys(await lint(definitions))).toContain('camunda-compat/implementation');
});

test.each(modelFiles)('%s: process, file and folder carry one name', async (file) => {
  const { process, definitions } = await readModel(file);
  expect(file).toBe(path.join(process.id, `${process.id}.bpmn`));
  expect(process.isExecutable).toBe(true);
  expect(definitions.$attrs).toMatchObject({
    'modeler:executionPlatform': 'Camunda Cloud',
    'modeler:executionPlatformVersion': '8.5.0',
  });
});

test.each(modelFiles)('%s: one pool of the municipality, its lanes are departments, partners are closed pools', async (file) => {
  const { process, collaboration, elements } = await readModel(file);
  const pools = (collaboration?.participants ?? []).filter(({ processRef }) => processRef !== undefined);
  expect(pools.map(({ name, processRef }) => [name, processRef?.id])).toEqual([
    ['Kommunale Integrations- und Ausländerbehörde', process.id],
  ]);
  const lanes = (process.laneSets ?? []).flatMap((set) => set.lanes);
  for (const { id, name } of lanes) expect(name).toBe(departments[id.replace(/^Lane_/, '')]?.name);
  const inLanes = lanes.flatMap(({ flowNodeRef = [] }) => flowNodeRef.map(({ id }) => id));
  const nodes = (process.flowElements ?? []).filter((element) => !isFlow(element)).map(({ id }) => id);
  expect(inLanes.sort()).toEqual(nodes.sort());
  expect(elements.length).toBeGreaterThan(0);
});

test.each(modelFiles)('%s: gateways ask, their flows answer, tasks name what they rest on', async (file) => {
  const { elements } = await readModel(file);
  const forks = elements.filter(({ $type, outgoing = [] }) => $type === 'bpmn:ExclusiveGateway' && outgoing.length > 1);
  for (const fork of forks) {
    expect([fork.id, fork.name]).toEqual([fork.id, expect.stringMatching(/\?$/)]);
    for (const flow of fork.outgoing ?? []) expect([flow.id, flow.name]).toEqual([flow.id, expect.stringMatching(/\S/)]);
    expect([fork.id, fork.default?.id]).toEqual([fork.id, expect.any(String)]);
  }
  for (const task of elements.filter(isTask)) {
    expect([task.id, task.documentation?.[0]?.text]).toEqual([
      task.id,
      expect.stringMatching(/§|Art\. \d|[Gg]esetz|[Ss]atzung|Regel der Kommune/),
    ]);
  }
});

test.each(modelFiles)('%s: user tasks are native, have form, group and due date', async (file) => {
  const { elements } = await readModel(file);
  const tasks = userTasks(elements);
  for (const task of tasks) {
    const { candidateGroups: groups = '' } = extension(task, 'AssignmentDefinition') ?? {};
    const form = extension(task, 'FormDefinition')?.formId;
    const fourEyes = property(task, 'lotse:fourEyesWith');
    expect([task.id, extension(task, 'UserTask')?.$type]).toEqual([task.id, 'zeebe:UserTask']);
    expect([task.id, formFiles.filter((name) => path.basename(name) === `${String(form)}.form`).length]).toEqual([task.id, 1]);
    expect([task.id, extension(task, 'TaskSchedule')?.dueDate]).toEqual([task.id, expect.stringMatching(/^=now\(\) \+ /)]);
    if (fourEyes !== undefined) expect(tasks.map(({ id }) => id)).toContain(fourEyes);
    const named = groups.startsWith('=')
      ? Object.keys(departments).flatMap((party) => evaluate(groups.slice(1), { party }).value as string[])
      : groups.split(',').map((group) => group.trim());
    expect([task.id, named.filter((group) => !candidateGroups.includes(group))]).toEqual([task.id, []]);
  }
});

test.each(modelFiles)('%s: what a user task hands to the process, its form asks for', async (file) => {
  const { elements } = await readModel(file);
  for (const task of userTasks(elements)) {
    const name = `${String(extension(task, 'FormDefinition')?.formId)}.form`;
    const form = JSON.parse(readText(formFiles.find((each) => path.basename(each) === name) ?? name)) as FormPart;
    const asked = keysOf(form);
    expect([task.id, taskVariables(task).filter((variable) => !asked.includes(variable))]).toEqual([task.id, []]);
  }
});

interface FormPart {
  key?: string;
  /** Key of a list whose rows the components describe. */
  path?: string;
  components?: FormPart[];
}
const keysOf = ({ key, path: list, components = [] }: FormPart): string[] => [
  ...[key, list].filter((name) => name !== undefined),
  ...components.flatMap(keysOf),
];

test.each(modelFiles)('%s: jobs get what their worker asks for, and its errors are caught', async (file) => {
  const { elements } = await readModel(file);
  for (const task of jobTasks(elements)) {
    const { input, output, errors } = await workerOf(jobType(task));
    const given = inputs(task).map(({ target }) => target);
    const required = Object.entries(input.shape).filter(([, schema]) => !schema.safeParse(undefined).success);
    expect([task.id, required.map(([key]) => key).filter((key) => !given.includes(key))]).toEqual([task.id, []]);
    expect([task.id, given.filter((key) => !(key in input.shape))]).toEqual([task.id, []]);
    const taken = outputs(task).flatMap(({ source }) => /^=(?!true$|false$|null$)(\w+)$/.exec(source)?.[1] ?? []);
    expect([task.id, taken.filter((key) => !(key in output.shape))]).toEqual([task.id, []]);
    expect([task.id, caughtErrors(elements, task)]).toEqual([task.id, Object.keys(errors).sort()]);
    expect([task.id, extension(task, 'TaskDefinition')?.retries]).toEqual([task.id, '3']);
  }
});

const caughtErrors = (elements: ModelElement[], task: ModelElement) =>
  elements
    .filter(({ attachedToRef }) => attachedToRef?.id === task.id)
    .flatMap(({ eventDefinitions = [] }) => eventDefinitions.flatMap(({ errorRef }) => errorRef?.errorCode ?? []))
    .sort();

test('every job type has one worker file, and every worker file is used by a model', async () => {
  const used = new Set((await allModels()).flatMap(({ elements }) => jobTasks(elements).map(jobType)));
  expect([...used].sort()).toEqual([...workerFiles.keys()].sort());
  for (const type of used) expect((await workerOf(type)).type).toBe(type);
});

test('called processes and decisions exist, and nothing is handed over in bulk', async () => {
  const models = await allModels();
  const processes = models.map(({ process }) => process.id);
  const decisions = readdirSync(processesFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.dmn'))
    .flatMap((file) => [...readText(file).matchAll(/<decision id="([^"]+)"/g)].map(([, id]) => id));
  for (const element of models.flatMap(({ elements }) => elements)) {
    const called = extension(element, 'CalledElement');
    const decision = extension(element, 'CalledDecision');
    if (element.$type === 'bpmn:CallActivity') {
      expect(processes).toContain(called?.processId);
      expect(called).toMatchObject({ propagateAllChildVariables: false, propagateAllParentVariables: false });
    }
    if (element.$type === 'bpmn:BusinessRuleTask') expect(decisions).toContain(decision?.decisionId);
  }
});

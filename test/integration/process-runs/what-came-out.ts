/** What a process left behind: where it ended, what it recorded, and what it must not have told the engine. */
import mongoose, { type Connection } from 'mongoose';
import { fieldCatalogue } from '../../../src/contracts/field-catalogue.ts';
import { processVariables } from '../../../src/contracts/process-variables.ts';
import type { IncidentDocument } from '../../../src/read-model/incidents.ts';
import type { InstanceHistoryDocument } from '../../../src/read-model/instance-histories.ts';
import type { InstanceVariablesDocument } from '../../../src/read-model/instance-variables.ts';
import type { ProcessInstanceDocument } from '../../../src/read-model/process-instances.ts';
import { type AnyBody, eventually } from '../api-client.ts';
import { as, expectStatus } from './desks.ts';
import type { Matter } from './matter.ts';

let opened: Promise<Connection> | undefined;

/** The store of the Lotse under test; closed by `closeStore` at the end of the file. */
export function store(): Promise<Connection> {
  opened ??= mongoose.createConnection(process.env.MONGODB_URI ?? '', { dbName: 'lotse' }).asPromise();
  return opened;
}

export async function closeStore(): Promise<void> {
  await (await opened)?.close();
  opened = undefined;
}

export async function openIncidents(caseId: string): Promise<IncidentDocument[]> {
  const incidents = (await store()).collection<IncidentDocument>('incidents');
  return incidents.find({ caseId, state: 'OPEN' }).toArray();
}

export async function instancesOf({ caseId }: Pick<Matter, 'caseId'>, bpmnProcessId?: string) {
  const instances = (await store()).collection<ProcessInstanceDocument>('processInstances');
  return instances.find({ caseId, ...(bpmnProcessId !== undefined && { bpmnProcessId }) }).toArray();
}

/** Elements of an instance that have been completed, in the order of their keys. */
export async function completedElements(processInstanceKey: string): Promise<string[]> {
  const histories = (await store()).collection<InstanceHistoryDocument>('instanceHistories');
  const pieces = await histories.find({ processInstanceKey }).toArray();
  return pieces
    .flatMap(({ elements }) => Object.entries(elements))
    .filter(([, { state }]) => state === 'COMPLETED')
    .sort(([left], [right]) => (BigInt(left) < BigInt(right) ? -1 : 1))
    .map(([, { elementId }]) => elementId);
}

/**
 * Waits until the instance has completed and no incident stands in its way.
 * @returns ids of the end events that it reached
 */
export async function ended(matter: Matter, processInstanceKey: string): Promise<string[]> {
  const instances = (await store()).collection<ProcessInstanceDocument>('processInstances');
  await eventually(
    async () => {
      const [incident] = await openIncidents(matter.caseId);
      if (incident !== undefined) throw new Error(`${incident.elementId}: ${incident.errorType} ${incident.errorMessage}`);
      return instances.findOne({ _id: processInstanceKey });
    },
    (instance) => instance?.state === 'COMPLETED',
    30_000,
  );
  return (await completedElements(processInstanceKey)).filter((elementId) => elementId.startsWith('End_'));
}

/** The called or message-started instance of the case, once there is one. */
export async function instanceOf(matter: Matter, bpmnProcessId: string): Promise<ProcessInstanceDocument> {
  const [instance] = await eventually(
    () => instancesOf(matter, bpmnProcessId),
    (found) => found.length > 0,
    30_000,
  );
  return instance!;
}

/** Where the instance waits, e.g. `Event_ReviewDue`. */
export async function activeElements(processInstanceKey: string): Promise<string[]> {
  const instances = (await store()).collection<ProcessInstanceDocument>('processInstances');
  const instance = await instances.findOne({ _id: processInstanceKey });
  return (instance?.activeElements ?? []).map(({ elementId }) => elementId);
}

/** Latest values of the variables of an instance, those that are local to an element left out. */
export async function variablesOf(processInstanceKey: string): Promise<Record<string, unknown>> {
  const documents = await (
    await store()
  )
    .collection<InstanceVariablesDocument>('instanceVariables')
    .find({ processInstanceKey })
    .toArray();
  const variables = documents
    .flatMap((document) => document.variables)
    .filter(({ truncated, scopeKey }) => !truncated && scopeKey === processInstanceKey);
  return Object.fromEntries(variables.map(({ name, value }) => [name, JSON.parse(value) as unknown]));
}

/** Kinds of all documents of the case, one entry for each, as the benefits department and the service centre see them. */
export async function documentKinds({ caseId }: Matter): Promise<string[]> {
  const [benefits, others] = await Promise.all(
    ['lst-clerk', 'sc-agent'].map(async (by) => (await as(by)).get(`/cases/${caseId}/documents`)),
  );
  const items = [benefits, others].flatMap((answer) => documentsIn(answer!));
  const byId = new Map(items.map(({ documentId, kind }) => [documentId, kind]));
  return [...byId.values()].sort();
}

interface ListedDocument {
  documentId: string;
  kind: string;
  mediaType: string;
  size: number;
}

function documentsIn(answer: { status: number; body: AnyBody }): ListedDocument[] {
  return (expectStatus<AnyBody>(answer, 200) as { items: ListedDocument[] }).items;
}

/** The document of that kind can be downloaded by this department and is a PDF with content. */
export async function expectPdf({ caseId }: Matter, kind: string, by: string): Promise<void> {
  const desk = await as(by);
  const document = documentsIn(await desk.get(`/cases/${caseId}/documents`)).find((item) => item.kind === kind);
  expect(document).toMatchObject({ mediaType: 'application/pdf' });
  const response = await desk.raw(`/documents/${document!.documentId}/content?purpose=TASK`);
  const content = Buffer.from(await response.arrayBuffer());
  expect(response.status).toBe(200);
  expect(content.subarray(0, 5).toString()).toBe('%PDF-');
  expect(content).toHaveLength(document!.size);
  expect(content.length).toBeGreaterThan(5000);
}

/** The newest calculation of the case as the benefits department sees it. */
export async function latestCalculation({ caseId }: Matter): Promise<AnyBody> {
  const answer = await (await as('lst-clerk')).get(`/cases/${caseId}/calculations?purpose=TASK`);
  return (expectStatus<AnyBody>(answer, 200) as { items: AnyBody[] }).items[0];
}

/** All that ever ran, as the group sees them. */
export async function deadlinesOf({ caseId }: Pick<Matter, 'caseId'>, by: string) {
  const answer = await (await as(by)).get(`/deadlines?state=all&caseId=${caseId}`);
  return (expectStatus<AnyBody>(answer, 200) as { items: { norm: string; dueOn: string; state: string }[] }).items;
}

/** Fields of the case, its person and its household by key, as far as the reader may see them. */
export async function recordedFields({ caseId }: Pick<Matter, 'caseId'>, by: string): Promise<Record<string, AnyBody>> {
  const answer = await (await as(by)).get(`/cases/${caseId}/fields?purpose=TASK`);
  const { items } = expectStatus<AnyBody>(answer, 200) as { items: { key: string; value: AnyBody }[] };
  return Object.fromEntries(items.map(({ key, value }) => [key, value]));
}

/**
 * Walks every variable that any process of the case ever had: each is one that the contract knows, holds no more than the
 * contract says, and none of what people entered about the person.
 */
async function expectNoPersonalVariables(matter: Matter): Promise<void> {
  const keys = (await instancesOf(matter)).map(({ _id }) => _id);
  const documents = await (
    await store()
  )
    .collection<InstanceVariablesDocument>('instanceVariables')
    .find({ processInstanceKey: { $in: keys } })
    .toArray();
  const variables = documents.flatMap((document) => document.variables);
  expect(variables.length).toBeGreaterThan(0);
  const values = variables.flatMap(({ name, value, history }) =>
    [value, ...history.map((version) => version.value)].map((text) => ({ name, text })),
  );

  const personal = values.filter(({ text }) => [...matter.entered].some((entered) => withoutIds(text).includes(entered)));
  expect(personal).toEqual([]);
  expect(values.filter(({ name, text }) => !isInContract(name, text))).toEqual([]);
}

/** A year of birth may stand in an id by chance. */
const withoutIds = (text: string): string => text.replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, '');

/** Results of rules that no form offers, such as REVIEW, are codes too. */
const code = /^[A-Z0-9_]+$/;

function isInContract(name: string, text: string): boolean {
  const value = JSON.parse(text) as unknown;
  if (value === null) return true;
  const field = fieldCatalogue.get(name);
  if (field?.routing === true)
    return field.schema.safeParse(value).success || (field.kind === 'choice' && code.test(value as string));
  const known = (processVariables as Record<string, { keys?: readonly string[] }>)[name];
  if (known === undefined) return false;
  const rows = (Array.isArray(value) ? value : [value]) as unknown[];
  return rows.every((row) => {
    if (row === null) return true;
    if (typeof row !== 'object') return known.keys === undefined;
    return Object.keys(row).every((key) => known.keys?.includes(key) === true);
  });
}

/** Nothing of the case is stuck and the engine knows nothing of the person. */
export async function expectClean(matter: Matter): Promise<void> {
  expect(await openIncidents(matter.caseId)).toEqual([]);
  await expectNoPersonalVariables(matter);
}

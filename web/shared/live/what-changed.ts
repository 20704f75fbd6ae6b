/** Which answers that a page shows have become old by what the server has told. */
import { z } from 'zod';
import { caseParts, type CasePart, type ChangeEvent } from '../../../src/contracts/change.ts';

/** Addresses whose answers depend on a collection, by how they begin. */
const dependents: Readonly<Record<string, readonly string[]>> = {
  userTasks: ['/tasks', '/saved-filters', '/hand-overs', '/goal-conflicts', '/process-instances', '/operations'],
  processInstances: ['/process-instances', '/process-definitions', '/goal-conflicts', '/operations'],
  instanceHistories: ['/process-instances'],
  instanceVariables: ['/process-instances'],
  timers: ['/process-instances'],
  messageSubscriptions: ['/process-instances'],
  incidents: ['/incidents', '/process-instances', '/process-definitions', '/operations'],
  jobs: ['/jobs', '/process-instances', '/operations'],
  processDefinitions: ['/process-definitions', '/startable-processes', '/deployments', '/library-offers'],
  forms: ['/forms', '/library-offers'],
  decisionDefinitions: ['/decisions'],
  decisionRequirements: ['/decisions', '/library-offers'],
  decisionEvaluations: ['/decision-evaluations', '/process-instances'],
  notifications: ['/notifications'],
  batches: ['/batches'],
  modelDrafts: ['/models'],
  modelReviews: ['/models'],
  noticeTemplates: ['/notice-templates'],
  modelComments: ['/models'],
  rateTables: ['/rate-tables'],
  deadlines: ['/deadlines', '/operations'],
  organisation: ['/organisation', '/partners'],
  partnerMessages: ['/partner-messages', '/partners', '/partner-quarantine'],
  places: ['/places', '/sites'],
  sites: ['/sites', '/places/'],
};

/** Below the address of a case: what shows a part of it. The case itself shows something of every part. */
const ofCase: Readonly<Record<CasePart, readonly string[]>> = {
  progress: ['/progress', '/timeline'],
  case: ['/progress', '/timeline'],
  person: ['/fields'],
  household: ['/fields'],
  fields: ['/fields', '/timeline'],
  documents: ['/documents', '/timeline'],
  notes: ['/notes', '/timeline'],
  consents: ['/consents', '/timeline'],
  dutyReports: ['/duty-reports', '/timeline'],
  conflicts: ['/timeline'],
  handOvers: ['/progress', '/timeline'],
  calculations: ['/calculations', '/timeline'],
  partnerMessages: ['/timeline'],
  counselling: ['/counselling-notes'],
};

/** Besides the case: lists and pages that show this part of many cases. */
const besides: Readonly<Partial<Record<CasePart, readonly string[]>>> = {
  case: ['/cases?', '/tasks'],
  person: ['/cases?', '/persons?', '/tasks'],
  documents: ['/documents/'],
  conflicts: ['/goal-conflicts'],
  handOvers: ['/hand-overs', '/tasks'],
  partnerMessages: ['/partner-messages'],
};

/** Each task of the case says whether it is frozen, and how it was handed over. */
const shownInTasks: readonly CasePart[] = ['case', 'conflicts', 'handOvers'];

/** A goal conflict holds every task of its case. */
const conflictProcess = 'goal-conflict';

/** What has changed since the pages asked last. */
export interface Changed {
  prefixes: Set<string>;
  addresses: Set<string>;
  tasks: Set<string>;
  /** Cases of which every open task is asked for again. */
  cases: Set<string>;
}

export const nothingYet = (): Changed => ({ prefixes: new Set(), addresses: new Set(), tasks: new Set(), cases: new Set() });

function addCase(changed: Changed, caseId: string, part: CasePart): void {
  const address = `/cases/${caseId}`;
  changed.addresses.add(address);
  for (const below of ofCase[part]) changed.prefixes.add(`${address}${below}`);
  for (const prefix of besides[part] ?? []) changed.prefixes.add(prefix);
  if (!shownInTasks.includes(part)) return;
  changed.prefixes.add('/tasks');
  changed.cases.add(caseId);
}

const partSchema = z.enum(caseParts);

export function addChange(changed: Changed, { collection, id, facts }: ChangeEvent): void {
  for (const prefix of dependents[collection] ?? []) changed.prefixes.add(prefix);
  if (collection === 'userTasks') changed.tasks.add(id);
  if (collection === 'persons' || collection === 'households') changed.prefixes.add(`/${collection}/${id}`);
  const caseId = collection === 'cases' ? id : facts.caseId;
  if (typeof caseId !== 'string') return;
  addCase(changed, caseId, partSchema.catch('progress').parse(facts.part));
  if (collection === 'processInstances') changed.prefixes.add('/cases?');
  if (facts.bpmnProcessId !== conflictProcess) return;
  addCase(changed, caseId, 'conflicts');
}

const ofOneCase = z.object({ caseId: z.string() });

/** Reading one task is on record: it is not read again because of another one. */
function isOtherTask(path: string, answer: unknown, { tasks, cases }: Changed): boolean {
  const userTaskKey = /^\/tasks\/(\d+)/.exec(path)?.[1];
  if (userTaskKey === undefined || tasks.has(userTaskKey)) return false;
  const task = ofOneCase.safeParse(answer);
  return !task.success || !cases.has(task.data.caseId);
}

/** @param path address that has been read. @param answer what it answered */
export function isOutdated(changed: Changed, path: string, answer: unknown): boolean {
  if (isOtherTask(path, answer, changed)) return false;
  return changed.addresses.has(path) || [...changed.prefixes].some((prefix) => path.startsWith(prefix));
}

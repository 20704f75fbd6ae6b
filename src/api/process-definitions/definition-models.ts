/** Deployed models as the checks read them. A version never changes, so each is read once. */
import type { ReadModel } from '../../read-model/read-model.ts';
import { startMessages, usesOf, type Use } from '../../models/process-uses.ts';
import { placedElements, type PlacedElement } from '../../models/scopes.ts';
import { readBpmn } from '../../models/read-bpmn.ts';
import { askedKeys, readForm } from '../../models/read-form.ts';

interface ProcessFacts {
  uses: Use[];
  startMessages: string[];
  /** By element id. */
  elements: ReadonlyMap<string, PlacedElement>;
}

const mostRemembered = 1000;

/** Gives the same key the same answer; forgets all when there are too many. */
function remembered<Value>(load: (readModel: ReadModel, key: string) => Promise<Value>) {
  const known = new Map<string, Promise<Value>>();
  return (readModel: ReadModel, key: string): Promise<Value> => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= mostRemembered) known.clear();
    const loading = load(readModel, key);
    known.set(key, loading);
    loading.catch(() => known.delete(key));
    return loading;
  };
}

/** What a deployed version of a process uses, which messages start it and how its elements lie inside each other. */
export const processFacts = remembered(async (readModel, processDefinitionKey: string): Promise<ProcessFacts> => {
  const { xml, bpmnProcessId } = await readModel.processDefinitions
    .findById(processDefinitionKey, { xml: 1, bpmnProcessId: 1 })
    .orFail()
    .lean();
  const { model } = await readBpmn(xml);
  const process = model?.processes.find(({ id }) => id === bpmnProcessId);
  if (process === undefined) return { uses: [], startMessages: [], elements: new Map() };
  return {
    uses: usesOf(process),
    startMessages: startMessages(process).map(({ name }) => name),
    elements: placedElements(process),
  };
});

/** The keys that a deployed version of a form asks for. */
export const formKeys = remembered(async (readModel, formKey: string): Promise<ReadonlySet<string>> => {
  const { schema } = await readModel.forms.findById(formKey, { schema: 1 }).orFail().lean();
  const { model } = readForm(schema);
  return new Set(model === null ? [] : askedKeys(model));
});

/** The newest version of everything that is deployed, without its text. */
import type { DecisionDefinitionDocument } from '../../read-model/decision-definitions.ts';
import type { FormDocument } from '../../read-model/forms.ts';
import type { ProcessDefinitionDocument } from '../../read-model/process-definitions.ts';
import type { ReadModel } from '../../read-model/read-model.ts';

function newest<Document extends { version: number }>(documents: Document[], idOf: (document: Document) => string): Document[] {
  const byId = new Map<string, Document>();
  for (const document of documents) {
    if (document.version > (byId.get(idOf(document))?.version ?? 0)) byId.set(idOf(document), document);
  }
  return [...byId.values()];
}

export type SlimProcess = Omit<ProcessDefinitionDocument, 'xml' | 'elements'>;

export async function latestProcesses(readModel: ReadModel): Promise<SlimProcess[]> {
  const documents = await readModel.processDefinitions.find({ state: 'ACTIVE' }, { xml: 0, elements: 0 }).lean();
  return newest<SlimProcess>(documents, ({ bpmnProcessId }) => bpmnProcessId);
}

export async function latestDecisions(readModel: ReadModel): Promise<DecisionDefinitionDocument[]> {
  const documents = await readModel.decisionDefinitions.find({ state: 'ACTIVE' }).lean();
  return newest<DecisionDefinitionDocument>(documents, ({ decisionId }) => decisionId);
}

export type SlimForm = Omit<FormDocument, 'schema'>;

export async function latestForms(readModel: ReadModel): Promise<SlimForm[]> {
  const documents = await readModel.forms.find({ state: 'ACTIVE' }, { schema: 0 }).lean();
  return newest<SlimForm>(documents, ({ formId }) => formId);
}

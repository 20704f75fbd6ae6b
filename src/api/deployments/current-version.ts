/** The newest version of what a file would deploy. */
import type { DeployedKind } from '../../contracts/deployment.ts';
import type { ReadResource } from '../../models/check-resources.ts';
import type { ReadModel } from '../../read-model/read-model.ts';

/** What a file deploys, named by the id that its versions are counted for. */
export interface Target {
  kind: DeployedKind;
  id: string;
}

export interface DeployedVersion extends Target {
  key: string;
  version: number;
  resourceName: string;
  content: string;
}

/** Null for a file that could not be read. A file with several processes is counted by the first. */
export function targetOf(read: ReadResource): Target | null {
  if (read.model === null) return null;
  switch (read.kind) {
    case 'bpmn': {
      const [process] = read.model.processes;
      return process === undefined ? null : { kind: 'process', id: process.id };
    }
    case 'dmn':
      return { kind: 'decisionRequirements', id: read.model.id };
    case 'form':
      return { kind: 'form', id: read.model.id };
  }
}

/** @param version the newest unless told */
export async function deployedVersion(
  readModel: ReadModel,
  { kind, id }: Target,
  version?: number,
): Promise<DeployedVersion | null> {
  const numbered = version === undefined ? {} : { version };
  switch (kind) {
    case 'process': {
      const [found] = await readModel.processDefinitions
        .find({ bpmnProcessId: id, ...numbered }, { elements: 0 })
        .sort({ version: -1 })
        .limit(1)
        .lean();
      return found === undefined ? null : { kind, id, key: found._id, content: found.xml, ...named(found) };
    }
    case 'decisionRequirements': {
      const [found] = await readModel.decisionRequirements
        .find({ decisionRequirementsId: id, ...numbered })
        .sort({ version: -1 })
        .limit(1)
        .lean();
      return found === undefined ? null : { kind, id, key: found._id, content: found.xml, ...named(found) };
    }
    case 'form': {
      const [found] = await readModel.forms
        .find({ formId: id, ...numbered })
        .sort({ version: -1 })
        .limit(1)
        .lean();
      return found === undefined ? null : { kind, id, key: found._id, content: found.schema, ...named(found) };
    }
  }
}

export async function deployedVersionByKey(
  readModel: ReadModel,
  kind: DeployedKind,
  key: string,
): Promise<DeployedVersion | null> {
  switch (kind) {
    case 'process': {
      const found = await readModel.processDefinitions.findById(key, { elements: 0 }).lean();
      return found && { kind, id: found.bpmnProcessId, key, content: found.xml, ...named(found) };
    }
    case 'decisionRequirements': {
      const found = await readModel.decisionRequirements.findById(key).lean();
      return found && { kind, id: found.decisionRequirementsId, key, content: found.xml, ...named(found) };
    }
    case 'form': {
      const found = await readModel.forms.findById(key).lean();
      return found && { kind, id: found.formId, key, content: found.schema, ...named(found) };
    }
  }
}

function named({ version, resourceName }: { version: number; resourceName: string }) {
  return { version, resourceName };
}

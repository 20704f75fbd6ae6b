/** The newest version of what a file would deploy. */
import type { DeployedKind } from '../../contracts/deployment.ts';
import type { Target } from '../../models/target.ts';
import type { ReadModel } from '../../read-model/read-model.ts';

export interface DeployedVersion extends Target {
  key: string;
  version: number;
  resourceName: string;
  content: string;
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

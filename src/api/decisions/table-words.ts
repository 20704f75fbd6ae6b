/** What the rules of a deployed table say about themselves: their row, their annotation, the labels of their columns. */
import { readDmn, type DmnModel } from '../../models/read-dmn.ts';
import type { EvaluatedDecision } from '../../read-model/decision-evaluations.ts';
import type { ReadModel } from '../../read-model/read-model.ts';

/** Null when the file is not there any more. */
export async function readTables(readModel: ReadModel, decisionRequirementsKey: string | null): Promise<DmnModel | null> {
  if (decisionRequirementsKey === null) return null;
  const file = await readModel.decisionRequirements.findById(decisionRequirementsKey, { xml: 1 }).lean();
  return file === null ? null : (await readDmn(file.xml)).model;
}

/** Values are JSON text in the engine's records. */
function parsed(value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

function outputNamed(outputs: { name: string; value: unknown }[], name: string): unknown {
  return outputs.find((output) => output.name === name)?.value;
}

export function describeDecision(tables: DmnModel | null, decision: EvaluatedDecision) {
  const table = tables?.decisions.find(({ id }) => id === decision.decisionId)?.table ?? null;
  return {
    decisionId: decision.decisionId,
    name: decision.decisionName,
    version: decision.decisionVersion,
    inputs: decision.inputs.map(({ inputName, value }) => ({ label: inputName, value: parsed(value) })),
    matchedRules: decision.matchedRules.map(({ ruleId, ruleIndex, outputs }) => {
      const rule = table?.rules.find(({ id }) => id === ruleId);
      // The engine calls an output by its label where it has one.
      const named = outputs.map(({ outputId, outputName, value }) => {
        const clause = table?.outputs.find(({ id }) => id === outputId);
        return { name: clause?.name ?? outputName, label: clause?.label ?? null, value: parsed(value) };
      });
      const legalBasis = outputNamed(named, 'legalBasis');
      const reviewed = outputNamed(named, 'reviewed');
      return {
        ruleId,
        row: ruleIndex,
        description: rule?.description || null,
        legalBasis: typeof legalBasis === 'string' ? legalBasis : null,
        reviewed: typeof reviewed === 'boolean' ? reviewed : null,
        outputs: named,
      };
    }),
    output: parsed(decision.output),
  };
}

export { parsed as parseEngineJson };

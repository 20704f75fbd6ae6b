import type { ModelFinding } from '../finding.ts';
import type { ModelContext } from '../model-context.ts';
import type { DmnDecision, DmnModel } from '../read-dmn.ts';

/** Looks at one decision of a model and says what is wrong with it. */
export type DmnRule = (decision: DmnDecision, context: ModelContext, model: DmnModel) => ModelFinding[];

export function matchesAll(cell: string): boolean {
  return cell === '' || cell === '-';
}

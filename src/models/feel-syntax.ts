/** Whether FEEL can be read, and whether it would run for ever; both without evaluating it. */
import { parseExpression, parseUnaryTests } from 'feelin';
import { error, type ModelFinding } from './finding.ts';
import { modelLimits } from './limits.ts';

export type FeelKind = 'expression' | 'unary-tests';

/** Escaped names in backticks, as the engine takes them. */
const dialect = 'camunda';

function excerpt(expression: string): string {
  return expression.length > 80 ? `${expression.slice(0, 79)}…` : expression;
}

/** @param source FEEL without the leading `=` */
export function checkFeel(source: string, kind: FeelKind, elementId: string | null): ModelFinding[] {
  if (source.length > modelLimits.feelCharacters) {
    return [error('FEEL_TOO_LONG', elementId, { limit: modelLimits.feelCharacters })];
  }
  const tree = (kind === 'expression' ? parseExpression : parseUnaryTests)(source, {}, dialect);
  let firstError: number | undefined;
  tree.iterate({
    enter(node) {
      if (node.type.isError) firstError ??= node.from;
    },
  });
  if (firstError !== undefined) {
    return [error('FEEL_SYNTAX', elementId, { expression: excerpt(source), position: firstError + 1 })];
  }
  return iterations(source, tree) > modelLimits.feelIterations
    ? [error('FEEL_NEVER_ENDS', elementId, { expression: excerpt(source), limit: modelLimits.feelIterations })]
    : [];
}

/** Product of all ranges with fixed bounds that the expression runs over: an upper bound of what is nested. */
function iterations(source: string, tree: ReturnType<typeof parseExpression>): number {
  let product = 1;
  tree.iterate({
    enter(node) {
      if (node.name !== 'IterationContext' && node.name !== 'Interval') return;
      const bounds = /^[([\]]?\s*(-?\d+(?:\.\d+)?)\s*\.\.\s*(-?\d+(?:\.\d+)?)\s*[)\][]?$/.exec(source.slice(node.from, node.to));
      if (bounds !== null && isRunOver(node.node)) product *= Math.max(1, Math.abs(Number(bounds[2]) - Number(bounds[1])));
    },
  });
  return product;
}

type SyntaxNode = Parameters<Parameters<ReturnType<typeof parseExpression>['iterate']>[0]['enter']>[0]['node'];

/** A range inside `for`, `some` or `every`; a range in a test is only compared with. */
function isRunOver(node: SyntaxNode): boolean {
  for (let parent: SyntaxNode | null = node; parent !== null; parent = parent.parent) {
    if (parent.name === 'InExpression') return true;
  }
  return false;
}

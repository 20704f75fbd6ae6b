/** What changes from one version of a decision table to another: clauses, rules, cells. */
import type { ModelChange } from '../../contracts/model-change.ts';
import type { DecisionTable, DmnDecision, DmnModel } from '../read-dmn.ts';
import { listDifference, type Item } from './list-difference.ts';

export function dmnDifference(before: DmnModel, after: DmnModel): ModelChange[] {
  const itemsOf = (own: DmnModel) => own.decisions.flatMap((decision) => items(decision, order(own, before, after, decision.id)));
  return listDifference(itemsOf(before), itemsOf(after)).map(withoutDashes);
}

/** The rules that both states have, in the order of this one, by the numbers that they had before. */
function order(own: DmnModel, before: DmnModel, after: DmnModel, decisionId: string): string {
  const idsIn = ({ decisions }: DmnModel) =>
    decisions.find(({ id }) => id === decisionId)?.table?.rules.map(({ id }) => id) ?? [];
  const [earlier, later] = [idsIn(before), idsIn(after)];
  const kept = idsIn(own).filter((id) => earlier.includes(id) && later.includes(id));
  return kept.map((id) => earlier.indexOf(id) + 1).join(', ');
}

/** What a new or former rule does not ask about is not told. */
function withoutDashes(found: ModelChange): ModelChange {
  if (found.kind === 'CHANGED' || found.elementType !== 'dmn:DecisionRule') return found;
  return { ...found, properties: found.properties.filter(({ before, after }) => !['-', ''].includes(before ?? after ?? '')) };
}

function items({ id, name, table, expression }: DmnDecision, ruleOrder: string): Item[] {
  const decision = { subject: { id, type: 'dmn:Decision', name }, described: { name, ...headOf(table, expression, ruleOrder) } };
  return table === null ? [decision] : [decision, ...clausesOf(table), ...rulesOf(table)];
}

function headOf(table: DecisionTable | null, expression: string | null, ruleOrder: string): Record<string, string> {
  if (table === null) return expression === null ? {} : { expression };
  // The order decides which of several matching rules is taken.
  return { hitPolicy: table.hitPolicy, ruleOrder };
}

function clausesOf({ inputs, outputs }: DecisionTable): Item[] {
  return [
    ...inputs.map(({ id, label, expression }) => ({
      subject: { id, type: 'dmn:InputClause', name: label },
      described: { label, expression },
    })),
    ...outputs.map(({ id, label, name }) => ({
      subject: { id, type: 'dmn:OutputClause', name: label === '' ? name : label },
      described: { label, name },
    })),
  ];
}

/** Cells are named by their column. */
function rulesOf({ inputs, outputs, rules }: DecisionTable): Item[] {
  const columns = [
    ...inputs.map(({ label, expression }) => label || expression),
    ...outputs.map(({ label, name }) => label || name),
  ];
  return rules.map(({ id, description, inputs: conditions, outputs: results }, index) => {
    const cells = [...conditions, ...results].map((text, column) => [
      columns[column] ?? String(column),
      text === '' ? '-' : text,
    ]);
    const name = description === '' ? `${index + 1}` : `${index + 1}: ${description}`;
    return {
      subject: { id, type: 'dmn:DecisionRule', name },
      described: { ...(Object.fromEntries(cells) as Record<string, string>), description },
    };
  });
}

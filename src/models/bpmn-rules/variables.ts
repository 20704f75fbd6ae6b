import { commaSeparated, extension, property, type BpmnElement } from '../bpmn-elements.ts';
import { error, type ModelFinding } from '../finding.ts';
import type { ModelContext } from '../model-context.ts';
import { permittedVariable } from '../process-variable-names.ts';
import type { BpmnRule } from './bpmn-rule.ts';

/** Personal data stay out of the engine: whatever becomes a variable only routes. */
export const variables: BpmnRule = ({ elements }, context) =>
  elements.flatMap((element) => [...inBulk(element), ...unlisted(element, context)]);

function inBulk(element: BpmnElement): ModelFinding[] {
  const called = extension(element, 'CalledElement');
  if (called === undefined) return [];
  const { propagateAllParentVariables = true, propagateAllChildVariables = true } = called;
  return propagateAllParentVariables || propagateAllChildVariables ? [error('VARIABLES_IN_BULK', element.id)] : [];
}

/** Every name that the element gives to a variable; of `a.b` the variable is `a`. */
function variablesOf(element: BpmnElement): string[] {
  const mappings = extension(element, 'IoMapping');
  const loop = extension(element.loopCharacteristics, 'LoopCharacteristics');
  const targets = [...(mappings?.inputParameters ?? []), ...(mappings?.outputParameters ?? [])].map(({ target }) => target);
  const results = [
    extension(element, 'CalledDecision')?.resultVariable,
    extension(element, 'Script')?.resultVariable,
    loop?.inputElement,
    loop?.outputCollection,
  ];
  const names = [...targets, ...results].map((name) => name?.split('.')[0]?.trim());
  const named = names.filter((name) => name !== undefined && name !== '') as string[];
  return [...new Set([...named, ...commaSeparated(property(element, 'lotse:variables'))])];
}

function unlisted(element: BpmnElement, { catalogue }: ModelContext): ModelFinding[] {
  return variablesOf(element)
    .filter((name) => permittedVariable(catalogue, name) === null)
    .map((name) =>
      error(catalogue.has(name) ? 'VARIABLE_HOLDS_PERSONAL_DATA' : 'VARIABLE_NOT_LISTED', element.id, {
        name: name.slice(0, 100),
      }),
    );
}

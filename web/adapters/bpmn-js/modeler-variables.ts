/**
 * What FEEL fields offer to complete: variables that are there at the element, in the words of the field catalogue. The resolver
 * reads mappings, results and messages; what a start brings along and what the answers of a form become, only Lotse knows.
 */
import { VariableProvider, ZeebeVariableResolverModule, type ResolvedVariable } from '@bpmn-io/variable-resolver';
import type { Element } from 'bpmn-js/lib/model/Types';
import { getBusinessObject, is } from 'bpmn-js/lib/util/ModelUtil';
import type { ModuleDeclaration } from 'didi';
import { variableHint, wordsOf, type VariableHint } from './variable-hints.ts';

interface Extended {
  extensionElements?: { get(name: 'values'): { properties?: { name?: string; value?: string }[] }[] };
}

/** What every start of a process gives it. */
const atStart = ['caseId', 'personId', 'householdId', 'validOn', 'urgency'];

function namedByTask(task: Element): string[] {
  const { extensionElements } = getBusinessObject(task) as Extended;
  const properties = extensionElements?.get('values').flatMap((value) => value.properties ?? []) ?? [];
  const named = properties.find(({ name }) => name === 'lotse:variables')?.value ?? '';
  return named
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

class LotseVariables extends VariableProvider {
  override getVariables(element: Element): VariableHint[] | undefined {
    if (is(element, 'bpmn:Process')) return atStart.map(variableHint);
    if (is(element, 'bpmn:UserTask')) return namedByTask(element).map(variableHint);
    return undefined;
  }
}

export function modelerVariables(language: 'de' | 'en'): ModuleDeclaration {
  const [, Resolver] = ZeebeVariableResolverModule.variableResolver;
  class LotseResolver extends Resolver {
    override async getVariablesForElement(...asked: unknown[]): Promise<ResolvedVariable[]> {
      const found = await super.getVariablesForElement(...asked);
      return found.map((variable) => ({ ...variable, info: wordsOf(variable, language) }));
    }
  }
  return {
    ...ZeebeVariableResolverModule,
    __init__: [...ZeebeVariableResolverModule.__init__, 'lotseVariables'],
    variableResolver: ['type', LotseResolver],
    lotseVariables: ['type', LotseVariables],
  };
}

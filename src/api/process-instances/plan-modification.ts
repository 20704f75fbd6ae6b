/** What a modification would do, and what speaks against it; the engine is not asked. */
import type { CommandProblem, ModifyInstance } from '../../contracts/process-instance.ts';
import type { PlacedElement } from '../../models/scopes.ts';
import type { ActiveElement } from '../../read-model/process-instances.ts';
import { problem } from './command-problem.ts';

/** An active element with the scope that it lies in. */
export interface Token extends ActiveElement {
  flowScopeKey: string | null;
}

export interface PlannedModification {
  problems: CommandProblem[];
  /** Tokens that end, those inside ended scopes included. */
  terminated: Token[];
  activated: { elementId: string; type: string; name: string | null; opensScopes: string[] }[];
  endsInstance: boolean;
}

/** Kinds that the engine starts by itself only. */
const notActivatable = new Set(['StartEvent', 'BoundaryEvent', 'SequenceFlow', 'DataObjectReference', 'DataStoreReference']);

export function planModification(
  { activate, terminate }: Pick<ModifyInstance, 'activate' | 'terminate'>,
  tokens: readonly Token[],
  elements: ReadonlyMap<string, PlacedElement>,
): PlannedModification {
  const known = new Set(tokens.map(({ elementInstanceKey }) => elementInstanceKey));
  const unknown = terminate.filter((key) => !known.has(key)).map((key) => problem('error', 'TOKEN_UNKNOWN', null, { key }));
  const terminated = withInner(terminate, tokens);
  const staying = tokens.filter((token) => !terminated.includes(token));
  const activated = activate.flatMap(({ elementId }) => {
    const element = elements.get(elementId);
    if (element === undefined) return [];
    const { type, name } = element;
    return [
      { elementId, type, name, opensScopes: scopesAround(elementId, elements).filter((scope) => !isActive(scope, tokens)) },
    ];
  });
  const problems = activate.flatMap((instruction) => problemsOf(instruction, tokens, elements));
  // Scopes whose last inner token ends are ended by the engine as well.
  const working = staying.filter((token) => !isEmptiedScope(token, tokens, staying));
  const endsInstance = activated.length === 0 && problems.length === 0 && working.length === 0;
  return {
    problems: [...unknown, ...problems, ...(endsInstance ? [problem('warning', 'INSTANCE_ENDS', null)] : [])],
    terminated,
    activated,
    endsInstance,
  };
}

function isActive(elementId: string, tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.elementId === elementId);
}

/** The tokens with these keys and all that lie inside them. */
function withInner(keys: readonly string[], tokens: readonly Token[]): Token[] {
  const ended = new Set(keys);
  for (let before = -1; before !== ended.size;) {
    before = ended.size;
    for (const { elementInstanceKey, flowScopeKey } of tokens) {
      if (flowScopeKey !== null && ended.has(flowScopeKey)) ended.add(elementInstanceKey);
    }
  }
  return tokens.filter(({ elementInstanceKey }) => ended.has(elementInstanceKey));
}

function isEmptiedScope({ elementInstanceKey }: Token, before: readonly Token[], after: readonly Token[]): boolean {
  const inside = ({ flowScopeKey }: Token) => flowScopeKey === elementInstanceKey;
  return before.some(inside) && !after.some((token) => inside(token) && !isEmptiedScope(token, before, after));
}

/** Innermost first. */
function scopesAround(elementId: string, elements: ReadonlyMap<string, PlacedElement>): string[] {
  const scopeId = elements.get(elementId)?.scopeId ?? null;
  return scopeId === null ? [] : [scopeId, ...scopesAround(scopeId, elements)];
}

function problemsOf(
  { elementId, ancestorElementInstanceKey }: ModifyInstance['activate'][number],
  tokens: readonly Token[],
  elements: ReadonlyMap<string, PlacedElement>,
): CommandProblem[] {
  const element = elements.get(elementId);
  if (element === undefined) return [problem('error', 'ELEMENT_UNKNOWN', elementId, { id: elementId })];
  const { type } = element;
  if (notActivatable.has(type)) return [problem('error', 'ELEMENT_NOT_ACTIVATABLE', elementId, { type })];
  if (ancestorElementInstanceKey !== undefined) {
    const named = tokens.some(({ elementInstanceKey }) => elementInstanceKey === ancestorElementInstanceKey);
    return named ? [] : [problem('error', 'ANCESTOR_NOT_ACTIVE', elementId, { key: ancestorElementInstanceKey })];
  }
  return scopesAround(elementId, elements).flatMap((scope) => {
    const running = tokens.filter((token) => token.elementId === scope).length;
    if (elements.get(scope)?.multiInstance) {
      return [problem('error', 'SCOPE_IS_MULTI_INSTANCE', elementId, { id: elementId, scope })];
    }
    return running > 1 ? [problem('error', 'SCOPE_AMBIGUOUS', elementId, { id: elementId, scope })] : [];
  });
}

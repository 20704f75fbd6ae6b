/** Whether an instance can go on in another version, and where its tokens would be; the engine is not asked. */
import type { CommandProblem, MigrateInstance } from '../../contracts/process-instance.ts';
import type { PlacedElement } from '../../models/scopes.ts';
import type { ActiveElement } from '../../read-model/process-instances.ts';
import { problem } from './command-problem.ts';

type Elements = ReadonlyMap<string, PlacedElement>;

export interface PlannedMapping {
  sourceElementId: string;
  /** Null where nothing in the target fits. */
  targetElementId: string | null;
  type: string;
  name: string | null;
  proposed: boolean;
}

export interface PlannedMigration {
  problems: CommandProblem[];
  /** One entry for each element with a token. */
  mapping: PlannedMapping[];
}

/** What Zeebe 8.5 migrates (ProcessInstanceMigrationPreconditions, 8.5.8). */
const migratedBy85 = new Set(['ServiceTask', 'UserTask', 'SubProcess', 'CallActivity']);

export function planMigration(
  mapping: MigrateInstance['mapping'],
  tokens: readonly ActiveElement[],
  source: Elements,
  target: Elements,
): PlannedMigration {
  const activeIds = [...new Set(tokens.map(({ elementId }) => elementId))].filter((elementId) => source.has(elementId));
  const named = new Map(mapping.map(({ sourceElementId, targetElementId }) => [sourceElementId, targetElementId]));
  const planned = activeIds.map((elementId) => planOne(elementId, named, source, target));
  const unknown = mapping
    .filter(({ sourceElementId }) => !source.has(sourceElementId))
    .map(({ sourceElementId }) => problem('error', 'ELEMENT_UNKNOWN', sourceElementId, { id: sourceElementId }));
  const twice = mapping
    .filter(({ sourceElementId }, index) => mapping.findIndex((other) => other.sourceElementId === sourceElementId) !== index)
    .map(({ sourceElementId }) => problem('error', 'MAPPED_TWICE', sourceElementId, { id: sourceElementId }));
  const complete = new Map(planned.map(({ sourceElementId, targetElementId }) => [sourceElementId, targetElementId]));
  return {
    problems: [
      ...unknown,
      ...twice,
      ...planned.flatMap((entry) => problemsOf(entry, complete, source, target)),
      ...(hasEventSubProcess(source) || hasEventSubProcess(target) ? [problem('warning', 'EVENT_SUBPROCESS', null)] : []),
    ],
    mapping: planned,
  };
}

/** What the request names, else the element of the same id and kind, else the only one of the same kind and name. */
function planOne(elementId: string, named: ReadonlyMap<string, string>, source: Elements, target: Elements): PlannedMapping {
  const { type = '', name = null } = source.get(elementId) ?? {};
  const planned = { sourceElementId: elementId, type, name };
  const given = named.get(elementId);
  if (given !== undefined) return { ...planned, targetElementId: given, proposed: false };
  if (target.get(elementId)?.type === type) return { ...planned, targetElementId: elementId, proposed: true };
  const alike = [...target].filter(([, element]) => element.type === type && name !== null && element.name === name);
  return { ...planned, targetElementId: alike.length === 1 ? (alike[0]?.[0] ?? null) : null, proposed: true };
}

function problemsOf(
  { sourceElementId: id, targetElementId, type }: PlannedMapping,
  mapped: ReadonlyMap<string, string | null>,
  source: Elements,
  target: Elements,
): CommandProblem[] {
  if (targetElementId === null) return [problem('error', 'NOT_MAPPED', id, { id })];
  const values = { id, type, target: targetElementId };
  const found = target.get(targetElementId);
  if (found === undefined) return [problem('error', 'TARGET_ELEMENT_UNKNOWN', id, values)];
  if (found.type !== type) return [problem('error', 'TYPE_DIFFERS', id, { ...values, targetType: found.type })];
  const scopeId = source.get(id)?.scopeId ?? null;
  const expected = scopeId === null ? null : (mapped.get(scopeId) ?? null);
  if (found.scopeId !== expected) return [problem('error', 'SCOPE_DIFFERS', id, values)];
  return migratedBy85.has(type) ? [] : [problem('warning', 'ENGINE_MAY_REFUSE', id, values)];
}

function hasEventSubProcess(elements: Elements): boolean {
  return [...elements.values()].some(({ eventSubProcess }) => eventSubProcess);
}

import type { BatchKind, BatchPreview, PlanOf } from '../../contracts/batch.ts';
import type { Actor } from '../../contracts/actor.ts';
import { caseNumbersOf, type Concerned } from './concerned.ts';
import type { CommandProblem } from '../../contracts/process-instance.ts';
import { forbids } from '../process-instances/command-problem.ts';
import type { Because } from '../process-instances/audit-command.ts';
import type { ApiDeps } from '../deps.ts';

/** What differs between cancelling, migrating and resolving many. */
export interface BatchKindWork<Kind extends BatchKind> {
  /** What the audit log calls the start of such a batch. */
  action: string;
  /**
   * The plan as it will be carried out.
   * @throws InvalidInput, Forbidden, NotFound for what can't be carried out for anybody
   */
  check(deps: ApiDeps, actor: Actor, plan: PlanOf<Kind>): Promise<PlanOf<Kind>>;
  /** Keys of what it is about now, oldest first; may be one more than a batch holds. */
  select(deps: ApiDeps, actor: Actor, plan: PlanOf<Kind>): Promise<string[]>;
  preview(deps: ApiDeps, plan: PlanOf<Kind>, keys: readonly string[]): Promise<BatchPreview>;
  /** Does it to one. @throws LotseError */
  act(deps: ApiDeps, actor: Actor, plan: PlanOf<Kind>, key: string, because: Because): Promise<void>;
  /** The instance that a key is about; null when it is gone. */
  instanceOf(deps: ApiDeps, key: string): Promise<string | null>;
}

const mostBlockedShown = 500;

export const emptyPreview: Omit<BatchPreview, 'total' | 'possible'> = {
  problems: [],
  blocked: [],
  mapping: [],
  sourceProcessDefinitionKey: null,
  openTasks: 0,
  calledInstances: 0,
};

/** Counts what speaks against each instance, and names those that can't. */
export async function judged(
  deps: ApiDeps,
  instances: readonly Concerned[],
  problemsOf: (instance: Concerned) => readonly CommandProblem[],
): Promise<Pick<BatchPreview, 'total' | 'possible' | 'problems' | 'blocked'>> {
  const counted = new Map<string, BatchPreview['problems'][number]>();
  const blocked: { instance: Concerned; problems: CommandProblem[] }[] = [];
  for (const instance of instances) {
    const problems = problemsOf(instance);
    for (const each of problems) {
      const key = `${each.code} ${each.message.de}`;
      const known = counted.get(key) ?? { ...each, count: 0 };
      counted.set(key, { ...known, count: known.count + 1 });
    }
    if (forbids(problems)) blocked.push({ instance, problems: [...problems] });
  }
  const shown = blocked.slice(0, mostBlockedShown);
  const caseNumbers = await caseNumbersOf(
    deps,
    shown.map(({ instance }) => instance),
  );
  return {
    total: instances.length,
    possible: instances.length - blocked.length,
    problems: [...counted.values()].sort((a, b) => a.severity.localeCompare(b.severity) || b.count - a.count),
    blocked: shown.map(({ instance: { _id, version, caseId }, problems }) => ({
      processInstanceKey: _id,
      caseNumber: (caseId === null ? undefined : caseNumbers.get(caseId)) ?? null,
      version,
      problems,
    })),
  };
}

/** Starts a process in a case: the engine learns references and what routes, the case learns its instance. */
import type { Actor } from '../../contracts/actor.ts';
import type { CaseRecord } from '../../case-file/repositories.ts';
import { LotseError } from '../../errors.ts';
import { ownWriteWithinMs, type Change } from '../../read-model/change-feed.ts';
import type { StartedProcess } from '../../zeebe/commands.ts';
import type { ApiDeps } from '../deps.ts';
import { todayInGermany } from '../../contracts/today-in-germany.ts';

/** Until the process itself has decided how urgent the matter is. */
const initialUrgency = 'TEN_DAYS';

/**
 * @param variables beside the shared ones
 * @throws LotseError PROCESS_NOT_STARTED when the engine is away: the case stays, and the same request finds it again
 */
export async function startForCase(
  deps: ApiDeps,
  actor: Actor,
  record: CaseRecord,
  bpmnProcessId: string,
  variables: Record<string, unknown>,
): Promise<StartedProcess> {
  const { caseId, personId, householdId, caseNumber } = record;
  const shared = { caseId, personId, householdId, validOn: todayInGermany(deps.now()), urgency: initialUrgency };
  let started: StartedProcess;
  try {
    started = await deps.engine.startProcess(bpmnProcessId, { ...shared, ...variables });
  } catch (cause) {
    if (!(cause instanceof LotseError && cause.code === 'ENGINE_UNAVAILABLE')) throw cause;
    throw new LotseError(503, 'PROCESS_NOT_STARTED', { values: { caseNumber }, difference: { caseId, caseNumber }, cause });
  }
  await Promise.all([
    deps.caseFile.cases.addProcessInstance(caseId, started.processInstanceKey),
    deps.audit.append({
      actor,
      action: 'process.start',
      resource: { kind: 'processInstance', id: started.processInstanceKey },
      caseId,
      details: { bpmnProcessId, version: started.version },
    }),
  ]);
  return started;
}

/** So long it is only listened for, because nearly always it comes within that time; after that the store is asked as well. */
const listenForMs = 300;

/** Waits until lists show the instance in its case, within the bound of "a person reads their own write". */
export async function instanceVisible({ readModel, changes }: ApiDeps, processInstanceKey: string): Promise<boolean> {
  const isShown = (document: { caseId: string | null } | null | undefined): boolean => (document?.caseId ?? null) !== null;
  const wasPublished = (): boolean => isShown(changes.latest('processInstances', processInstanceKey));
  // By its key alone: with a second condition the embedded store looks at every instance.
  const isStored = async (): Promise<boolean> =>
    isShown(await readModel.processInstances.findById(processInstanceKey, { caseId: 1 }).lean());
  const relevant = ({ collection, id }: Change): boolean => collection === 'processInstances' && id === processInstanceKey;
  if (await changes.waitUntil(wasPublished, { relevant, timeoutMs: listenForMs })) return true;
  return changes.waitUntil(isStored, { relevant, timeoutMs: ownWriteWithinMs - listenForMs });
}

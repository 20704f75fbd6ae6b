/** The front office begins a matter: a case for a new or a known person, or one that is open already, and a process in it. */
import type { Actor } from '../../contracts/actor.ts';
import type { CaseRecord } from '../../case-file/repositories.ts';
import type { StartProcess } from '../../contracts/process-start.ts';
import { Conflict, InvalidInput } from '../../errors.ts';
import { authorize } from '../../policies/decision.ts';
import { mayRegisterPerson } from '../../policies/person.policy.ts';
import { mayStartProcess } from '../../policies/process.policy.ts';
import type { StartedProcess } from '../../zeebe/commands.ts';
import type { ApiDeps } from '../deps.ts';
import { toNewPerson } from '../persons/new-person.ts';
import type { WriteKey } from '../write-key.ts';
import { startForCase } from './start-for-case.ts';

type Started = StartedProcess & Pick<CaseRecord, 'caseId' | 'caseNumber' | 'personId' | 'householdId'>;

/**
 * @param writeKey opens the case once, however often the request comes
 * @throws Forbidden, NotFound, InvalidInput, Conflict CASE_CLOSED, LotseError PROCESS_NOT_STARTED
 */
export async function startProcess(deps: ApiDeps, actor: Actor, request: StartProcess, writeKey: WriteKey): Promise<Started> {
  const { bpmnProcessId } = request;
  authorize(mayStartProcess(actor, bpmnProcessId));
  checkVariables(deps, request.variables);
  const record = await caseOf(deps, actor, request, writeKey.key);
  const { caseId, caseNumber, personId, householdId } = record;
  const ids = { caseId, caseNumber, personId, householdId };

  if (writeKey.unansweredSince !== null) {
    const earlier = await startedEarlier(deps, caseId, bpmnProcessId, writeKey.unansweredSince);
    if (earlier !== null) return { ...earlier, ...ids };
  }
  const provenance = { by: actor.accountId, reason: bpmnProcessId };
  const names = Object.keys(request.variables);
  const routing = names.length === 0 ? {} : await deps.caseFile.recordForm(caseId, request.variables, provenance, names);
  const { processInstanceKey, processDefinitionKey, version } = await startForCase(deps, actor, record, bpmnProcessId, routing);
  return { processInstanceKey, processDefinitionKey, bpmnProcessId, version, ...ids };
}

/** Before a case is opened for them: a refused request leaves nothing behind. */
function checkVariables({ catalogue }: ApiDeps, variables: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(variables)) {
    const field = catalogue.get(key);
    if (field?.routing !== true)
      throw new InvalidInput('VARIABLE_NOT_ROUTING', { field: `variables.${key}`, values: { field: key } });
    if (value !== null && !field.schema.safeParse(value).success) {
      throw new InvalidInput('INVALID_REQUEST', { field: `variables.${key}` });
    }
  }
}

async function caseOf(deps: ApiDeps, actor: Actor, request: StartProcess, key: string): Promise<CaseRecord> {
  const { cases } = deps.caseFile;
  const provenance = { by: actor.accountId, reason: request.bpmnProcessId };
  if (request.person !== undefined) {
    authorize(mayRegisterPerson(actor));
    return cases.openIntake(key, toNewPerson(request.person), provenance);
  }
  if (request.personId !== undefined) return cases.openForPerson(key, request.personId, provenance);
  const record = await cases.get(request.caseId ?? '');
  if (record.closedAt !== null) throw new Conflict('CASE_CLOSED', { values: { caseNumber: record.caseNumber } });
  return record;
}

/** Longer than the record stream needs after the engine is back, shorter than a person would wait. */
const recordsArriveWithinMs = 3_000;
/** The engine's clock may be a little behind. */
const clockSkewMs = 60_000;

/**
 * What an earlier attempt under the same key had started before its answer was lost.
 * @throws Unavailable while the engine is away: it may have taken the start and not reported it yet
 */
async function startedEarlier(
  { engine, readModel, changes }: ApiDeps,
  caseId: string,
  bpmnProcessId: string,
  since: Date,
): Promise<StartedProcess | null> {
  await engine.health();
  const startedAt = { $gte: new Date(since.getTime() - clockSkewMs) };
  // Its variables may be there a moment before it is: then its version is not known yet.
  const wanted = { caseId, bpmnProcessId, parentProcessInstanceKey: null, startedAt, version: { $gt: 0 } };
  const find = () => readModel.processInstances.findOne(wanted).lean();
  await changes.waitUntil(async () => (await find()) !== null, { timeoutMs: recordsArriveWithinMs });
  const instance = await find();
  if (instance === null) return null;
  const { _id: processInstanceKey, processDefinitionKey, version } = instance;
  return { processInstanceKey, processDefinitionKey, bpmnProcessId, version };
}

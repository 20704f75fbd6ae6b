import type { ApiDeps } from '../../../src/api/deps.ts';
import { startProcess } from '../../../src/api/process-starts/start-process.ts';
import type { AuditEvent } from '../../../src/audit/entry.ts';
import type { CaseRecord } from '../../../src/case-file/repositories.ts';
import { fieldCatalogue } from '../../../src/contracts/field-catalogue.ts';
import { startProcessSchema } from '../../../src/contracts/process-start.ts';
import { Unavailable } from '../../../src/errors.ts';
import { actor } from '../../policies/actors.ts';

const agent = actor('sc-agent');
const person = { familyName: 'Beispiel', givenNames: 'Nuria', birthDate: null, nationalities: ['SYR'] };
const request = startProcessSchema.parse({ bpmnProcessId: 'arrival-registration', person });
const underKey = { key: 'account-sc-agent:12345678', unansweredSince: null };
const again = { ...underKey, unansweredSince: new Date('2026-06-30T22:29:00Z') };

/** A case file and an engine in memory; `engineIsAway` and `projected` say what the outside is like. */
function office() {
  const cases = new Map<string, CaseRecord>();
  const started: { bpmnProcessId: string; variables: Record<string, unknown> }[] = [];
  const audited: AuditEvent[] = [];
  const outside = { engineIsAway: false, projected: true };

  const deps = {
    catalogue: fieldCatalogue,
    now: () => new Date('2026-06-30T22:30:00Z'),
    audit: { append: (event: AuditEvent) => Promise.resolve(void audited.push(event)) },
    caseFile: {
      cases: {
        openIntake: (intakeKey: string) => {
          const ids = { caseId: `case-${intakeKey}`, personId: 'person-1', householdId: 'household-1' };
          const record = { ...ids, caseNumber: 'INT-2026-000001', processInstanceKeys: [], openConflictIds: [] };
          const known = cases.get(intakeKey) ?? { ...record, openedAt: new Date(), closedAt: null };
          cases.set(intakeKey, known);
          return Promise.resolve(known);
        },
        addProcessInstance: (caseId: string, key: string) => {
          [...cases.values()].find((record) => record.caseId === caseId)?.processInstanceKeys.push(key);
          return Promise.resolve();
        },
      },
    },
    changes: { waitUntil: (predicate: () => Promise<boolean>) => predicate() },
    engine: {
      health: () => (outside.engineIsAway ? Promise.reject(new Unavailable('ENGINE_UNAVAILABLE')) : Promise.resolve({})),
      startProcess: (bpmnProcessId: string, variables: Record<string, unknown>) => {
        if (outside.engineIsAway) return Promise.reject(new Unavailable('ENGINE_UNAVAILABLE'));
        started.push({ bpmnProcessId, variables });
        return Promise.resolve({
          processInstanceKey: String(started.length),
          processDefinitionKey: '9',
          bpmnProcessId,
          version: 1,
        });
      },
    },
    readModel: {
      processInstances: {
        findOne: () => ({
          lean: () =>
            Promise.resolve(outside.projected && started.length > 0 ? { _id: '1', processDefinitionKey: '9', version: 1 } : null),
        }),
      },
    },
  } as unknown as ApiDeps;
  return { deps, cases, started, audited, outside };
}

test('the engine learns references and the day in Germany, and nothing about the person', async () => {
  const { deps, started, audited } = office();

  const answer = await startProcess(deps, agent, request, underKey);

  expect(started).toEqual([
    {
      bpmnProcessId: 'arrival-registration',
      variables: {
        caseId: answer.caseId,
        personId: 'person-1',
        householdId: 'household-1',
        validOn: '2026-07-01',
        urgency: 'TEN_DAYS',
      },
    },
  ]);
  expect(audited).toEqual([expect.objectContaining({ action: 'process.start', caseId: answer.caseId })]);
});

test('with the engine away the case stays, the answer says so, and the same request goes on where it stopped', async () => {
  // given
  const { deps, cases, started, outside } = office();
  outside.engineIsAway = true;

  // when
  await expect(startProcess(deps, agent, request, underKey)).rejects.toMatchObject({
    code: 'PROCESS_NOT_STARTED',
    status: 503,
    details: { difference: { caseNumber: 'INT-2026-000001' } },
  });
  await expect(startProcess(deps, agent, request, again)).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
  outside.engineIsAway = false;
  await startProcess(deps, agent, request, again);

  // then
  expect(started).toHaveLength(1);
  expect([...cases.values()].map(({ processInstanceKeys }) => processInstanceKeys)).toEqual([['1']]);
});

test('an answer that was lost is found again: no second process in the same case', async () => {
  const { deps, started } = office();
  const first = await startProcess(deps, agent, request, underKey);

  const second = await startProcess(deps, agent, request, again);

  expect(second).toEqual(first);
  expect(started).toHaveLength(1);
});

import type { CaseRecord, PartnerMessage } from '../../../src/case-file/repositories.ts';
import type { ServiceCentreDeps } from '../../../workers/service-centre/index.ts';
import openIntakeCase from '../../../workers/service-centre/open-intake-case.worker.ts';
import { jobContext, only, uuid } from '../job-context.ts';

const partnerMessageId = uuid();
const caseRecord = { caseId: uuid(), personId: uuid(), householdId: uuid() } as CaseRecord;
const person = { familyName: 'Beispiel', givenNames: 'Nuria', birthDate: { year: 1998 }, nationalities: ['SYR'] };
const child = { familyName: 'Beispiel', givenNames: 'Lea', birthDate: { year: 2020, month: 3, day: 1 }, nationalities: ['SYR'] };

function depsFor(message: Partial<PartnerMessage>) {
  const spies = {
    openIntake: jest.fn().mockResolvedValue(caseRecord),
    addProcessInstance: jest.fn().mockResolvedValue(undefined),
    record: jest.fn<Promise<void>, [{ kind: string }, unknown]>().mockResolvedValue(undefined),
    addMember: jest.fn<Promise<string>, unknown[]>().mockResolvedValue(uuid()),
    assignCase: jest.fn().mockResolvedValue(undefined),
  };
  const deps = only<ServiceCentreDeps>({
    cases: { openIntake: spies.openIntake, addProcessInstance: spies.addProcessInstance },
    fields: { record: spies.record },
    households: { addMember: spies.addMember },
    partnerMessages: {
      get: () =>
        Promise.resolve({ partnerMessageId, messageKind: 'ALLOCATION_NOTICE', state: 'UNMATCHED', ...message } as PartnerMessage),
      assignCase: spies.assignCase,
    },
    today: () => '2026-11-22',
  });
  return { deps, spies };
}

describe('open-intake-case', () => {
  const envelope = {
    payload: {
      person: { ...person, azrNumber: '123456789012' },
      householdMembers: [{ ...child, relation: 'CHILD' }],
      allocationDecisionDate: '2026-11-10',
    },
  };

  it('opens a case for the person of the allocation notice, with household and dates', async () => {
    // given
    const { deps, spies } = depsFor({ envelope });

    // when
    const output = await openIntakeCase.handle({ partnerMessageId }, deps, jobContext());

    // then
    expect(output).toEqual({ ...caseRecord, validOn: '2026-11-22' });
    expect(spies.openIntake).toHaveBeenCalledWith(
      partnerMessageId,
      person,
      expect.objectContaining({ by: 'worker:open-intake-case' }),
    );
    expect(spies.record.mock.calls.map(([subject, values]) => [subject.kind, values])).toEqual([
      ['person', { azrNumber: '123456789012' }],
      ['case', { allocationDecisionDate: '2026-11-10' }],
    ]);
    expect(spies.addMember.mock.calls[0]!.slice(0, 4)).toEqual([caseRecord.householdId, child, 'CHILD', true]);
    expect(spies.assignCase).toHaveBeenCalledWith(partnerMessageId, caseRecord.caseId, expect.anything());
  });

  it('does the same under the same keys when the job runs twice', async () => {
    // given
    const { deps, spies } = depsFor({ envelope, state: 'RECEIVED' });

    // when
    await openIntakeCase.handle({ partnerMessageId }, deps, jobContext());
    await openIntakeCase.handle({ partnerMessageId }, deps, jobContext());

    // then
    const memberKeys = spies.addMember.mock.calls.map((call) => call[5] as string);
    expect(new Set(memberKeys).size).toBe(1);
    expect(new Set(spies.openIntake.mock.calls.map(([key]) => key as string)).size).toBe(1);
    expect(spies.assignCase).not.toHaveBeenCalled();
  });

  it('refuses a message of another kind', async () => {
    const { deps } = depsFor({ envelope, messageKind: 'FREE_TEXT' });

    await expect(openIntakeCase.handle({ partnerMessageId }, deps, jobContext())).rejects.toMatchObject({
      code: 'INVALID_REQUEST',
    });
  });
});

import checkObjectionDeadline from '../../../workers/appeals/check-objection-deadline.worker.ts';
import examineContestedDecision from '../../../workers/appeals/examine-contested-decision.worker.ts';
import type { AppealsDeps } from '../../../workers/appeals/index.ts';
import recordObjection from '../../../workers/appeals/record-objection.worker.ts';
import { jobContext, only, uuid } from '../job-context.ts';

const [caseId, contestedDecisionId] = [uuid(), uuid()];

describe('examine-contested-decision', () => {
  const examine = (document: { caseId: string; kind: string }, input: object = { contestedDecisionId }) =>
    examineContestedDecision.handle(
      { caseId, ...input },
      only<AppealsDeps>({ documents: { get: () => Promise.resolve(document as never) } }),
      jobContext(),
    );

  it.each([
    ['RESTRICTION', 'RESTRICTION'],
    ['HOUSING_FEE', 'HOUSING_FEE'],
    ['BENEFIT_END', 'BENEFIT_WITHDRAWAL'],
    ['MOVE_REFUSAL', 'OTHER'],
    ['HEARING', 'OTHER'],
  ])('takes the kind of the document in the case file: %s is %s', async (kind, expected) => {
    expect(await examine({ caseId, kind })).toEqual({ contestedDecisionKind: expected });
  });

  it('goes by what was entered where the decision is on paper only', async () => {
    const onPaper = { contestedDecisionId: null, contestedDecisionKind: 'TITLE_REFUSAL' };
    expect(await examine({ caseId, kind: 'GRANT' }, onPaper)).toEqual({ contestedDecisionKind: 'TITLE_REFUSAL' });
    expect(await examine({ caseId, kind: 'GRANT' }, {})).toEqual({ contestedDecisionKind: 'OTHER' });
  });

  it('refuses a decision of somebody else’s case', async () => {
    await expect(examine({ caseId: uuid(), kind: 'GRANT' })).rejects.toThrow(/contestedDecisionId/);
  });
});

describe('record-objection', () => {
  const [personId, householdId, partnerMessageId] = [uuid(), uuid(), uuid()];

  function taken(message: object = {}) {
    const record = jest.fn().mockResolvedValue(undefined);
    const payload = { receivedOn: '2026-11-20', form: 'WRITTEN' };
    const received = { messageKind: 'OBJECTION', caseId, envelope: { payload }, ...message };
    const deps = only<AppealsDeps>({
      cases: { get: () => Promise.resolve({ caseId, personId, householdId } as never) },
      partnerMessages: { get: () => Promise.resolve(received as never) },
      fields: { record },
      today: () => '2026-11-22',
    });
    return { record, output: recordObjection.handle({ caseId, partnerMessageId }, deps, jobContext()) };
  }

  it('keeps day and form, and nothing of what an earlier objection was about', async () => {
    const { record, output } = taken();
    expect(await output).toEqual({ personId, householdId, validOn: '2026-11-22' });
    expect(record.mock.calls[0].slice(0, 2)).toEqual([
      { kind: 'case', id: caseId },
      { objectionReceivedOn: '2026-11-20', objectionForm: 'WRITTEN', objectionReason: null, contestedDecisionId: null },
    ]);
  });

  it.each([
    ['another kind of message', { messageKind: 'FREE_TEXT' }],
    ['a message about another case', { caseId: uuid() }],
  ])('%s is not taken for an objection', async (_, message) => {
    await expect(taken(message).output).rejects.toMatchObject({ details: { field: 'partnerMessageId' } });
  });
});

describe('check-objection-deadline', () => {
  const check = (objectionReceivedOn: string) => {
    const record = jest.fn().mockResolvedValue(undefined);
    const input = { caseId, objectionReceivedOn, objectionDeadline: '2026-12-07', suspensiveEffect: false };
    const outcome = checkObjectionDeadline.handle(input, only<AppealsDeps>({ fields: { record } }), jobContext());
    return { record, outcome };
  };

  it.each(['2026-11-02', '2026-12-07'])('takes an objection of %s as in time and keeps deadline and effect', async (day) => {
    const { record, outcome } = check(day);
    await expect(outcome).resolves.toEqual({});
    expect(record).toHaveBeenCalledWith(
      { kind: 'case', id: caseId },
      { objectionDeadline: '2026-12-07', suspensiveEffect: false },
      expect.objectContaining({ by: 'worker:check-objection-deadline' }),
    );
  });

  it('tells one that came a day later as LATE, and keeps the deadline as well', async () => {
    const { record, outcome } = check('2026-12-08');
    await expect(outcome).rejects.toMatchObject({ errorCode: 'LATE' });
    expect(record).toHaveBeenCalledTimes(1);
  });
});

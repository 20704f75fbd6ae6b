import type { CaseRecord, PartnerMessage } from '../../../src/case-file/repositories.ts';
import type { ImmigrationDeps } from '../../../workers/immigration/index.ts';
import recordRecognition from '../../../workers/immigration/record-recognition.worker.ts';
import { jobContext, only, uuid } from '../job-context.ts';

const [caseId, personId, householdId, partnerMessageId] = [uuid(), uuid(), uuid(), uuid()];

function depsWith(message: Partial<PartnerMessage>) {
  const record = jest.fn().mockResolvedValue(undefined);
  const received = { messageKind: 'RECOGNITION_NOTICE', caseId, envelope: { payload: { decidedOn: '2026-11-05' } }, ...message };
  const deps = only<ImmigrationDeps>({
    cases: { get: () => Promise.resolve({ caseId, personId, householdId } as CaseRecord) },
    partnerMessages: { get: () => Promise.resolve(received as PartnerMessage) },
    fields: { record },
    today: () => '2026-11-22',
  });
  return { deps, record };
}

test('a recognition is put on record with the day from which it counts', async () => {
  // given
  const { deps, record } = depsWith({});

  // when
  const output = await recordRecognition.handle({ caseId, partnerMessageId }, deps, jobContext());

  // then
  const values = { transferReason: 'RECOGNITION', titleDecidedOn: '2026-11-05' };
  expect(output).toEqual({ personId, householdId, validOn: '2026-11-22', ...values });
  expect(record.mock.calls).toEqual([[{ kind: 'case', id: caseId }, values, expect.anything()]]);
});

test.each([
  ['ASYLUM', 'AE_25_1'],
  ['REFUGEE', 'AE_25_2_GFK'],
  ['SUBSIDIARY', 'AE_25_2_SUBS'],
])('a notice that names the protection (%s) changes the residence status to %s', async (protection, statusCode) => {
  // given
  const { deps, record } = depsWith({ envelope: { payload: { decidedOn: '2026-11-05', protection } } });

  // when
  await recordRecognition.handle({ caseId, partnerMessageId }, deps, jobContext());

  // then
  const status = { statusCode, statusValidUntil: null };
  expect(record).toHaveBeenCalledWith({ kind: 'person', id: personId }, status, expect.anything());
});

test.each([
  ['another kind of message', { messageKind: 'FREE_TEXT' }],
  ['a message about another case', { caseId: uuid() }],
])('%s is not taken for a recognition', async (_, message) => {
  const { deps } = depsWith(message);
  const recorded = recordRecognition.handle({ caseId, partnerMessageId }, deps, jobContext());
  await expect(recorded).rejects.toMatchObject({ details: { field: 'partnerMessageId' } });
});

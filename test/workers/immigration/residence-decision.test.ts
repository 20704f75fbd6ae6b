import recordFiction from '../../../workers/immigration/record-fiction.worker.ts';
import recordResidenceDecision from '../../../workers/immigration/record-residence-decision.worker.ts';
import startBenefitTransfer from '../../../workers/immigration/start-benefit-transfer.worker.ts';
import type { ImmigrationDeps } from '../../../workers/immigration/index.ts';
import { jobContext, only, uuid } from '../job-context.ts';

const [caseId, personId, householdId] = [uuid(), uuid(), uuid()];
const person = { kind: 'person', id: personId };
const ofCase = { kind: 'case', id: caseId };

function office(onRecord: Record<string, unknown> = {}) {
  const record = jest.fn().mockResolvedValue(undefined);
  const publishMessage = jest.fn().mockResolvedValue(undefined);
  const deps = only<ImmigrationDeps>({
    fields: { record, current: () => Promise.resolve(onRecord) },
    publishMessage,
    today: () => '2026-11-22',
  });
  return { deps, record, publishMessage };
}

const decided = { residenceDecision: 'TITLE', decidedStatusCode: 'AE_25_3', decidedUntil: '2027-11-21' };

test('the title so far continues: other departments read it, and when it was certified', async () => {
  const { deps, record } = office();

  await recordFiction.handle({ caseId, personId }, deps, jobContext());

  expect(record).toHaveBeenCalledWith(person, { statusCode: 'FIKTION_81_4' }, expect.anything());
  expect(record).toHaveBeenCalledWith(ofCase, { permitKind: 'INTERIM_PROOF', permitIssuedOn: '2026-11-22' }, expect.anything());
});

test.each([
  ['a title', decided, 'AE_25_3', '2027-11-21', 'RESIDENCE_PERMIT'],
  [
    'a suspended deportation',
    { ...decided, residenceDecision: 'TOLERATION', decidedStatusCode: 'DULDUNG_60C' },
    'DULDUNG_60C',
    '2027-11-21',
    'TOLERATION',
  ],
])('%s gives status, end and document', async (_, onRecord, statusCode, until, permitKind) => {
  const { deps, record } = office(onRecord);

  const output = await recordResidenceDecision.handle({ caseId, personId }, deps, jobContext());

  expect(output).toEqual({ titleDecidedOn: '2026-11-22' });
  expect(record).toHaveBeenCalledWith(
    person,
    { statusCode, statusValidUntil: until, documentExpiresOn: until },
    expect.anything(),
  );
  expect(record).toHaveBeenCalledWith(ofCase, { permitKind }, expect.anything());
});

test('a refusal leaves no document, even where an earlier decision of the case named an end', async () => {
  const { deps, record } = office({ ...decided, residenceDecision: 'REFUSED', decidedStatusCode: 'AUSREISEPFLICHTIG' });

  await recordResidenceDecision.handle({ caseId, personId }, deps, jobContext());

  const values = { statusCode: 'AUSREISEPFLICHTIG', statusValidUntil: null, documentExpiresOn: null };
  expect(record.mock.calls).toEqual([[person, values, expect.anything()]]);
});

test('nothing is recorded without a decision', async () => {
  const { deps, record } = office({ residenceDecision: 'TITLE' });

  const recorded = recordResidenceDecision.handle({ caseId, personId }, deps, jobContext());

  await expect(recorded).rejects.toMatchObject({ details: { field: 'decidedStatusCode' } });
  expect(record).not.toHaveBeenCalled();
});

test('the transfer of the benefits starts once for a job that runs twice', async () => {
  const { deps, publishMessage } = office();
  const job = jobContext();
  const input = { caseId, personId, householdId, titleDecidedOn: '2026-11-20' };

  await startBenefitTransfer.handle(input, deps, job);
  await startBenefitTransfer.handle(input, deps, job);

  const [[first], [second]] = publishMessage.mock.calls as [[{ messageId: string }], [{ messageId: string }]];
  expect(first).toMatchObject({
    name: 'title-issued',
    correlationKey: caseId,
    variables: { ...input, transferReason: 'TITLE', validOn: '2026-11-22' },
  });
  expect(second.messageId).toBe(first.messageId);
});

import { provenance } from '../../case-file/open-case-file.ts';
import { ownCaseFile } from './own-case-file.ts';

const own = ownCaseFile();

test('a partner message goes its way once and shows each step', async () => {
  // given
  const { caseId } = await own.openCase();
  const message = { partnerKind: 'YOUTH_OFFICE', messageKind: 'UMA_NOTICE', caseId, envelope: { givenNames: 'Yusuf' } };
  const { partnerMessageId } = await own.caseFile.partnerMessages.enqueue('job-2', message, provenance);
  await own.caseFile.partnerMessages.enqueue('job-2', message, provenance);

  // when
  const due = await own.caseFile.partnerMessages.due();
  await own.caseFile.partnerMessages.recordFailedAttempt(
    partnerMessageId,
    new Date(own.clock.now.getTime() + 60_000),
    'disk full',
    provenance,
  );
  const later = await own.caseFile.partnerMessages.due();
  await own.caseFile.partnerMessages.transition(partnerMessageId, ['QUEUED'], 'SENT', provenance);
  const twice = own.caseFile.partnerMessages.transition(partnerMessageId, ['QUEUED'], 'SENT', provenance);

  // then
  expect(due.map((found) => found.partnerMessageId)).toEqual([partnerMessageId]);
  expect(later).toEqual([]);
  await expect(twice).rejects.toMatchObject({ code: 'MESSAGE_STATE' });
  const stored = await own.caseFile.partnerMessages.get(partnerMessageId);
  expect([stored.attempts, stored.transitions.map(({ state }) => state)]).toEqual([1, ['QUEUED', 'QUEUED', 'SENT']]);
  expect(stored.envelope).toEqual({ givenNames: 'Yusuf' });
});

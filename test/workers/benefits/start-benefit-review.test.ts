import worker from '../../../workers/benefits/start-benefit-review.worker.ts';
import { benefitsDeps, caseId, householdId, job, personIds } from './benefits-deps.ts';

test('start-benefit-review publishes one message however often the job runs', async () => {
  // given
  const { deps, sent } = benefitsDeps([{}]);
  const variables = {
    caseId,
    householdId,
    personId: personIds[0],
    reviewOn: '2029-10-02',
    benefitDecision: 'BEWILLIGT_3',
    reviewNorm: 'ASYLBLG_2',
    reviewCountsFrom: '2026-11-01',
  };

  // when
  await worker.handle(worker.input.parse({ ...variables, restrictionUntil: null, monthlyAmountCents: 1 }), deps, job);
  await worker.handle(worker.input.parse(variables), deps, job);

  // then
  const message = {
    name: 'benefit-granted',
    correlationKey: caseId,
    messageId: 'benefit-granted:job-3',
    variables: { ...variables, restrictionUntil: null },
  };
  expect(sent.messages).toMatchObject([message, message]);
  expect(sent.messages[0]?.variables).not.toHaveProperty('monthlyAmountCents');
});

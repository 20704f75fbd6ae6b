import endBenefitReview from '../../../workers/benefits/end-benefit-review.worker.ts';
import proposeBenefitEnd from '../../../workers/benefits/propose-benefit-end.worker.ts';
import { benefitsDeps, caseId, job } from './benefits-deps.ts';

function depsThatRecord() {
  const { deps, sent } = benefitsDeps([{}], { today: '2026-11-22' });
  const record = jest.fn().mockResolvedValue(undefined);
  Object.assign(deps.fields, { record });
  return { deps, sent, record };
}

describe('propose-benefit-end', () => {
  test.each([
    ['the month of the recognition', { transferReason: 'RECOGNITION', titleDecidedOn: '2026-11-05' }, '2026-11-30'],
    ['a month that is over', { transferReason: 'TITLE', titleDecidedOn: '2026-02-28' }, '2026-02-28'],
    ['February of a leap year', { transferReason: 'TITLE', titleDecidedOn: '2028-02-01' }, '2028-02-29'],
    [
      'the month of the move',
      { transferReason: 'MOVE', titleDecidedOn: '2026-01-05', movePlannedOn: '2026-12-31' },
      '2026-12-31',
    ],
    ['the current month, when no day is known', { transferReason: 'TITLE', titleDecidedOn: null }, '2026-11-30'],
  ])('ends with %s', async (_, facts, benefitEndDate) => {
    // given
    const { deps, record } = depsThatRecord();

    // when
    const output = await proposeBenefitEnd.handle(proposeBenefitEnd.input.parse({ caseId, ...facts }), deps, job);

    // then
    expect(output).toEqual({ benefitEndDate });
    expect(record).toHaveBeenCalledWith({ kind: 'case', id: caseId }, { benefitEndDate }, expect.anything());
  });
});

test('end-benefit-review publishes the same message however often the job runs', async () => {
  // given
  const { deps, sent } = depsThatRecord();

  // when
  await endBenefitReview.handle({ caseId }, deps, job);
  await endBenefitReview.handle({ caseId }, deps, job);

  // then
  const message = { name: 'benefit-ended', correlationKey: caseId, messageId: 'benefit-ended:job-3', variables: {} };
  expect(sent.messages).toMatchObject([message, message]);
});

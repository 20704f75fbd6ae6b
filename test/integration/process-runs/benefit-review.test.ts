/** Running benefits are looked at again; what a moved clock has to bring about stands in deadlines.test.ts. */
import { randomUUID } from 'node:crypto';
import type { ZeebeGrpcClient } from '@camunda8/sdk/dist/zeebe/index.js';
import { application, completeness, fourEyesSteps } from '../../../src/demo/cases/common-steps.ts';
import { day } from '../../../src/demo/script.ts';
import { connectZeebe } from '../../../src/zeebe/client.ts';
import { eventually } from '../api-client.ts';
import { act, actAll, onRecord, openTask, putOnRecord, start, takeIn } from './acting.ts';
import { type Matter, newPerson } from './matter.ts';
import {
  activeElements,
  closeStore,
  deadlinesOf,
  ended,
  expectClean,
  instanceOf,
  instancesOf,
  latestCalculation,
  recordedFields,
  variablesOf,
} from './what-came-out.ts';

jest.setTimeout(120_000);

let zeebe: ZeebeGrpcClient;

beforeAll(() => {
  zeebe = connectZeebe({ grpcAddress: process.env.ZEEBE_GRPC_ADDRESS ?? '', restAddress: '' });
});

afterAll(async () => {
  await zeebe.close();
  await closeStore();
});

const reason = 'Die Person verhindert die Beschaffung ihrer Papiere.';

/** A restriction of one month that is over: it has to be reviewed at once (AsylbLG 1a(7), 14). */
async function restricted() {
  const matter = await takeIn(newPerson('Tesfay', '30.01.1984', ['ERI']));
  await putOnRecord(matter, 'abh-clerk', { ...onRecord, statusCode: 'DULDUNG_60A', statusValidUntil: day(700) });
  await start(matter, 'benefit-application');
  await act(matter, 'Task_RecordApplication', application({}));
  const from = `${day(-70).slice(0, 8)}01`;
  const ground = { benefitFrom: from, restrictionGround: 'P7_DISORDER', restrictionFrom: from, restrictionReason: reason };
  await act(matter, 'Task_CheckCompleteness', completeness(ground));
  await actAll(matter, fourEyesSteps(reason));
  const review = (await instanceOf(matter, 'benefit-review'))._id;
  await openTask(matter, 'Task_ReviewBenefit', 'lst-clerk');
  return { matter, review };
}

const limits = ['ASYLBLG_2', 'ASYLBLG_1A_7'];
const limitsOf = async (matter: Matter) => (await deadlinesOf(matter, 'lst-clerk')).filter(({ norm }) => limits.includes(norm));

const nothingRunsOf = (processInstanceKey: string) =>
  eventually(
    () => activeElements(processInstanceKey),
    (elements) => elements.includes('Event_ReviewDue'),
  );

test('a restriction that has ended is decided anew with its ground gone, and reviewed again later', async () => {
  // given
  const { matter, review } = await restricted();
  const { restrictionUntil, reviewOn, benefitDecision } = await variablesOf(review);
  const limited = await limitsOf(matter);

  // when
  const values = { reviewOutcome: 'REASSESS', decisionReason: 'Die Einschränkung ist abgelaufen.' };
  await act(matter, 'Task_ReviewBenefit', { by: 'lst-clerk', values });
  await act(matter, 'Task_RecordApplication', application({}));
  await act(matter, 'Task_CheckCompleteness', completeness());

  // then
  expect(benefitDecision).toBe('EINGESCHRAENKT_1A');
  expect(reviewOn).toBe(restrictionUntil);
  expect(await ended(matter, review)).toEqual(['End_Reassessed']);
  expect(await latestCalculation(matter)).toMatchObject({
    outcome: 'BEWILLIGT_3',
    monthlyAmountCents: 409_00,
    benefitUntil: null,
  });
  expect(await recordedFields(matter, 'lst-clerk')).toMatchObject({ reviewOutcome: 'REASSESS', restrictionGround: 'NONE' });
  const reviews = await eventually(
    () => instancesOf(matter, 'benefit-review'),
    (found) => found.length === 2,
  );
  const next = reviews.find(({ _id }) => _id !== review)!;
  await nothingRunsOf(next._id);
  expect(limited).toMatchObject([{ norm: 'ASYLBLG_1A_7', state: 'OVERDUE', dueOn: restrictionUntil }]);
  expect(await limitsOf(matter)).toMatchObject([
    { norm: 'ASYLBLG_1A_7', state: 'MET' },
    { norm: 'ASYLBLG_2', state: 'RUNNING' },
  ]);
  expect(await variablesOf(next._id)).toMatchObject({ benefitDecision: 'BEWILLIGT_3', restrictionUntil: null });
  await expectClean(matter);
});

test('the review stops when the benefits end in another way', async () => {
  // given
  const { matter, review } = await restricted();

  // when
  const timeToLive = 60_000;
  await zeebe.publishMessage({
    name: 'benefit-ended',
    correlationKey: matter.caseId,
    messageId: randomUUID(),
    timeToLive,
    variables: {},
  });

  // then
  expect(await ended(matter, review)).toEqual(['End_ReviewStopped']);
  expect(await limitsOf(matter)).toMatchObject([{ state: 'CANCELED' }]);
  await expectClean(matter);
});

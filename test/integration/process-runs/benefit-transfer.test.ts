/** From the AsylbLG to the Jobcenter without a gap; what a moved clock has to bring about stands in the scenarios of the process. */
import { application, completeness } from '../../../src/demo/cases/common-steps.ts';
import { day } from '../../../src/demo/script.ts';
import { eventually } from '../api-client.ts';
import { act, actAll, onRecord, openTask, putOnRecord, readTask, start, takeIn } from './acting.ts';
import { type Matter, newPerson } from './matter.ts';
import { partners } from './outside-world.ts';
import { lastOfMonth, nextMonth } from './month-ends.ts';
import {
  closeStore,
  completedElements,
  documentKinds,
  ended,
  expectClean,
  expectPdf,
  instanceOf,
  recordedFields,
  variablesOf,
} from './what-came-out.ts';

jest.setTimeout(120_000);
afterAll(closeStore);

async function recipient(): Promise<{ matter: Matter; review: string }> {
  const matter = await takeIn(newPerson('Mariam', '14.02.1994', ['AFG']));
  await putOnRecord(matter, 'abh-clerk', onRecord);
  const application_ = await start(matter, 'benefit-application');
  await actAll(matter, { Task_RecordApplication: application({}), Task_CheckCompleteness: completeness() });
  await ended(matter, application_);
  return { matter, review: (await instanceOf(matter, 'benefit-review'))._id };
}

const occasion = (values: Record<string, unknown>) => ({ by: 'sc-agent', values });

const endOfBenefits = (benefitEndDate: string, followingBenefit = 'SGB_II') => ({
  by: 'lst-clerk',
  values: { benefitEndDate, followingBenefit, benefitEndReason: 'Der Titel wurde am Schalter ausgehändigt.' },
});

const sgb2 = { by: 'sc-agent', values: { jobcenterOffice: 'Jobcenter Musterstadt', sgb2AppliedOn: day() } };

/** The partner answers as soon as our message lies in its folder. */
async function answered(matter: Matter, ...[partnerKind, messageKind, payload]: [Kind, MessageOf, unknown]): Promise<void> {
  await eventually(
    () => partners().answer(partnerKind, messageKind, matter.caseNumber, payload),
    (found) => found,
    30_000,
  );
}
type Kind = Parameters<ReturnType<typeof partners>['answer']>[0];
type MessageOf = Parameters<ReturnType<typeof partners>['answer']>[1];

test('a recognition ends the benefits with the month, and the Jobcenter follows at once', async () => {
  // given
  const { matter, review } = await recipient();
  const end = lastOfMonth(day());

  // when
  await partners().report('BAMF', 'RECOGNITION_NOTICE', matter.caseNumber, { decidedOn: day() });
  const task = await openTask(matter, 'Task_EndBenefits', 'lst-clerk');
  const proposed = (await readTask(task, 'lst-clerk')).values.benefitEndDate as string;
  // The end of the next month keeps the alarm out of this test, whichever day it is today.
  await act(matter, 'Task_EndBenefits', endOfBenefits(lastOfMonth(nextMonth(day()))));
  await act(matter, 'Task_ApplySgb2', sgb2);
  await answered(matter, 'JOBCENTER', 'JOBCENTER_DECISION', { decision: 'GRANTED', benefitsFrom: nextMonth(nextMonth(day())) });

  // then
  const transfer = (await instanceOf(matter, 'benefit-transfer'))._id;
  expect(proposed).toBe(end);
  expect(await ended(matter, transfer)).toEqual(['End_JobcenterPays', 'End_Transferred']);
  expect(await ended(matter, review)).toEqual(['End_ReviewStopped']);
  expect(await documentKinds(matter)).toEqual(['BENEFIT_END', 'GRANT']);
  await expectPdf(matter, 'BENEFIT_END', 'lst-clerk');
  expect(await recordedFields(matter, 'lst-clerk')).toMatchObject({ transferReason: 'RECOGNITION', titleDecidedOn: day() });
  expect(await variablesOf(transfer)).toMatchObject({ jobcenterDecision: 'GRANTED', followingBenefit: 'SGB_II' });
  await expectClean(matter);
});

test('who lives on own means afterwards needs no Jobcenter', async () => {
  // given
  const matter = await takeIn(newPerson('Mariam', '14.02.1994', ['AFG']));
  const transfer = await start(matter, 'benefit-transfer');

  // when
  await act(matter, 'Task_RecordTransfer', occasion({ transferReason: 'TITLE', titleDecidedOn: day() }));
  await act(matter, 'Task_EndBenefits', endOfBenefits(lastOfMonth(day()), 'OWN_MEANS'));

  // then
  expect(await ended(matter, transfer)).toEqual(['End_BenefitsEnded']);
  expect(await completedElements(transfer)).not.toContain('Task_NotifyJobcenter');
  await expectClean(matter);
});

const move = {
  transferReason: 'MOVE',
  moveDestination: 'Anderstadt',
  movePlannedOn: nextMonth(day()),
  residenceObligationApplies: true,
};
const ground = (moveGround: string) => ({
  by: 'abh-clerk',
  values: { moveDestination: 'Anderstadt', movePlannedOn: nextMonth(day()), moveGround, moveEvidence: 'Arbeitsvertrag lag vor.' },
});
const refusal = {
  by: 'abh-clerk',
  values: { moveDestination: 'Anderstadt', moveRefusalReason: 'Eine Wohnung am neuen Ort ist nicht nachgewiesen.' },
};
const release = { by: 'abh-lead', values: { released: true, residenceReleaseReason: 'Die Gründe tragen die Ablehnung.' } };

test('with the consent of the destination the obligation is lifted before the move', async () => {
  // given
  const matter = await takeIn(newPerson('Mariam', '14.02.1994', ['AFG']));
  const transfer = await start(matter, 'benefit-transfer');

  // when
  await act(matter, 'Task_RecordTransfer', occasion(move));
  await act(matter, 'Task_CheckMove', ground('WORK'));
  await answered(matter, 'IMMIGRATION_OFFICE', 'MOVE_CONSENT', { consent: true });
  const lifted = { obligationLiftedOn: nextMonth(day()), movePlannedOn: nextMonth(day()) };
  await act(matter, 'Task_LiftObligation', { by: 'abh-clerk', values: lifted });
  await act(matter, 'Task_EndBenefits', endOfBenefits(lastOfMonth(nextMonth(day())), 'OTHER_AUTHORITY'));

  // then
  expect(await ended(matter, transfer)).toEqual(['End_BenefitsEnded']);
  expect(await variablesOf(transfer)).toMatchObject({ moveConsent: 'GIVEN', benefitEndDate: lastOfMonth(nextMonth(day())) });
  await expectClean(matter);
});

test.each([
  ['without a ground nobody is asked', 'NONE', false],
  ['the destination refuses', 'FAMILY', true],
])('%s: the obligation stays, and the person is told why', async (_, moveGround, asked) => {
  // given
  const matter = await takeIn(newPerson('Mariam', '14.02.1994', ['AFG']));
  const transfer = await start(matter, 'benefit-transfer');

  // when
  await act(matter, 'Task_RecordTransfer', occasion(move));
  await act(matter, 'Task_CheckMove', ground(moveGround));
  if (asked) await answered(matter, 'IMMIGRATION_OFFICE', 'MOVE_CONSENT', { consent: false, reason: 'Keine Wohnung.' });
  await act(matter, 'Task_RefuseMove', refusal);
  await act(matter, 'Task_ReleaseRefusal', release);

  // then
  expect(await ended(matter, transfer)).toEqual(['End_MoveRefused']);
  expect((await completedElements(transfer)).includes('Call_AskConsent')).toBe(asked);
  await expectPdf(matter, 'MOVE_REFUSAL', 'abh-clerk');
  await expectClean(matter);
});

test('a refusal of the Jobcenter is a gap: it is closed, and what was paid meanwhile is claimed back', async () => {
  // given
  const { matter } = await recipient();
  const transfer = await start(matter, 'benefit-transfer');
  const end = lastOfMonth(nextMonth(day()));
  await act(matter, 'Task_RecordTransfer', occasion({ transferReason: 'TITLE', titleDecidedOn: day() }));
  await act(matter, 'Task_EndBenefits', endOfBenefits(end));
  await act(matter, 'Task_ApplySgb2', sgb2);

  // when
  await answered(matter, 'JOBCENTER', 'JOBCENTER_DECISION', { decision: 'REFUSED' });
  const gapCoveredUntil = lastOfMonth(nextMonth(end));
  await act(matter, 'Task_CloseGap', {
    by: 'lst-lead',
    values: { gapMeasure: 'CONTINUE', gapCoveredUntil, gapNote: 'Das Jobcenter hält sich für unzuständig.' },
  });
  const granted = { decision: 'GRANTED', benefitsFrom: `${day().slice(0, 8)}01` };
  await answered(matter, 'JOBCENTER', 'JOBCENTER_DECISION', granted);
  const task = await openTask(matter, 'Task_ClaimRefund', 'lst-clerk');
  const { values } = await readTask(task, 'lst-clerk');
  const claim = { refundFrom: values.refundFrom, refundUntil: values.refundUntil, refundAmount: 409, refundBasis: 'SGB_X_102' };
  await act(matter, 'Task_ClaimRefund', { by: 'lst-clerk', values: { ...claim, refundReason: 'Vorläufig gezahlt.' } });
  await act(matter, 'Task_ReleaseRefund', {
    by: 'lst-lead',
    values: { refundReleased: true, refundReleaseReason: 'Betrag und Zeit geprüft.' },
  });
  await answered(matter, 'JOBCENTER', 'REFUND_ANSWER', { accepted: true });
  await act(matter, 'Task_CloseRefund', { by: 'lst-clerk', values: { refundOutcome: 'PAID', refundReceived: 409 } });

  // then
  const refund = (await instanceOf(matter, 'refund-claim'))._id;
  expect(values).toMatchObject({ refundFrom: granted.benefitsFrom, refundAmount: 409 });
  expect(await ended(matter, refund)).toEqual(['End_RefundClosed']);
  expect((await ended(matter, transfer)).at(-1)).toBe('End_Transferred');
  expect(await variablesOf(transfer)).toMatchObject({
    gapCovered: true,
    gapFrom: gapCoveredUntil,
    sgb2From: granted.benefitsFrom,
  });
  await expectClean(matter);
});

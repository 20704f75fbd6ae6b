/** What happens when partners do not answer: the engine's clock moves, on a Lotse of this file's own. */
import { day } from '../../../src/demo/script.ts';
import { eventually } from '../api-client.ts';
import { act, openTask, start, takeIn } from './acting.ts';
import { type Matter, newPerson } from './matter.ts';
import { partners, sentTo } from './outside-world.ts';
import { lastOfMonth, nextMonth } from './month-ends.ts';
import { type LotseWithClock, startLotseWithClock } from './own-clock.ts';
import { activeElements, closeStore, completedElements, ended, expectClean, variablesOf } from './what-came-out.ts';

jest.setTimeout(120_000);

let lotse: LotseWithClock;

beforeAll(async () => {
  lotse = await startLotseWithClock();
}, 240_000);

afterAll(async () => {
  await closeStore();
  await lotse.dispose();
}, 60_000);

async function waitsAt(processInstanceKey: string, elementId: string): Promise<void> {
  await eventually(
    () => activeElements(processInstanceKey),
    (elements) => elements.includes(elementId),
    30_000,
  );
}

async function transferOf(values: Record<string, unknown>): Promise<{ matter: Matter; transfer: string }> {
  const matter = await takeIn(newPerson('Mariam', '14.02.1994', ['AFG']));
  const transfer = await start(matter, 'benefit-transfer');
  await act(matter, 'Task_RecordTransfer', { by: 'sc-agent', values });
  return { matter, transfer };
}

test('before the benefits end somebody asks the Jobcenter; when they have ended, the gap is closed or left', async () => {
  // given
  const benefitEndDate = lastOfMonth(nextMonth(nextMonth(day())));
  const { matter, transfer } = await transferOf({ transferReason: 'TITLE', titleDecidedOn: day() });
  const end = { benefitEndDate, followingBenefit: 'SGB_II' };
  await act(matter, 'Task_EndBenefits', { by: 'lst-clerk', values: end });
  const sgb2 = { jobcenterOffice: 'Jobcenter Musterstadt', sgb2AppliedOn: day() };
  await act(matter, 'Task_ApplySgb2', { by: 'sc-agent', values: sgb2 });
  await waitsAt(transfer, 'Gateway_AwaitJobcenter');
  const daysLeft = Math.round((Date.parse(benefitEndDate) - Date.parse(day())) / 86_400_000);

  // when
  await lotse.passDays(daysLeft - 13);
  const reminder = await openTask(matter, 'Task_RemindJobcenter', 'sc-agent');
  expect(await completedElements(transfer)).not.toContain('End_Gap');
  await lotse.passDays(15);
  const gap = await openTask(matter, 'Task_CloseGap', 'lst-lead');

  // then
  expect(reminder.processInstanceKey).toBe(transfer);
  expect(gap.processInstanceKey).toBe(transfer);
  const asked = { jobcenterContactedOn: day(), jobcenterContactNote: 'Ein Nachweis fehlt noch.' };
  await act(matter, 'Task_RemindJobcenter', { by: 'sc-agent', values: asked });
  const left = { gapMeasure: 'STOP', gapNote: 'Die Person hat eine Arbeit begonnen.' };
  await act(matter, 'Task_CloseGap', { by: 'lst-lead', values: left });
  expect((await ended(matter, transfer)).sort()).toEqual(['End_NotPursued', 'End_Reminded']);
  await expectClean(matter);
});

test('four weeks of silence of the destination are its consent (AufenthG 72(3a))', async () => {
  // given
  const planned = { moveDestination: 'Anderstadt', movePlannedOn: nextMonth(day()) };
  const { matter, transfer } = await transferOf({ transferReason: 'MOVE', ...planned, residenceObligationApplies: true });
  const ground = { ...planned, moveGround: 'FAMILY', moveEvidence: 'Heiratsurkunde lag vor.' };
  await act(matter, 'Task_CheckMove', { by: 'abh-clerk', values: ground });
  await waitsAt(transfer, 'Gateway_AwaitConsent');

  // when
  await lotse.passDays(27);
  expect(await activeElements(transfer)).toContain('Gateway_AwaitConsent');
  await lotse.passDays(2);
  const lifted = { obligationLiftedOn: nextMonth(day()), movePlannedOn: nextMonth(day()) };
  await act(matter, 'Task_LiftObligation', { by: 'abh-clerk', values: lifted });

  // then
  await openTask(matter, 'Task_EndBenefits', 'lst-clerk');
  expect(await variablesOf(transfer)).toMatchObject({ moveConsent: 'DEEMED' });
  await expectClean(matter);
});

test('without proof of registration somebody asks; six weeks without a course are told to the BAMF (IntV 7)', async () => {
  // given
  const matter = await takeIn(newPerson('Mariam', '14.02.1994', ['AFG']));
  const course = await start(matter, 'course-assignment');
  const facts = { statusCode: 'AE_25_2_GFK', germanLevel: 'A0', asylbLGBenefits: false, integrationNeed: false };
  await act(matter, 'Task_RecordCourseFacts', { by: 'sc-agent', values: facts });
  const obliged = { courseDecision: 'OBLIGATION', courseObligationBasis: '44A_1_1', courseReason: 'Ohne Deutschkenntnisse.' };
  await act(matter, 'Task_DecideCourse', { by: 'abh-clerk', values: obliged });
  await waitsAt(course, 'Gateway_AwaitRegistration');
  const asked = (registrationRefused: boolean) => ({
    by: 'sc-agent',
    values: { registrationAskedOn: day(), courseRegistrationNote: 'Termin vereinbart.', registrationRefused },
  });

  // when
  await lotse.passDays(15);
  await act(matter, 'Task_RemindRegistration', asked(false));
  await waitsAt(course, 'Gateway_AwaitRegistration');
  await partners().report('COURSE_PROVIDER', 'COURSE_REGISTRATION', matter.caseNumber, { registeredOn: day() });
  await waitsAt(course, 'Gateway_AwaitStart');
  await lotse.passDays(43);
  await waitsAt(course, 'Gateway_AwaitRegistration');

  // then
  const told = await eventually(
    () => sentTo('bamf', matter),
    (messages) => messages.length === 2,
  );
  expect(told.map(({ messageKind }) => messageKind as string).sort()).toEqual(['COURSE_CONFIRMATION', 'COURSE_REASSIGNMENT']);

  // when
  await lotse.passDays(15);
  await act(matter, 'Task_RemindRegistration', asked(true));

  // then
  expect(await ended(matter, course)).toEqual(['End_Warned']);
  await expectClean(matter);
});

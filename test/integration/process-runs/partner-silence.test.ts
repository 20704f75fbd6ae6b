/** What happens when partners do not answer: the engine's clock moves, on a Lotse of this file's own. */
import { day } from '../../../src/demo/script.ts';
import { eventually } from '../api-client.ts';
import { act, start, takeIn } from './acting.ts';
import { newPerson } from './matter.ts';
import { partners, sentTo } from './outside-world.ts';
import { type LotseWithClock, startLotseWithClock } from './own-clock.ts';
import { activeElements, closeStore, ended, expectClean } from './what-came-out.ts';

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

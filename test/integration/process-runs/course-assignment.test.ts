/** From the wish for a course to its end, and what follows when somebody stays away. */
import { application, completeness, fourEyesSteps } from '../../../src/demo/cases/common-steps.ts';
import { day } from '../../../src/demo/script.ts';
import type { MessageKind } from '../../../src/contracts/partner-envelope.ts';
import { eventually } from '../api-client.ts';
import { act, actAll, onRecord, putOnRecord, start, takeIn } from './acting.ts';
import { type Matter, newPerson } from './matter.ts';
import { partners, sentTo } from './outside-world.ts';
import {
  activeElements,
  closeStore,
  completedElements,
  ended,
  expectClean,
  expectPdf,
  instanceOf,
  latestCalculation,
  variablesOf,
} from './what-came-out.ts';

jest.setTimeout(120_000);
afterAll(closeStore);

const courseReason = 'Sie können sich noch nicht auf einfache Art auf Deutsch verständigen.';

interface Wanted {
  statusCode: string;
  germanLevel: string;
  asylbLGBenefits?: boolean;
}

async function wanted(facts: Wanted): Promise<{ matter: Matter; course: string }> {
  const matter = await takeIn(newPerson('Mariam', '14.02.1994', ['AFG']));
  await putOnRecord(matter, 'abh-clerk', { ...onRecord, statusCode: facts.statusCode, statusValidUntil: day(700) });
  const course = await start(matter, 'course-assignment');
  await act(matter, 'Task_RecordCourseFacts', { by: 'sc-agent', values: { ...facts } });
  return { matter, course };
}

const decided = (by: string, courseDecision: string, courseObligationBasis: string) => ({
  by,
  values: { courseDecision, courseObligationBasis, courseReason },
});

const told = ({ caseNumber }: Matter, kind: MessageKind, payload: unknown) =>
  partners().report('COURSE_PROVIDER', kind, caseNumber, payload);

async function begun(matter: Matter, course: string): Promise<void> {
  await waitsAt(course, 'Gateway_AwaitRegistration');
  await told(matter, 'COURSE_REGISTRATION', { registeredOn: day() });
  await waitsAt(course, 'Gateway_AwaitStart');
  await told(matter, 'COURSE_START', { startedOn: day() });
  await waitsAt(course, 'Event_AttendanceReported');
}

const waitsAt = (processInstanceKey: string, elementId: string) =>
  eventually(
    () => activeElements(processInstanceKey),
    (elements) => elements.includes(elementId),
    30_000,
  );

const attended = (attendance: string) => ({ attendance, on: day() });

test('who is recognised and speaks no German is obliged, registers, attends and finishes', async () => {
  // given
  const { matter, course } = await wanted({ statusCode: 'AE_25_2_GFK', germanLevel: 'A0' });

  // when
  await act(matter, 'Task_DecideCourse', decided('abh-clerk', 'OBLIGATION', '44A_1_1'));
  await begun(matter, course);
  await told(matter, 'COURSE_ATTENDANCE', attended('ABGESCHLOSSEN'));

  // then
  expect(await ended(matter, course)).toEqual(['End_CourseCompleted', 'End_Course']);
  await expectPdf(matter, 'COURSE_OBLIGATION', 'abh-clerk');
  const [confirmation] = await sentTo('bamf', matter);
  expect(confirmation).toMatchObject({ messageKind: 'COURSE_CONFIRMATION', payload: { obliged: true } });
  expect(await variablesOf(course)).toMatchObject({
    courseBasis: { basis: '44A_1_1', reviewed: true },
    attendance: 'ABGESCHLOSSEN',
  });
  await expectClean(matter);
});

test('who already speaks German gets no course', async () => {
  const { matter, course } = await wanted({ statusCode: 'AE_25_2_GFK', germanLevel: 'B2' });
  await act(matter, 'Task_DecideCourse', decided('abh-clerk', 'NONE', 'NONE'));

  expect(await ended(matter, course)).toEqual(['End_NoCourse']);
  expect(await sentTo('bamf', matter)).toEqual([]);
  await expectClean(matter);
});

test.each([
  ['who only may attend leaves without consequences', 'ENTITLEMENT', 'NONE', ['End_CourseLeft']],
  ['whom the immigration office obliged is told of the consequences', 'OBLIGATION', '44A_1_3', ['End_Warned']],
])('%s', async (_, decision, basis, ends) => {
  // given
  const { matter, course } = await wanted({ statusCode: 'AE_25_2_GFK', germanLevel: 'A2' });
  await act(matter, 'Task_DecideCourse', decided('abh-clerk', decision, basis));

  // when
  await begun(matter, course);
  await told(matter, 'COURSE_ATTENDANCE', attended('ABGEBROCHEN'));

  // then
  expect(await ended(matter, course)).toEqual(ends);
  await expectClean(matter);
});

test('an important reason lets the course go on; without one the benefits are decided anew and restricted', async () => {
  // given
  const { matter, course } = await wanted({ statusCode: 'GESTATTUNG', germanLevel: 'A0', asylbLGBenefits: true });
  await act(matter, 'Task_DecideCourseBenefits', decided('lst-clerk', 'OBLIGATION', '44A_1_4_ASYLBLG'));
  await begun(matter, course);
  const heard = (absenceOutcome: string) => ({ by: 'lst-clerk', values: { absenceHeardOn: day(), absenceOutcome } });

  // when
  await told(matter, 'COURSE_ATTENDANCE', attended('NICHT_ORDNUNGSGEMAESS'));
  await act(matter, 'Task_HearAbsence', heard('EXCUSED'));
  await waitsAt(course, 'Event_AttendanceReported');

  // then
  expect(await completedElements(course)).toContain('Boundary_NonAttendance');

  // when
  await told(matter, 'COURSE_ATTENDANCE', attended('NICHT_ORDNUNGSGEMAESS'));
  await act(matter, 'Task_HearAbsence', heard('RESTRICT'));
  const from = `${day().slice(0, 8)}01`;
  const restrictionReason = 'Die Teilnahme am Kurs wurde ohne wichtigen Grund verweigert.';
  const ground = { restrictionGround: 'S5B_COURSE', restrictionFrom: from, restrictionReason };
  await actAll(matter, { Task_RecordApplication: application({}), Task_CheckCompleteness: completeness(ground) });
  await actAll(matter, fourEyesSteps(restrictionReason));

  // then
  expect(await ended(matter, course)).toEqual(['End_BenefitReassessed']);
  expect((await instanceOf(matter, 'benefit-application')).parentProcessInstanceKey).toBe(course);
  expect(await latestCalculation(matter)).toMatchObject({ outcome: 'EINGESCHRAENKT_1A' });
  await expectClean(matter);
});

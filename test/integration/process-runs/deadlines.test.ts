/** What happens when nobody acts in time: the engine's clock moves, on a Lotse of this file's own. */
import { application, completeness, identity, jobOffer, workFacts } from '../../../src/demo/cases/common-steps.ts';
import { day } from '../../../src/demo/script.ts';
import { type AnyBody, eventually } from '../api-client.ts';
import { act, complete, onRecord, openTask, putOnRecord, readTask, start, takeIn } from './acting.ts';
import { as, expectStatus } from './desks.ts';
import { type Matter, newPerson } from './matter.ts';
import { confirmRegistration, placesOf } from './outside-world.ts';
import { type LotseWithClock, startLotseWithClock } from './own-clock.ts';
import {
  activeElements,
  closeStore,
  completedElements,
  ended,
  expectClean,
  instanceOf,
  instancesOf,
  latestCalculation,
  variablesOf,
} from './what-came-out.ts';

jest.setTimeout(120_000);

let lotse: LotseWithClock;

beforeAll(async () => {
  lotse = await startLotseWithClock();
}, 240_000);

afterAll(async () => {
  await closeStore();
  await lotse.dispose();
}, 60_000);

async function person(): Promise<Matter> {
  const matter = await takeIn(newPerson('Mirjam', '21.06.1992', ['ERI']));
  await putOnRecord(matter, 'abh-clerk', onRecord);
  return matter;
}

async function waitsAt(processInstanceKey: string, elementId: string): Promise<void> {
  await eventually(
    () => activeElements(processInstanceKey),
    (elements) => elements.includes(elementId),
    30_000,
  );
}

test('a permit that is not issued within three working days is brought to the lead, and can still be issued', async () => {
  // given
  const matter = await takeIn(newPerson('Mirjam', '21.06.1992', ['ERI']));
  await start(matter, 'arrival-registration');
  const { familyName, givenNames } = (await namesOf(matter)) as { familyName: string; givenNames: string };
  const facts = { familyName, givenNames, birthDate: '21.06.1992', nationalities: ['ERI'], housingType: 'AUFNAHMEEINRICHTUNG' };
  await act(matter, 'Task_RecordIdentity', identity(facts));
  const permit = await openTask(matter, 'Task_IssuePermit', 'abh-clerk');

  // when three working days have passed, over Christmas too
  await lotse.passDays(9);
  await act(matter, 'Task_RemindPermit', {
    by: 'abh-lead',
    values: { permitDelayReason: 'Die Druckerei liefert nicht.', permitExpectedOn: day(10) },
  });

  // then
  expect(await readTask(permit, 'abh-clerk')).toMatchObject({ state: 'CREATED' });
  expect(Date.parse(permit.dueAt!)).toBeLessThan(Date.now() + 5.1 * 86_400_000);
  await expectClean(matter);
});

test('a place without objection and without move-in becomes free again', async () => {
  // given
  const matter = await person();
  const processInstanceKey = await start(matter, 'housing-allocation', { statusCode: 'GESTATTUNG' });
  const assign = await openTask(matter, 'Task_AssignPlace', 'unt-clerk');
  const { values } = await readTask(assign, 'unt-clerk');
  expectStatus(await complete(matter, assign, 'unt-clerk', { placeId: values.placeId }), 200);
  const window = await openTask(matter, 'Task_ObjectionWindow', 'fsa-worker');

  // when
  await lotse.passDays(3);
  await waitsAt(processInstanceKey, 'Gateway_AwaitMoveIn');

  // then
  const late = await complete(matter, window, 'fsa-worker', { housingObjection: true, housingObjectionReason: 'Zu spät.' });
  expect(late).toMatchObject({ status: 409, body: { code: 'TASK_CANCELED' } });
  expect(await variablesOf(processInstanceKey)).toMatchObject({ housingObjection: false });
  expect(await placesOf(matter)).toEqual([values.placeId]);

  // when
  await lotse.passDays(7);
  await act(matter, 'Task_CheckMoveIn', {
    by: 'unt-site',
    values: { movedIn: false, notMovedInReason: 'Bei Verwandten untergekommen.' },
  });

  // then
  expect((await ended(matter, processInstanceKey)).at(-1)).toBe('End_NotMovedIn');
  expect(await placesOf(matter)).toEqual([]);
  await expectClean(matter);
});

test('case 9: the employment agency stays silent for two weeks, and its consent counts as given', async () => {
  // given
  const matter = await person();
  const processInstanceKey = await start(matter, 'work-permit');
  await act(matter, 'Task_RecordJob', jobOffer());
  await act(matter, 'Task_RecordWorkFacts', workFacts());
  await act(matter, 'Task_DecideAccess', {
    by: 'abh-clerk',
    values: { workAccess: 'MAY', workPermitReason: 'Drei Monate sind vorbei.' },
  });
  const question = await instanceOf(matter, 'partner-answer');
  await waitsAt(question._id, 'Task_AwaitAnswer');

  // when a fortnight and a weekend have passed
  await lotse.passDays(18);
  await act(matter, 'Task_DecideWorkPermit', {
    by: 'abh-clerk',
    values: { workPermitDecision: 'GRANTED', workPermitUntil: day(365) },
  });

  // then
  expect(await ended(matter, processInstanceKey)).toEqual(['End_AccessGiven', 'End_Permitted']);
  expect(await ended(matter, question._id)).toEqual(['End_Silent']);
  expect(await variablesOf(processInstanceKey)).toMatchObject({ partnerAnswer: 'SILENT', baDecision: 'FIKTION' });
  await expectClean(matter);
});

test('an objection without a decision for three months: the person is told where the matter stands', async () => {
  // given
  const matter = await person();
  await start(matter, 'objection');

  // when
  await lotse.passDays(93);
  await act(matter, 'Task_ExplainDelay', { by: 'legal', values: { delayReason: 'Akte angefordert.', delayNoticeOn: day() } });

  // then
  await openTask(matter, 'Task_RecordObjection', 'sc-agent');
  await expectClean(matter);
});

test('a conflict goes on without the positions that are missing, and up when round one takes too long', async () => {
  // given
  const matter = await person();
  const request = { conflictType: 'REMOVAL_VS_JOB', conflictParties: ['abh', 'fsa', 'lst'] };
  const raised = await (await as('fsa-worker')).post(`/cases/${matter.caseId}/goal-conflicts`, request);
  const { conflictId, processInstanceKey } = expectStatus<AnyBody>(raised, 201) as Record<string, string>;
  const values = { positionText: 'Das Arbeitsverhältnis besteht seit zwei Jahren.', positionLegalBasis: '§ 60d AufenthG' };
  await act(matter, 'Task_StatePosition', { by: 'fsa-lead', values });
  const silent = await openTask(matter, 'Task_StatePosition', 'abh-lead');

  // when
  await lotse.passDays(3);
  await openTask(matter, 'Task_RoundOne', 'stab-steering');
  const late = await complete(matter, silent, 'abh-lead', values);
  await lotse.passDays(5);
  const roundTwo = { roundHeldOn: day(), agreed: true, conflictProposal: 'Beschäftigungsduldung prüfen.' };
  await act(matter, 'Task_RoundTwo', { by: 'unit-head', values: roundTwo });
  const outcome = { conflictOutcome: 'KOMPROMISS', conflictReasons: 'Vorschlag der zweiten Runde.' };
  await act(matter, 'Task_DecideConflict', { by: 'unit-head', values: outcome });

  // then
  expect(late).toMatchObject({ status: 409, body: { code: 'TASK_CANCELED' } });
  expect((await ended(matter, processInstanceKey!)).at(-1)).toBe('End_ConflictResolved');
  const elements = await completedElements(processInstanceKey!);
  expect(elements).toEqual(expect.arrayContaining(['Boundary_PositionsDue', 'Boundary_RoundOneDue', 'Boundary_NoAgreement']));
  const conflict = await (await as('unit-head')).get(`/goal-conflicts/${conflictId}?purpose=TASK`);
  expect(conflict.body).toMatchObject({ outcome: 'KOMPROMISS', positions: [{ orgKey: 'fsa' }] });
  await expectClean(matter);
});

test('a registration that is not confirmed within two weeks is chased once and then still confirmed', async () => {
  // given
  const matter = await person();
  await putOnRecord(matter, 'sc-agent', { address: 'Birkenweg 9, 12345 Musterstadt' }, 'household');
  const processInstanceKey = await start(matter, 'housing-allocation', { housingType: 'WOHNUNG' });
  const registration = await instanceOf(matter, 'residence-registration');
  await waitsAt(registration._id, 'Task_AwaitRegistration');

  // when two weeks have passed, and the weekend or the holidays on which they end
  await lotse.passDays(20);
  await act(matter, 'Task_ChaseRegistration', {
    by: 'sc-agent',
    values: { registrationState: 'APPOINTMENT', registrationNote: 'Termin am Montag vereinbart.' },
  });
  await confirmRegistration(matter);

  // then
  expect((await ended(matter, registration._id)).sort()).toEqual(['End_Chased', 'End_Registered']);
  expect(await ended(matter, processInstanceKey)).toEqual(['End_Registered']);
  await expectClean(matter);
});

/** It comes at six in the morning of its day: one day more, and the hour at which the test runs does not matter. */
describe('the review of benefits', () => {
  /** Granted until the residence status has to be looked at again. */
  async function granted(reviewInDays: number) {
    const matter = await takeIn(newPerson('Mirjam', '21.06.1992', ['ERI']));
    const reviewOn = lotse.dayAhead(reviewInDays);
    await putOnRecord(matter, 'abh-clerk', { ...onRecord, statusValidUntil: reviewOn });
    const application$ = await start(matter, 'benefit-application');
    await act(matter, 'Task_RecordApplication', application({}));
    await act(matter, 'Task_CheckCompleteness', completeness());
    await ended(matter, application$);
    const review = await instanceOf(matter, 'benefit-review');
    await waitsAt(review._id, 'Event_ReviewDue');
    expect(await variablesOf(review._id)).toMatchObject({ reviewOn, benefitDecision: 'BEWILLIGT_3' });
    return { matter, review: review._id };
  }

  test('leads to a new decision, which has a review of its own', async () => {
    // given
    const { matter, review } = await granted(100);
    await lotse.passDays(101);

    // when the status has been extended in time
    await putOnRecord(matter, 'abh-clerk', { statusValidUntil: lotse.dayAhead(500) });
    await act(matter, 'Task_ReviewBenefit', {
      by: 'lst-clerk',
      values: { reviewOutcome: 'REASSESS', decisionReason: 'Neues Einkommen.' },
    });
    await act(matter, 'Task_RecordApplication', application({ incomeGross: 100 }));
    await act(matter, 'Task_CheckCompleteness', completeness());

    // then
    expect(await ended(matter, review)).toEqual(['End_Reassessed']);
    expect(await latestCalculation(matter)).toMatchObject({ countedIncomeCents: 75_00, monthlyAmountCents: 334_00 });
    const reviews = await eventually(
      () => instancesOf(matter, 'benefit-review'),
      (found) => found.length === 2,
    );
    expect(reviews.map(({ state }) => state).sort()).toEqual(['ACTIVE', 'COMPLETED']);
    await expectClean(matter);
  });

  test('comes on its day, goes on to the next one and ends', async () => {
    // given
    const { matter, review } = await granted(100);

    // when
    await lotse.passDays(101);
    const decisionReason = 'Die Verhältnisse sind unverändert.';
    const task = await openTask(matter, 'Task_ReviewBenefit', 'lst-clerk');
    const undated = await complete(matter, task, 'lst-clerk', { reviewOutcome: 'CONTINUE', decisionReason });
    const next = { reviewOutcome: 'CONTINUE', nextReviewOn: lotse.dayAhead(200), decisionReason };
    expectStatus(await complete(matter, task, 'lst-clerk', next), 200);
    await waitsAt(review, 'Event_ReviewDue');
    await lotse.passDays(201);
    await act(matter, 'Task_ReviewBenefit', { by: 'lst-clerk', values: { reviewOutcome: 'END', decisionReason: 'Ausgereist.' } });

    // then
    expect(undated).toMatchObject({ status: 422, body: { fields: [{ field: 'nextReviewOn' }] } });
    expect(await ended(matter, review)).toEqual(['End_BenefitClosed']);
    await expectClean(matter);
  });
});

async function namesOf({ personId }: Matter): Promise<unknown> {
  return expectStatus<AnyBody>(await (await as('sc-agent')).get(`/persons/${personId}`), 200);
}

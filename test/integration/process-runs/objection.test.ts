/** Objections against decisions, on the real engine with the real workers. */
import { completeness, application, fourEyesSteps, objectionSteps } from '../../../src/demo/cases/common-steps.ts';
import { day } from '../../../src/demo/script.ts';
import { type AnyBody, eventually } from '../api-client.ts';
import { act, actAll, complete, onRecord, openTask, putOnRecord, readTask, start, takeIn } from './acting.ts';
import { as, expectStatus } from './desks.ts';
import { type Matter, newPerson } from './matter.ts';
import { partners } from './outside-world.ts';
import {
  closeStore,
  completedElements,
  deadlinesOf,
  ended,
  expectClean,
  instanceOf,
  recordedFields,
  variablesOf,
} from './what-came-out.ts';

jest.setTimeout(120_000);
afterAll(closeStore);

const case10 = {
  contestedDecisionKind: 'RESTRICTION',
  decisionPostedOn: '2026-11-02',
  objectionReceivedOn: '2026-11-20',
  objectionReason: 'Die Botschaft vergibt keine Termine.',
};

async function objector(record: Record<string, unknown> = onRecord) {
  const matter = await takeIn(newPerson('Sara', '08.08.1995', ['IRN']));
  await putOnRecord(matter, 'abh-clerk', record);
  return matter;
}

async function objection(matter: Matter, intake: Record<string, unknown> = case10) {
  const processInstanceKey = await start(matter, 'objection');
  const steps = objectionSteps(intake);
  await act(matter, 'Task_RecordObjection', steps.Task_RecordObjection!);
  return { processInstanceKey, steps };
}

/** The letter that the open check is about, as the page shows it beside the form. */
async function draftToBeChecked(matter: Matter): Promise<unknown> {
  const desk = await as('legal');
  const { userTaskKey } = await openTask(matter, 'Task_PreviewAppeal', 'legal');
  const { noticeId } = expectStatus<AnyBody>(await desk.get(`/tasks/${userTaskKey}/process`), 200);
  const { items } = expectStatus<AnyBody>(await desk.get(`/cases/${matter.caseId}/documents`), 200);
  return (items as { documentId: string }[]).find(({ documentId }) => documentId === noticeId);
}

test('case 10: the deadline ends on Monday, 7 December 2026, nothing is suspended, and the objection is rejected', async () => {
  // given
  const matter = await objector();
  const { processInstanceKey, steps } = await objection(matter);

  // when
  await act(matter, 'Task_CheckInstruction', steps.Task_CheckInstruction!);
  await act(matter, 'Task_ReviewBenefitDecision', steps.Task_ReviewBenefitDecision!);
  await act(matter, 'Task_DecideObjection', steps.Task_DecideObjection!);
  expect(await draftToBeChecked(matter)).toMatchObject({ kind: 'OBJECTION_DECISION', lockedAt: null });
  await act(matter, 'Task_PreviewAppeal', {
    by: 'legal',
    values: { noticeApproved: false, noticeReviewNote: 'Die Gründe sind zu knapp.' },
  });
  await act(matter, 'Task_DecideObjection', steps.Task_DecideObjection!);
  await act(matter, 'Task_PreviewAppeal', steps.Task_PreviewAppeal!);

  // then
  expect(await ended(matter, processInstanceKey)).toEqual(['End_Settled']);
  expect(await variablesOf(processInstanceKey)).toMatchObject({
    remedyNorm: 'SGG_84',
    objectionDeadline: '2026-12-07',
    suspensiveEffect: false,
    noticePostedOn: day(),
  });
  expect(await recordedFields(matter, 'legal')).toMatchObject({ objectionDeadline: '2026-12-07', suspensiveEffect: false });
  expect(await deadlinesOf(matter, 'legal')).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ norm: 'SGG_84', dueOn: '2026-12-07', state: 'MET' }),
      expect.objectContaining({ norm: 'SGG_88_2', dueOn: '2027-02-22', state: 'MET' }),
      expect.objectContaining({ norm: 'SGG_87', state: 'RUNNING' }),
    ]),
  );
  const documents = await (await as('legal')).get(`/cases/${matter.caseId}/documents`);
  const decisions = (expectStatus<AnyBody>(documents, 200) as { items: { kind: string; lockedAt: string | null }[] }).items;
  expect(decisions.map(({ kind, lockedAt }) => [kind, lockedAt !== null]).sort()).toEqual([
    ['OBJECTION_DECISION', false],
    ['OBJECTION_DECISION', true],
  ]);
  await expectClean(matter);
});

test('a restriction that Lotse has written is contested, late without fault, and corrected: benefits are decided anew', async () => {
  // given
  const matter = await objector({ ...onRecord, statusCode: 'DULDUNG_60A' });
  const restrictionReason = 'Passbeschaffung nicht betrieben.';
  const benefits = await start(matter, 'benefit-application');
  await actAll(matter, {
    Task_RecordApplication: application({}),
    Task_CheckCompleteness: completeness({
      restrictionGround: 'P3_SELF_CAUSED',
      restrictionFrom: `${day().slice(0, 8)}01`,
      restrictionReason,
    }),
    ...fourEyesSteps(restrictionReason),
  });
  await ended(matter, benefits);

  // when
  const processInstanceKey = await start(matter, 'objection');
  const task = await openTask(matter, 'Task_RecordObjection', 'sc-agent');
  const { values } = await readTask(task, 'sc-agent');
  const [contested] = values.contestedDecisions as { value: string; label: string }[];
  const intake = {
    contestedDecisionId: contested!.value,
    decisionPostedOn: day(-60),
    objectionReceivedOn: day(),
    objectionForm: 'RECORD',
    objectionReason: 'Ich lag im Krankenhaus.',
  };
  expectStatus(await complete(matter, task, 'sc-agent', intake), 200);
  await act(matter, 'Task_CheckInstruction', {
    by: 'legal',
    values: { decisionPostedOn: day(-60), remedyInstructionCorrect: true },
  });
  await act(matter, 'Task_DecideLateObjection', {
    by: 'legal',
    values: { reinstated: true, reinstatementReason: 'Stationäre Behandlung ist nachgewiesen.' },
  });
  await act(matter, 'Task_ReviewBenefitDecision', {
    by: 'lst-clerk',
    values: { remedyOutcome: 'FULL', reviewStatement: 'Der Termin bei der Botschaft ist nachgewiesen.' },
  });
  await act(matter, 'Task_RecordApplication', application({}));
  await act(matter, 'Task_CheckCompleteness', completeness());

  // then
  expect(contested!.label).toContain('Einschränkung von Leistungen');
  expect(await ended(matter, processInstanceKey)).toEqual(['End_DecidedAnew']);
  expect(await completedElements(processInstanceKey)).toContain('Boundary_Late');
  expect(await variablesOf(processInstanceKey)).toMatchObject({ contestedDecisionKind: 'RESTRICTION', remedyOutcome: 'FULL' });
  expect(await deadlinesOf(matter, 'legal')).toEqual(
    expect.arrayContaining([expect.objectContaining({ norm: 'SGG_84', state: 'EXPIRED' })]),
  );
  await expectClean(matter);
});

test('a late objection without excuse is rejected as inadmissible; a faulty instruction would have given a year', async () => {
  // given
  const matter = await objector();
  const { processInstanceKey, steps } = await objection(matter, {
    ...case10,
    decisionPostedOn: day(-60),
    objectionReceivedOn: day(),
  });

  // when
  await act(matter, 'Task_CheckInstruction', {
    by: 'legal',
    values: { decisionPostedOn: day(-60), remedyInstructionCorrect: true },
  });
  await act(matter, 'Task_DecideLateObjection', {
    by: 'legal',
    values: { reinstated: false, reinstatementReason: 'Kein Grund vorgetragen.' },
  });
  await act(matter, 'Task_DecideObjection', {
    by: 'legal',
    values: { objectionOutcome: 'INADMISSIBLE', objectionDecisionReason: 'Die Frist war versäumt.' },
  });
  await act(matter, 'Task_PreviewAppeal', steps.Task_PreviewAppeal!);

  // then
  expect(await ended(matter, processInstanceKey)).toEqual(['End_Settled']);

  // when the same comes with a faulty instruction
  const again = await objection(matter, { ...case10, decisionPostedOn: day(-60), objectionReceivedOn: day() });
  await act(matter, 'Task_CheckInstruction', {
    by: 'legal',
    values: { decisionPostedOn: day(-60), remedyInstructionCorrect: false, instructionDefect: 'Das Gericht ist falsch benannt.' },
  });
  await act(matter, 'Task_ReviewBenefitDecision', again.steps.Task_ReviewBenefitDecision!);
  await act(matter, 'Task_DecideObjection', { by: 'legal', values: { objectionOutcome: 'WITHDRAWN' } });

  // then
  expect(await ended(matter, again.processInstanceKey)).toEqual(['End_Settled']);
  expect(await completedElements(again.processInstanceKey)).not.toContain('Boundary_Late');
  await expectClean(matter);
});

test('a refused work permit is a matter for a person, and against measures under the AsylG there is no objection', async () => {
  // given
  const matter = await objector();
  const { processInstanceKey, steps } = await objection(matter, { ...case10, contestedDecisionKind: 'WORK_PERMIT_REFUSAL' });

  // when
  await act(matter, 'Task_DecideRemedy', {
    by: 'legal',
    values: {
      remedyNorm: 'NONE',
      reviewingDepartment: 'recht',
      suspensiveEffect: false,
      remedyReason: '§ 61 AsylG: nur die Klage.',
    },
  });
  await act(matter, 'Task_DecideObjection', {
    by: 'legal',
    values: { objectionOutcome: 'INADMISSIBLE', objectionDecisionReason: 'Ein Widerspruch ist nicht statthaft.' },
  });
  await act(matter, 'Task_PreviewAppeal', steps.Task_PreviewAppeal!);

  // then
  expect(await ended(matter, processInstanceKey)).toEqual(['End_Settled']);
  expect(await completedElements(processInstanceKey)).not.toContain('Task_StartDeadline');
  await expectClean(matter);
});

test('an order of the court interrupts the review and is carried out first', async () => {
  // given
  const matter = await objector();
  const { processInstanceKey, steps } = await objection(matter);
  await act(matter, 'Task_CheckInstruction', steps.Task_CheckInstruction!);
  const review = await openTask(matter, 'Task_ReviewBenefitDecision', 'lst-clerk');

  // when
  await partners().report('COURT', 'COURT_ORDER', matter.caseNumber, { orderedOn: day(), fileNumber: 'S 1 AY 12/26 ER' });
  await act(matter, 'Task_ImplementCourtOrder', {
    by: 'legal',
    values: {
      courtName: 'Sozialgericht Musterstadt',
      courtFileNumber: 'S 1 AY 12/26 ER',
      courtOrderOn: day(),
      courtOrder: 'SUSPENSIVE_EFFECT',
      courtOrderNote: 'Volle Leistungen ab heute angewiesen.',
      objectionSettled: false,
    },
  });
  await act(matter, 'Task_DecideAfterOrder', steps.Task_DecideObjection!);
  await act(matter, 'Task_PreviewAppeal', steps.Task_PreviewAppeal!);

  // then
  expect(await ended(matter, processInstanceKey)).toEqual(['End_CourtOrder']);
  const canceled = await eventually(
    () => readTask(review, 'lst-clerk'),
    ({ state }) => state === 'CANCELED',
  );
  expect(canceled).toMatchObject({ state: 'CANCELED' });
  await instanceOf(matter, 'deliver-notice');
  await expectClean(matter);
});

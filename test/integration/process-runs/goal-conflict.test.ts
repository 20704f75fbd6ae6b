/** Departments with contrary aims come to one outcome, on the real engine with the real workers. */
import { type Step, day } from '../../../src/demo/script.ts';
import { act, complete, openTask, readTask, start, takeIn } from './acting.ts';
import { as, expectStatus } from './desks.ts';
import { type Matter, newPerson } from './matter.ts';
import { closeStore, completedElements, ended, expectClean, instanceOf, recordedFields, variablesOf } from './what-came-out.ts';

jest.setTimeout(120_000);
afterAll(closeStore);

const allParties = ['sc', 'abh', 'lst', 'fsa', 'unt', 'stab', 'recht'];
const speakers = ['sc-lead', 'abh-lead', 'lst-lead', 'fsa-lead', 'unt-clerk', 'stab-steering', 'legal'];

interface Raised {
  conflictId: string;
  processInstanceKey: string;
}

async function raise(matter: Matter, conflictType: string, conflictParties: string[]): Promise<Raised> {
  const desk = await as('fsa-worker');
  const answer = await desk.post<Raised>(`/cases/${matter.caseId}/goal-conflicts`, { conflictType, conflictParties });
  return expectStatus(answer, 201);
}

async function conflict({ conflictId }: Raised, by = 'unit-head'): Promise<unknown> {
  return expectStatus(await (await as(by)).get(`/goal-conflicts/${conflictId}?purpose=TASK`), 200);
}

async function frozenBy({ caseId }: Matter): Promise<unknown> {
  const answer = await (await as('sc-agent')).get<{ frozenBy: string[] }>(`/cases/${caseId}`);
  return expectStatus(answer, 200).frozenBy;
}

const position = (by: string): Step => ({
  by,
  values: { positionText: `Aus Sicht von ${by} spricht mehr dafür.`, positionLegalBasis: '§ 60a AufenthG' },
});

const round = (by: string, agreed: boolean): Step => ({
  by,
  values: { roundHeldOn: day(), agreed, conflictProposal: 'Aufschub bis zum Ende des Schuljahres.' },
});

const decision = (conflictOutcome: string, values: Record<string, unknown> = {}): Step => ({
  by: 'unit-head',
  values: { conflictOutcome, conflictReasons: 'Abwägung nach Anhörung aller Bereiche.', ...values },
});

test('every party states its position; without agreement the head of the unit decides in round two', async () => {
  // given a case with other work to do
  const matter = await takeIn(newPerson('Dilan', '07.07.1979', ['IRQ']));
  await start(matter, 'benefit-application');

  // when
  const raised = await raise(matter, 'REMOVAL_VS_HEALTH_FAMILY', allParties);
  for (const speaker of speakers) await openTask(matter, 'Task_StatePosition', speaker);

  // then
  expect(await frozenBy(matter)).toEqual([raised.conflictId]);
  expect((await openTask(matter, 'Task_RecordApplication', 'sc-agent')).frozenBy).toEqual([raised.conflictId]);

  // when
  const other = await as('abh-clerk');
  const again = await other.post(`/cases/${matter.caseId}/goal-conflicts`, {
    conflictType: 'REMOVAL_VS_HEALTH_FAMILY',
    conflictParties: ['abh', 'fsa'],
  });
  for (const speaker of speakers) await act(matter, 'Task_StatePosition', position(speaker));
  await act(matter, 'Task_RoundOne', round('stab-steering', false));
  await act(matter, 'Task_RoundTwo', round('unit-head', false));
  const unfounded = await openTask(matter, 'Task_DecideConflict', 'unit-head');
  const withoutReasons = await complete(matter, unfounded, 'unit-head', { conflictOutcome: 'BEFRISTETER_AUFSCHUB' });
  await act(matter, 'Task_DecideConflict', decision('BEFRISTETER_AUFSCHUB', { postponedUntil: day(90) }));

  // then
  expect(again).toMatchObject({ status: 409, body: { code: 'CONFLICT_ALREADY_RAISED' } });
  expect(withoutReasons).toMatchObject({
    status: 422,
    body: { code: 'INVALID_FORM', fields: [{ field: 'postponedUntil' }, { field: 'conflictReasons' }] },
  });
  expect((await ended(matter, raised.processInstanceKey)).at(-1)).toBe('End_ConflictResolved');
  expect(await completedElements(raised.processInstanceKey)).toContain('Boundary_NoAgreement');
  const outcome = (await conflict(raised)) as { positions: { orgKey: string }[] };
  expect(outcome).toMatchObject({
    outcome: 'BEFRISTETER_AUFSCHUB',
    reasons: 'Abwägung nach Anhörung aller Bereiche.',
    heard: expect.arrayContaining(allParties) as string[],
  });
  expect(outcome.positions.map(({ orgKey }) => orgKey).sort()).toEqual([...allParties].sort());
  expect(await frozenBy(matter)).toEqual([]);
  expect(await recordedFields(matter, 'unit-head')).toMatchObject({ postponedUntil: day(90) });
  await expectClean(matter);
});

test('an agreement of round one is put into a decision without round two', async () => {
  // given
  const matter = await takeIn(newPerson('Dilan', '07.07.1979', ['IRQ']));
  const raised = await raise(matter, 'SANCTION_VS_COURSE', ['lst', 'stab']);

  // when
  await act(matter, 'Task_StatePosition', position('lst-lead'));
  await act(matter, 'Task_StatePosition', position('stab-steering'));
  await act(matter, 'Task_RoundOne', round('stab-steering', true));
  await act(matter, 'Task_DecideConflict', decision('KOMPROMISS'));

  // then
  expect(await ended(matter, raised.processInstanceKey)).toEqual(['End_RoundOneAgreed', 'End_ConflictResolved']);
  expect(await completedElements(raised.processInstanceKey)).not.toContain('Task_RoundTwo');
  expect(await conflict(raised)).toMatchObject({ outcome: 'KOMPROMISS' });
  await expectClean(matter);
});

describe('removal or training', () => {
  const facts = (values: Record<string, unknown> = {}): Step => ({
    by: 'abh-clerk',
    values: {
      employerName: 'Bäckerei Kornblume',
      jobTitle: 'Ausbildung zur Bäckerin',
      trainingStart: day(250),
      tolerationMonths: 5,
      identityClarified: true,
      identityClarifiedOn: day(-10),
      removalStepPending: false,
      ...values,
    },
  });

  test('whoever fulfils the conditions stays by law; nobody negotiates', async () => {
    // given a case in which an earlier conflict was decided with reasons
    const matter = await takeIn(newPerson('Lina', '19.02.2007', ['GIN']));
    const earlier = await raise(matter, 'OTHER', ['abh', 'fsa']);
    await act(matter, 'Task_StatePosition', position('abh-lead'));
    await act(matter, 'Task_StatePosition', position('fsa-lead'));
    await act(matter, 'Task_RoundOne', round('stab-steering', true));
    await act(matter, 'Task_DecideConflict', decision('EXTERN'));
    await ended(matter, earlier.processInstanceKey);

    // when
    const raised = await raise(matter, 'REMOVAL_VS_TRAINING', ['abh', 'fsa']);
    await act(matter, 'Task_TrainingFacts', facts());

    // then
    expect(await ended(matter, raised.processInstanceKey)).toEqual(['End_ConflictResolved']);
    expect(await completedElements(raised.processInstanceKey)).not.toContain('Task_StatePosition');
    expect(await conflict(raised)).toMatchObject({
      outcome: 'BLEIBEPERSPEKTIVE',
      positions: [],
      reasons: '§ 60c Abs. 1 und 3 AufenthG',
    });
    expect(await variablesOf(raised.processInstanceKey)).toMatchObject({
      trainingToleration: { outcome: 'MANDATORY', reviewed: true, legalBasis: '§ 60c Abs. 1 und 3 AufenthG' },
    });
    await expectClean(matter);
  });

  test('a concrete removal step leads to negotiation', async () => {
    // given
    const matter = await takeIn(newPerson('Lina', '19.02.2007', ['GIN']));
    const raised = await raise(matter, 'REMOVAL_VS_TRAINING', ['abh', 'fsa']);

    // when
    await act(matter, 'Task_TrainingFacts', facts({ removalStepPending: true }));
    const task = await openTask(matter, 'Task_StatePosition', 'abh-lead');
    const foreign = await complete(matter, task, 'fsa-lead', position('fsa-lead').values);

    // then
    expect(foreign).toMatchObject({ status: 403, body: { code: 'NOT_PERMITTED' } });
    expect(await readTask(task, 'abh-lead')).toMatchObject({ state: 'CREATED', candidateGroups: ['abh-lead'] });
    expect(await variablesOf(raised.processInstanceKey)).toMatchObject({ trainingToleration: { outcome: 'NOT_MET' } });
    const { processDefinitionKey } = await instanceOf(matter, 'goal-conflict');
    expect(task).toMatchObject({ processDefinitionKey });
    await expectClean(matter);
  });
});

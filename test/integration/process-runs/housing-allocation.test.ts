/** From the need of a place to the move-in, on the real engine with the real workers. */
import { randomUUID } from 'node:crypto';
import { housingSteps } from '../../../src/demo/cases/common-steps.ts';
import { day } from '../../../src/demo/script.ts';
import { eventually, signIn } from '../api-client.ts';
import { act, complete, onRecord, openTask, putOnRecord, readTask, start, takeIn } from './acting.ts';
import { as, expectStatus } from './desks.ts';
import { type Matter, newPerson } from './matter.ts';
import { confirmRegistration, partners, placesOf, reportMoveIn } from './outside-world.ts';
import {
  activeElements,
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

/** Nothing in the register of the sample town is both, so these tests have such places for themselves. */
const rareNeeds = { barrierFreeNeeded: true, womenOnlyNeeded: true };

async function addRarePlace(): Promise<string> {
  const kind = { accommodationType: 'GEMEINSCHAFTSUNTERKUNFT', familySuitable: false };
  const room = { site: 'Haus am Park', room: randomUUID().slice(0, 8), capacity: 1, barrierFree: true, womenOnly: true };
  const clerk = await signIn('unt-clerk');
  const { status, body } = await clerk.post('/places', { ...kind, ...room, reason: 'Zimmer hergerichtet' });
  expect(status).toBe(201);
  return String(body.placeId);
}

async function seeker(needs: Record<string, unknown> = {}) {
  const matter = await takeIn(newPerson('Rahel', '03.04.1988', ['ERI']));
  await putOnRecord(matter, 'abh-clerk', onRecord);
  if (Object.keys(needs).length > 0) await putOnRecord(matter, 'sc-agent', needs);
  return { matter, processInstanceKey: await start(matter, 'housing-allocation', { statusCode: 'GESTATTUNG' }) };
}

async function assign(matter: Matter, placeId?: string): Promise<string> {
  const task = await openTask(matter, 'Task_AssignPlace', 'unt-clerk');
  const { values } = await readTask(task, 'unt-clerk');
  const chosen = placeId ?? (values.placeId as string);
  expect(values.places).toContainEqual(expect.objectContaining({ value: chosen }));
  expectStatus(await complete(matter, task, 'unt-clerk', { placeId: chosen, allocationNote: 'Erdgeschoss' }), 200);
  return chosen;
}

const objection = {
  by: 'fsa-worker',
  values: { housingObjection: true, housingObjectionReason: 'Die Wege im Haus sind für sie nicht zu bewältigen.' },
};

const raiseCapacity = (capacityMeasure: string) => ({
  by: 'stab-steering',
  values: { capacityMeasure, capacityNote: 'Zimmer im Haus am Park hergerichtet.' },
});

test('a place is proposed, assigned, moved into, registered and charged', async () => {
  // given
  const { matter, processInstanceKey } = await seeker();

  // when
  const placeId = await assign(matter);
  await act(matter, 'Task_ObjectionWindow', housingSteps.Task_ObjectionWindow!);
  await reportMoveIn(matter, day());
  await act(matter, 'Task_AdmitResident', housingSteps.Task_AdmitResident!);
  await confirmRegistration(matter);

  // then
  expect(await ended(matter, processInstanceKey)).toEqual(['End_PlaceReserved', 'End_Housed']);
  expect(await placesOf(matter)).toEqual([placeId]);
  expect(await documentKinds(matter)).toEqual(['HOUSING_ALLOCATION', 'HOUSING_FEE', 'LANDLORD_CONFIRMATION']);
  await expectPdf(matter, 'HOUSING_ALLOCATION', 'unt-clerk');
  await expectPdf(matter, 'HOUSING_FEE', 'lst-clerk');
  await expectPdf(matter, 'LANDLORD_CONFIRMATION', 'sc-agent');
  const registration = await instanceOf(matter, 'residence-registration');
  expect(registration.parentProcessInstanceKey).toBe(processInstanceKey);
  expect(await recordedFields(matter, 'unt-site')).toMatchObject({ movedInOn: day() });
  expect(await variablesOf(processInstanceKey)).toMatchObject({ placeId, housingObjection: false });
  await expectClean(matter);
});

test('without a free place the strategy unit creates one and the search begins again', async () => {
  // given
  const { matter, processInstanceKey } = await seeker(rareNeeds);
  const task = await openTask(matter, 'Task_ResolveCapacity', 'stab-steering');
  const placeId = await addRarePlace();

  // when
  expectStatus(await complete(matter, task, 'stab-steering', raiseCapacity('NEW_PLACES').values), 200);
  await assign(matter, placeId);

  // then
  await openTask(matter, 'Task_ObjectionWindow', 'fsa-worker');
  expect(await placesOf(matter)).toEqual([placeId]);
  expect(await completedElements(processInstanceKey)).toContain('Boundary_NoCapacity');
  expect(await variablesOf(processInstanceKey)).toMatchObject({
    roomNeeds: { persons: 1, barrierFree: true, womenOnly: true, family: false },
  });
  await expectClean(matter);
});

test('of two who are given the last place one gets it, the other one waits for the next', async () => {
  // given
  const placeId = await addRarePlace();
  const seekers = await Promise.all([seeker(rareNeeds), seeker(rareNeeds)]);
  const tasks = await Promise.all(seekers.map(({ matter }) => openTask(matter, 'Task_AssignPlace', 'unt-clerk')));

  // when
  const answers = await Promise.all(tasks.map((task, index) => complete(seekers[index]!.matter, task, 'unt-clerk', { placeId })));

  // then
  for (const answer of answers) expectStatus(answer, 200);
  const waiting = await Promise.all(
    seekers.map(({ processInstanceKey }) =>
      eventually(
        () => activeElements(processInstanceKey),
        (elements) => elements.some((id) => id === 'Task_ObjectionWindow' || id === 'Task_ResolveCapacity'),
      ),
    ),
  );
  const loser = waiting.findIndex((elements) => elements.includes('Task_ResolveCapacity'));
  expect(waiting.flat().sort()).toEqual(expect.arrayContaining(['Task_ObjectionWindow', 'Task_ResolveCapacity']));
  expect(await placesOf(seekers[loser]!.matter)).toEqual([]);
  expect(await placesOf(seekers[1 - loser]!.matter)).toEqual([placeId]);
  expect(await completedElements(seekers[loser]!.processInstanceKey)).toContain('Boundary_PlaceTaken');

  // when
  const next = await addRarePlace();
  await act(seekers[loser]!.matter, 'Task_ResolveCapacity', raiseCapacity('NEW_PLACES'));
  await assign(seekers[loser]!.matter, next);

  // then
  await openTask(seekers[loser]!.matter, 'Task_ObjectionWindow', 'fsa-worker');
  expect(await placesOf(seekers[loser]!.matter)).toEqual([next]);
  for (const { matter } of seekers) await expectClean(matter);
});

test('an objection that is met releases the place and finds another one', async () => {
  // given
  const { matter, processInstanceKey } = await seeker();
  const disputed = await assign(matter);
  await openTask(matter, 'Task_ObjectionWindow', 'fsa-worker');
  expect(await placesOf(matter)).toEqual([disputed]);

  // when
  await act(matter, 'Task_ObjectionWindow', objection);
  await settle(matter, 'KOMPROMISS');
  const again = await openTask(matter, 'Task_AssignPlace', 'unt-clerk');

  // then
  expect(await placesOf(matter)).toEqual([]);
  expect(again.frozenBy).toEqual([]);
  const conflict = await conflictOf(matter);
  expect(conflict).toMatchObject({
    conflictType: 'HOUSING_VS_VULNERABILITY',
    outcome: 'KOMPROMISS',
    positions: [{ orgKey: 'unt' }, { orgKey: 'fsa' }],
  });
  expect(await ended(matter, (await instanceOf(matter, 'goal-conflict'))._id)).toContain('End_ConflictResolved');

  // when the new place is disputed as well and kept
  const { values } = await readTask(again, 'unt-clerk');
  const other = (values.places as { value: string }[]).find(({ value }) => value !== disputed)!.value;
  expectStatus(await complete(matter, again, 'unt-clerk', { placeId: other }), 200);
  await act(matter, 'Task_ObjectionWindow', objection);
  await settle(matter, 'BEFRISTETER_AUFSCHUB');
  await reportMoveIn(matter, day());
  await act(matter, 'Task_AdmitResident', housingSteps.Task_AdmitResident!);
  await confirmRegistration(matter);

  // then
  expect((await ended(matter, processInstanceKey)).at(-1)).toBe('End_Housed');
  expect(await variablesOf(processInstanceKey)).toMatchObject({ placeId: other, conflictOutcome: 'BEFRISTETER_AUFSCHUB' });
  expect(await documentKinds(matter)).toEqual([
    'HOUSING_ALLOCATION',
    'HOUSING_ALLOCATION',
    'HOUSING_FEE',
    'LANDLORD_CONFIRMATION',
  ]);
  await expectClean(matter);
});

test('who lives in a dwelling of their own is only registered there', async () => {
  // given
  const matter = await takeIn(newPerson('Rahel', '03.04.1988', ['ERI']));
  await putOnRecord(matter, 'sc-agent', { address: 'Birkenweg 9, 12345 Musterstadt' }, 'household');

  // when
  const processInstanceKey = await start(matter, 'housing-allocation', { housingType: 'WOHNUNG' });
  await confirmRegistration(matter);

  // then
  expect(await ended(matter, processInstanceKey)).toEqual(['End_Registered']);
  expect(await documentKinds(matter)).toEqual([]);
  expect(await partners().confirmRegistration(matter.caseNumber)).toBe(true);
  await expectClean(matter);
});

async function conflictOf({ caseId }: Matter): Promise<unknown> {
  const desk = await as('stab-steering');
  const list = await desk.get<{ items: { conflictId: string }[] }>(`/goal-conflicts?caseId=${caseId}&state=all`);
  const [conflict] = expectStatus(list, 200).items;
  return expectStatus(await desk.get(`/goal-conflicts/${conflict!.conflictId}?purpose=TASK`), 200);
}

async function settle(matter: Matter, conflictOutcome: string): Promise<void> {
  for (const by of ['unt-clerk', 'fsa-lead']) {
    const positionText = `Sicht von ${by}: Im Haus fehlt ein Aufzug.`;
    await act(matter, 'Task_StatePosition', { by, values: { positionText, positionLegalBasis: '§ 53 AsylG' } });
  }
  await act(matter, 'Task_RoundOne', {
    by: 'stab-steering',
    values: { roundHeldOn: day(), agreed: true, conflictProposal: 'Umzug ins Haus am Park.' },
  });
  const postponed = conflictOutcome === 'BEFRISTETER_AUFSCHUB' ? { postponedUntil: day(30) } : {};
  await act(matter, 'Task_DecideConflict', {
    by: 'unit-head',
    values: { conflictOutcome, conflictReasons: 'Beide Seiten wurden gehört.', ...postponed },
  });
}

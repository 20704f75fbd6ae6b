/** From the arrival to housing, benefits and papers, on the real engine with the real workers. */
import { application, arrivalSteps, completeness, housingSteps, identity } from '../../../src/demo/cases/common-steps.ts';
import { day } from '../../../src/demo/script.ts';
import { type AnyBody, eventually } from '../api-client.ts';
import { act, openTask, readTask, complete, start, takeIn } from './acting.ts';
import { as, expectStatus } from './desks.ts';
import { type Matter, newPerson, noteEntered } from './matter.ts';
import { confirmRegistration, partners, reportMoveIn, sentTo } from './outside-world.ts';
import {
  closeStore,
  completedElements,
  documentKinds,
  ended,
  expectClean,
  expectPdf,
  instanceOf,
  latestCalculation,
  recordedFields,
  variablesOf,
} from './what-came-out.ts';

jest.setTimeout(120_000);
afterAll(closeStore);

test('a mother and her child are allocated, housed together, paid and given their papers', async () => {
  // given
  const { familyName, ...mother } = newPerson('Hanan', '11.10.1993');
  const payload = {
    person: { familyName, givenNames: mother.givenNames, birthDate: { year: 1993, month: 10, day: 11 }, nationalities: ['SYR'] },
    householdMembers: [{ familyName, givenNames: 'Yara', birthDate: { year: 2021 }, nationalities: ['SYR'], relation: 'CHILD' }],
    allocationDecisionDate: day(-3),
  };

  // when
  await partners().report('STATE_RECEPTION', 'ALLOCATION_NOTICE', null, payload);
  const matter = await matterOf(familyName);
  const task = await act(matter, 'Task_RecordIdentity', {
    ...identity({ familyName, ...mother, housingType: 'GEMEINSCHAFTSUNTERKUNFT' }),
  });
  await act(matter, 'Task_IssuePermit', arrivalSteps.Task_IssuePermit!);
  await act(matter, 'Task_FirstTalk', arrivalSteps.Task_FirstTalk!);
  await act(matter, 'Task_RecordApplication', application({ phone: '+4915112345678' }));
  await act(matter, 'Task_CheckCompleteness', completeness());
  const assign = await openTask(matter, 'Task_AssignPlace', 'unt-clerk');
  const { values } = await readTask(assign, 'unt-clerk');
  expectStatus(await complete(matter, assign, 'unt-clerk', { placeId: values.placeId }), 200);
  await act(matter, 'Task_ObjectionWindow', housingSteps.Task_ObjectionWindow!);
  await reportMoveIn(matter, day());
  await act(matter, 'Task_AdmitResident', housingSteps.Task_AdmitResident!);
  await confirmRegistration(matter);

  // then
  expect(await ended(matter, task.processInstanceKey)).toEqual(['End_Arrived']);
  expect(await variablesOf(task.processInstanceKey)).toMatchObject({
    urgency: 'TEN_DAYS',
    team: 'abh-1',
    nameInitial: 'B',
    registerMatch: 'NOT_FOUND',
  });
  expect(await latestCalculation(matter)).toMatchObject({ outcome: 'BEWILLIGT_3', monthlyAmountCents: (409 + 309 + 25) * 100 });
  expect(await documentKinds(matter)).toEqual([
    'GRANT',
    'HOUSING_ALLOCATION',
    'HOUSING_FEE',
    'INTAKE_RECEIPT',
    'LANDLORD_CONFIRMATION',
  ]);
  await expectPdf(matter, 'INTAKE_RECEIPT', 'sc-agent');
  const housing = await instanceOf(matter, 'housing-allocation');
  expect(await variablesOf(housing._id)).toMatchObject({
    roomNeeds: { persons: 2, barrierFree: false, womenOnly: false, family: true },
  });
  expect(await recordedFields(matter, 'abh-clerk')).toMatchObject({
    allocationDecisionDate: day(-3),
    permitKind: 'ASYLUM_PERMIT',
    identityClarified: true,
  });
  await expectClean(matter);
});

test('an unaccompanied minor is handed over to the youth office', async () => {
  // given
  const person = newPerson('Abdi', '2010', ['SOM']);
  const matter = await takeIn(person);
  const processInstanceKey = await start(matter, 'arrival-registration');

  // when
  await act(
    matter,
    'Task_RecordIdentity',
    identity({
      ...person,
      statusCode: 'ASYLGESUCH',
      housingType: 'NOTUNTERKUNFT',
      unaccompaniedMinor: true,
      identityDoubt: false,
    }),
  );
  await act(matter, 'Task_HandOverMinor', {
    by: 'fsa-worker',
    values: { youthOfficeContact: 'Bereitschaftsdienst', handedOverOn: day(), handOverNote: 'Um 16 Uhr begleitet übergeben.' },
  });

  // then
  expect(await ended(matter, processInstanceKey)).toEqual(['End_Uma']);
  expect(await documentKinds(matter)).toEqual([]);
  const [notice] = await eventually(
    () => sentTo('youth-office', matter),
    (sent) => sent.length > 0,
  );
  expect(notice).toMatchObject({
    messageKind: 'UMA_NOTICE',
    legalBasis: '§ 42a SGB VIII',
    payload: { person: { givenNames: 'Abdi', birthDate: { year: 2010 } } },
  });
  await expectClean(matter);
});

test('who lives in a dwelling of their own has to be recorded with the address that will be registered', async () => {
  // given
  const person = newPerson('Selam', '1990', ['ERI']);
  const matter = await takeIn(person);
  await start(matter, 'arrival-registration');
  const task = await openTask(matter, 'Task_RecordIdentity', 'sc-agent');

  // when
  const { values } = identity({ ...person, housingType: 'WOHNUNG' });
  const refused = await complete(matter, task, 'sc-agent', values);

  // then
  expect(refused).toMatchObject({ status: 422, body: { fields: [{ field: 'address', code: 'REQUIRED' }] } });
});

test('a doubt about the identity is clarified before the intake goes on', async () => {
  // given
  const person = newPerson('Selam', '05.1990', ['ERI']);
  const matter = await takeIn(person);
  const processInstanceKey = await start(matter, 'arrival-registration');

  // when
  await act(
    matter,
    'Task_RecordIdentity',
    identity({
      ...person,
      housingType: 'GEMEINSCHAFTSUNTERKUNFT',
      identityDoubt: true,
      identityDoubtReason: 'Die Urkunde trägt ein anderes Geburtsjahr.',
      urgencySigns: ['COURT_DEADLINE'],
    }),
  );
  await act(matter, 'Task_ClarifyIdentity', {
    by: 'abh-clerk',
    values: {
      identityClarified: true,
      identityClarifiedOn: day(),
      identityEvidence: 'CONSULATE',
      identityReason: 'Das Konsulat bestätigt die Angaben.',
    },
  });
  const talk = await openTask(matter, 'Task_FirstTalk', 'fsa-worker');

  // then
  expect(await completedElements(processInstanceKey)).toContain('Boundary_IdentityDoubt');
  expect(await variablesOf(processInstanceKey)).toMatchObject({ identityDoubt: false, urgency: 'TWO_DAYS', workingDays: 2 });
  expect(talk).toMatchObject({ urgency: 'TWO_DAYS' });
  expect(Date.parse(talk.dueAt!)).toBeLessThan(Date.now() + 4 * 86_400_000);
  expect(await documentKinds(matter)).toContain('INTAKE_RECEIPT');
  expect(await recordedFields(matter, 'abh-clerk')).toMatchObject({ identityEvidence: 'CONSULATE', identityClarifiedOn: day() });
  await expectClean(matter);
});

test('a person who is known under another spelling keeps one record', async () => {
  // given somebody known with a case of their own
  const { familyName } = newPerson('Mohamed', '09.09.1985');
  const known = await takeIn({ familyName, givenNames: 'Mohamed Ali', birthDate: '09.09.1985', nationalities: ['SYR'] });
  const person = { familyName: 'Ali Muhammad', givenNames: familyName, birthDate: '09.1985', nationalities: ['SYR'] };
  const matter = await takeIn(person);
  const processInstanceKey = await start(matter, 'arrival-registration');

  // when
  await act(
    matter,
    'Task_RecordIdentity',
    identity({ ...person, housingType: 'GEMEINSCHAFTSUNTERKUNFT', phone: '0151 2345678' }),
  );
  const match = await openTask(matter, 'Task_ResolveMatch', 'sc-lead');
  const { values } = await readTask(match, 'sc-lead');
  const undecided = await complete(matter, match, 'sc-lead', {
    matchDecision: 'SAME_PERSON',
    matchReason: 'Gleiches Lichtbild.',
  });
  const decided = { matchDecision: 'SAME_PERSON', matchedPersonId: known.personId, matchReason: 'Gleiches Lichtbild.' };
  expectStatus(await complete(matter, match, 'sc-lead', decided), 200);
  await openTask(matter, 'Task_RecordApplication', 'sc-agent');

  // then
  expect(values.matchCandidates).toEqual([{ value: known.personId, label: `Mohamed Ali ${familyName}, geboren 09.09.1985` }]);
  expect(undecided).toMatchObject({ status: 422, body: { fields: [{ field: 'matchedPersonId', code: 'REQUIRED' }] } });
  const { personId, householdId } = known;
  expect(await variablesOf(processInstanceKey)).toMatchObject({ personId, householdId, matchDecision: 'SAME_PERSON' });
  const application = await instanceOf(matter, 'benefit-application');
  expect(await variablesOf(application._id)).toMatchObject({ personId, householdId });
  const desk = await as('sc-agent');
  expect(await desk.get(`/persons/${matter.personId}`)).toMatchObject({ status: 200, body: { mergedInto: personId } });
  const kept = expectStatus<AnyBody>(await desk.get(`/persons/${personId}`), 200);
  expect(kept).toMatchObject({ familyName, givenNames: 'Mohamed Ali', birthDate: { year: 1985, month: 9, day: 9 } });
  expect((kept.cases as { caseId: string }[]).map(({ caseId }) => caseId).sort()).toEqual([matter.caseId, known.caseId].sort());
  expect(kept.household.members).toHaveLength(1);
  expect(await recordedFields(matter, 'sc-agent')).toMatchObject({ phone: '+491512345678' });
  await expectClean(matter);
});

/** The case that an allocation notice has opened for this family. */
async function matterOf(familyName: string): Promise<Matter> {
  const desk = await as('sc-agent');
  const find = async () => (await desk.get(`/persons?q=${familyName} Hanan`)).body.items as { personId: string }[];
  const [person] = await eventually(find, (items) => items.length > 0);
  const detail = await eventually(
    async () => expectStatus<AnyBody>(await desk.get(`/persons/${person!.personId}`), 200),
    (body: AnyBody) => body.cases.length > 0,
  );
  const [{ caseId, caseNumber, personId, householdId }] = detail.cases;
  const entered = new Set<string>();
  noteEntered(entered, { familyName, givenNames: 'Yara' });
  return { caseId, caseNumber, personId, householdId, entered };
}

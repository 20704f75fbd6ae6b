/** Benefits from the application to the decision, on the real engine with the real workers. */
import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { application, completeness, fourEyesSteps } from '../../../src/demo/cases/common-steps.ts';
import { day } from '../../../src/demo/script.ts';
import { demoPassword } from '../../../src/identity/demo-accounts.ts';
import { eventually } from '../api-client.ts';
import { act, actAll, complete, onRecord, openTask, putOnRecord, readTask, start, takeIn } from './acting.ts';
import { as, expectStatus } from './desks.ts';
import { newPerson } from './matter.ts';
import { dataDirectory, partners } from './outside-world.ts';
import {
  activeElements,
  closeStore,
  completedElements,
  documentKinds,
  ended,
  expectClean,
  expectPdf,
  instanceOf,
  latestCalculation,
  recordedFields,
  store,
  variablesOf,
} from './what-came-out.ts';

jest.setTimeout(120_000);
afterAll(closeStore);

/** A single adult in shared housing who applies: 409 € a month if nothing else is the case. */
async function applicant(record: Record<string, unknown> = onRecord) {
  const matter = await takeIn(newPerson('Amina', '12.08.1991'));
  await putOnRecord(matter, 'abh-clerk', record);
  return { matter, processInstanceKey: await start(matter, 'benefit-application') };
}

const paymentFiles = async (caseNumber: string) =>
  (await readdir(path.join(dataDirectory(), 'payments'))).filter((name) => name.includes(caseNumber));

test('missing documents are asked for; when they arrive the application goes on and is paid by transfer', async () => {
  // given
  const { matter, processInstanceKey } = await applicant();
  await act(
    matter,
    'Task_RecordApplication',
    application({
      paymentMethod: 'UEBERWEISUNG',
      accountHolder: 'Amina Prüfkonto',
      iban: 'DE02120300000000202051',
      incomeGross: 0,
    }),
  );
  await act(matter, 'Task_CheckCompleteness', {
    by: 'lst-clerk',
    values: {
      applicationComplete: false,
      missingDocuments: ['BANK', 'INCOME'],
      documentsDueOn: day(14),
      missingDocumentsNote: 'Kontoauszüge der letzten drei Monate fehlen.',
    },
  });

  await eventually(
    () => activeElements(processInstanceKey),
    (elements) => elements.includes('Gateway_AwaitDocuments'),
  );

  // when
  await partners().report('WELFARE_ORGANISATION', 'DOCUMENTS_RECEIVED', matter.caseNumber, {
    receivedOn: day(),
    kinds: ['BANK'],
  });
  await act(matter, 'Task_CheckCompleteness', completeness());

  // then
  expect(await ended(matter, processInstanceKey)).toEqual(['End_Granted']);
  expect(await latestCalculation(matter)).toMatchObject({ outcome: 'BEWILLIGT_3', monthlyAmountCents: 409_00 });
  expect(await documentKinds(matter)).toEqual(['COOPERATION_REQUEST', 'GRANT']);
  await expectPdf(matter, 'GRANT', 'lst-clerk');
  await expectPdf(matter, 'COOPERATION_REQUEST', 'lst-clerk');
  const [file = ''] = await paymentFiles(matter.caseNumber);
  const transfer = await readFile(path.join(dataDirectory(), 'payments', file), 'utf8');
  expect(transfer).toContain('<IBAN>DE02120300000000202051</IBAN>');
  expect(transfer).toContain('>409.00<');
  const review = await instanceOf(matter, 'benefit-review');
  expect(await activeElements(review._id)).toContain('Event_ReviewDue');
  await expectClean(matter);
});

test('who has to live elsewhere is told so and gets no decision', async () => {
  // given
  const residenceObligation = { legalBasis: '§ 61 AufenthG', area: 'Landkreis Anderswo' };
  const { matter, processInstanceKey } = await applicant({ ...onRecord, residenceObligation });

  // when
  await act(matter, 'Task_RecordApplication', application({}));
  await act(matter, 'Task_CheckCompleteness', completeness());

  // then
  expect(await ended(matter, processInstanceKey)).toEqual(['End_NotResponsible']);
  expect(await documentKinds(matter)).toEqual(['NOT_RESPONSIBLE']);
  await expectPdf(matter, 'NOT_RESPONSIBLE', 'lst-clerk');
  expect(await latestCalculation(matter)).toBeUndefined();
  expect(await paymentFiles(matter.caseNumber)).toEqual([]);
  await expectClean(matter);
});

test('a hearing that refutes the ground ends in full benefits', async () => {
  // given
  const { matter, processInstanceKey } = await applicant({ ...onRecord, statusCode: 'DULDUNG_60A' });
  const restrictionReason = 'Passbeschaffung nicht betrieben.';
  await act(matter, 'Task_RecordApplication', application({}));
  const restrictionFrom = `${day().slice(0, 8)}01`;
  await act(
    matter,
    'Task_CheckCompleteness',
    completeness({ restrictionGround: 'P3_SELF_CAUSED', restrictionFrom, restrictionReason }),
  );

  // when
  await act(matter, 'Task_Hearing', {
    by: 'lst-clerk',
    values: {
      hearingLetterOn: day(),
      hearingStatementOn: day(),
      hearingStatement: 'Die Botschaft hat den Termin dreimal abgesagt.',
      hearingOutcome: 'DROPPED',
      decisionReason: 'Die Stellungnahme ist belegt.',
    },
  });
  await act(matter, 'Task_DecideEntitlement', {
    by: 'lst-clerk',
    values: { entitlementOutcome: 'SECTION_3', decisionReason: 'Kein eigenes Verschulden.' },
  });

  // then
  expect(await ended(matter, processInstanceKey)).toEqual(['End_Granted']);
  expect(await latestCalculation(matter)).toMatchObject({ outcome: 'BEWILLIGT_3', monthlyAmountCents: 409_00 });
  expect(await documentKinds(matter)).toEqual(['GRANT', 'HEARING']);
  expect(await completedElements(processInstanceKey)).not.toContain('Task_FourEyesRelease');
  expect(await recordedFields(matter, 'lst-clerk')).toMatchObject({
    hearingOutcome: 'DROPPED',
    decisionReason: 'Kein eigenes Verschulden.',
  });
  await expectClean(matter);
});

test('a restriction needs a second pair of eyes', async () => {
  // given somebody who may do both tasks
  const login = `doppelrolle-${randomUUID().slice(0, 8)}`;
  const account = { login, displayName: 'Dana Doppelrolle', groups: ['lst-clerk', 'lst-lead'], password: demoPassword };
  expectStatus(await (await as('admin')).post('/accounts', account), 201);
  const { matter, processInstanceKey } = await applicant({ ...onRecord, statusCode: 'DULDUNG_60A' });
  const reason = 'Die Person verhindert die Beschaffung ihrer Papiere.';
  await act(matter, 'Task_RecordApplication', application({}));
  const restriction = {
    restrictionGround: 'P3_SELF_CAUSED',
    restrictionFrom: `${day().slice(0, 8)}01`,
    restrictionReason: reason,
  };
  await act(matter, 'Task_CheckCompleteness', completeness(restriction));
  const { Task_Hearing, Task_FourEyesRelease } = fourEyesSteps(reason);
  await act(matter, 'Task_Hearing', { ...Task_Hearing!, by: login });

  // when the same person releases
  const release = await openTask(matter, 'Task_FourEyesRelease', login);
  const refused = await complete(matter, release, login, Task_FourEyesRelease!.values);

  // then
  expect(refused).toMatchObject({ status: 403, body: { code: 'FOUR_EYES' } });

  // when the lead sends it back, and releases the second decision
  const back = { ...Task_FourEyesRelease!.values, released: false, releaseReason: 'Begründung zu knapp.' };
  expectStatus(await complete(matter, release, 'lst-lead', back), 200);
  const decide = await openTask(matter, 'Task_DecideEntitlement', 'lst-clerk');
  const values = { entitlementOutcome: 'RESTRICTED_1A', ...restriction, decisionReason: reason };
  const groundless = await complete(matter, decide, 'lst-clerk', { ...values, restrictionGround: 'NONE' });
  expectStatus(await complete(matter, decide, login, values), 200);
  await act(matter, 'Task_Hearing', Task_Hearing!);
  const second = await openTask(matter, 'Task_FourEyesRelease', login);
  const ofCaller = await complete(matter, second, login, Task_FourEyesRelease!.values);
  expectStatus(await complete(matter, second, 'lst-lead', Task_FourEyesRelease!.values), 200);

  // then who decided in the calling process may not release in the called one
  expect(ofCaller).toMatchObject({ status: 403, body: { code: 'FOUR_EYES' } });
  expect(groundless).toMatchObject({ status: 422, body: { fields: [{ field: 'restrictionGround', code: 'NOT_AN_OPTION' }] } });
  expect(await ended(matter, processInstanceKey)).toEqual(['End_Granted']);
  expect(await latestCalculation(matter)).toMatchObject({ outcome: 'EINGESCHRAENKT_1A', monthlyAmountCents: 227_00 });
  expect(await documentKinds(matter)).toEqual(['HEARING', 'HEARING', 'RESTRICTION']);
  await expectPdf(matter, 'RESTRICTION', 'lst-clerk');
  await expectClean(matter);
});

test('a refusal on the merits is heard, released and written, and nothing is paid', async () => {
  // given a status that only an unreviewed rule knows
  const { matter, processInstanceKey } = await applicant({ ...onRecord, statusCode: 'AE_24' });
  await act(matter, 'Task_RecordApplication', application({}));
  await act(matter, 'Task_CheckCompleteness', completeness());
  const reason = 'Es besteht Anspruch nach dem SGB II.';

  // when
  await act(matter, 'Task_DecideEntitlement', {
    by: 'lst-clerk',
    values: { entitlementOutcome: 'REFUSED', decisionReason: reason },
  });
  await actAll(matter, fourEyesSteps(reason));

  // then
  expect(await ended(matter, processInstanceKey)).toEqual(['End_Refused']);
  expect(await variablesOf(processInstanceKey)).toMatchObject({ benefitDecision: 'ABGELEHNT', entitlementOutcome: 'REFUSED' });
  expect(await documentKinds(matter)).toEqual(['HEARING', 'REFUSAL']);
  await expectPdf(matter, 'REFUSAL', 'lst-clerk');
  expect(await (await store()).collection('paymentOrders').countDocuments({ caseId: matter.caseId })).toBe(0);
  expect(await paymentFiles(matter.caseNumber)).toEqual([]);
  await expectClean(matter);
});

test('urgent help is given the same day and set off against the first payment', async () => {
  // given
  const { matter, processInstanceKey } = await applicant();
  await act(matter, 'Task_RecordApplication', application({ urgencySigns: ['HOMELESS_TONIGHT'] }));

  // when
  const help = await openTask(matter, 'Task_GrantUrgentHelp', 'lst-clerk');
  const values = { urgentHelpKinds: ['CASH'], urgentHelpOn: day(), urgentHelpAmount: 50, urgentHelpNote: 'Notfallkasse' };
  expectStatus(await complete(matter, help, 'lst-clerk', values), 200);
  await act(matter, 'Task_CheckCompleteness', completeness());

  // then
  expect(Date.parse(help.dueAt ?? '')).toBeLessThan(Date.now() + 24 * 3_600_000);
  expect(await ended(matter, processInstanceKey)).toEqual(['End_Granted']);
  const order = await (await store()).collection('paymentOrders').findOne({ caseId: matter.caseId });
  expect(order).toMatchObject({ amountCents: 359_00, method: 'BEZAHLKARTE' });
  await expectClean(matter);
});

test('who has protection elsewhere in the EU gets two weeks to bridge, by the decision of a clerk', async () => {
  // given the rule of today, which nobody has reviewed yet
  const record = { ...onRecord, statusCode: 'AUSREISEPFLICHTIG', euProtectionOrDublin: true };
  const { matter, processInstanceKey } = await applicant(record);
  await act(matter, 'Task_RecordApplication', application({}));
  await act(matter, 'Task_CheckCompleteness', completeness({ benefitFrom: day() }));

  // when
  await act(matter, 'Task_DecideEntitlement', {
    by: 'lst-clerk',
    values: { entitlementOutcome: 'BRIDGING', decisionReason: 'Schutz in Griechenland, Ausreise steht bevor.' },
  });

  // then
  expect(await ended(matter, processInstanceKey)).toEqual(['End_Granted']);
  const until = day(13);
  expect(await latestCalculation(matter)).toMatchObject({ outcome: 'UEBERBRUECKUNG_1_4', benefitUntil: until });
  expect(await variablesOf(processInstanceKey)).toMatchObject({ entitlement: { reviewed: false }, reviewOn: until });
  expect(await documentKinds(matter)).toEqual(['BRIDGING']);
  await expectPdf(matter, 'BRIDGING', 'lst-clerk');
  await expectClean(matter);
});

test('a minor on their own gets the stage that a clerk sets, at the rate of the table', async () => {
  // given
  const year = Number(day().slice(0, 4)) - 16;
  const matter = await takeIn(newPerson('Idris', `01.01.${year}`, ['SOM']));
  await putOnRecord(matter, 'abh-clerk', onRecord);
  const processInstanceKey = await start(matter, 'benefit-application');
  await act(matter, 'Task_RecordApplication', application({}));
  await act(matter, 'Task_CheckCompleteness', completeness());

  // when
  const review = await openTask(matter, 'Task_ReviewStages', 'lst-clerk');
  const { values } = await readTask(review, 'lst-clerk');
  const stageDecisions = [{ ...values.stageDecisions[0], stage: '4' }];
  expectStatus(await complete(matter, review, 'lst-clerk', { stageDecisions, decisionReason: 'Tante in der Unterkunft.' }), 200);

  // then
  expect(values.stageDecisions).toMatchObject([{ personId: matter.personId, memberName: expect.stringContaining('Idris') }]);
  expect(await ended(matter, processInstanceKey)).toEqual(['End_Granted']);
  expect(await latestCalculation(matter)).toMatchObject({ monthlyAmountCents: (405 + 25) * 100 });
  await expectClean(matter);
});

/** The registration of a dwelling with the registration office, on the real engine with the real workers. */
import { day } from '../../../src/demo/script.ts';
import { type AnyBody, eventually } from '../api-client.ts';
import { putOnRecord, start, takeIn } from './acting.ts';
import { as, expectStatus } from './desks.ts';
import { type Matter, newPerson } from './matter.ts';
import { confirmRegistration, partners, sentTo } from './outside-world.ts';
import { activeElements, closeStore, ended, expectClean, instanceOf, openIncidents } from './what-came-out.ts';

jest.setTimeout(120_000);
afterAll(closeStore);

const address = 'Birkenweg 9, 12345 Musterstadt';

async function resident(withAddress = true): Promise<{ matter: Matter; processInstanceKey: string }> {
  const matter = await takeIn(newPerson('Rahel', '03.04.1988', ['ERI']));
  if (withAddress) await putOnRecord(matter, 'sc-agent', { address }, 'household');
  return { matter, processInstanceKey: await start(matter, 'housing-allocation', { housingType: 'WOHNUNG' }) };
}

async function messagesOf({ caseId }: Matter): Promise<AnyBody[]> {
  const answer = await (await as('sc-lead')).get(`/partner-messages?caseId=${caseId}`);
  return (expectStatus<AnyBody>(answer, 200) as { items: AnyBody[] }).items;
}

test('the office learns who has moved where and no more, and its confirmation ends the matter', async () => {
  // given
  const { matter, processInstanceKey } = await resident();

  // when
  const [registration] = await eventually(
    () => sentTo('registration-office', matter),
    (sent) => sent.length > 0,
  );
  await confirmRegistration(matter);

  // then
  expect(await ended(matter, processInstanceKey)).toEqual(['End_Registered']);
  expect(registration).toMatchObject({ messageKind: 'RESIDENCE_REGISTRATION', legalBasis: '§§ 17, 19 BMG' });
  expect(registration.payload).toEqual({
    persons: [
      {
        familyName: [...matter.entered].find((text) => text.startsWith('Beispiel')),
        givenNames: 'Rahel',
        birthDate: { year: 1988, month: 4, day: 3 },
        nationalities: ['ERI'],
      },
    ],
    dwelling: { street: 'Birkenweg', houseNumber: '9', postcode: '12345', city: 'Musterstadt' },
    landlordConfirmationId: null,
  });
  const messages = await eventually(
    () => messagesOf(matter),
    (found) => found.length === 2 && found.every(({ state }) => state === 'ACKNOWLEDGED'),
  );
  expect(messages.map(({ direction }) => direction as string).sort()).toEqual(['IN', 'OUT']);
  await expectClean(matter);
});

test('a confirmation that names only the Aktenzeichen is taken for the newest registration; a second one changes nothing', async () => {
  // given
  const { matter, processInstanceKey } = await resident();
  const { _id } = await instanceOf(matter, 'residence-registration');
  await eventually(
    () => activeElements(_id),
    (elements) => elements.includes('Task_AwaitRegistration'),
  );

  // when
  const confirm = () =>
    partners().report('REGISTRATION_OFFICE', 'REGISTRATION_CONFIRMATION', matter.caseNumber, { registeredOn: day() });
  await confirm();
  await confirm();

  // then
  expect(await ended(matter, processInstanceKey)).toEqual(['End_Registered']);
  await eventually(
    () => messagesOf(matter),
    (found) => found.filter(({ direction, state }) => direction === 'IN' && state === 'ACKNOWLEDGED').length === 2,
  );
  await expectClean(matter);
});

test('a missing address stops the matter with a fault that names it; once it is on file the matter goes on', async () => {
  // given
  const { matter, processInstanceKey } = await resident(false);
  const [incident] = await eventually(
    () => openIncidents(matter.caseId),
    (found) => found.length > 0,
    60_000,
  );

  // when
  await putOnRecord(matter, 'sc-agent', { address }, 'household');
  const admin = await as('admin');
  expectStatus(await admin.post(`/incidents/${incident!._id}/resolve`, { reason: 'Anschrift nachgetragen' }), 200);
  await confirmRegistration(matter);

  // then
  expect(incident).toMatchObject({ elementId: 'Task_SendRegistration', errorType: 'JOB_NO_RETRIES' });
  expect(incident!.errorMessage).toContain('address');
  expect(await ended(matter, processInstanceKey)).toEqual(['End_Registered']);
  await expectClean(matter);
});

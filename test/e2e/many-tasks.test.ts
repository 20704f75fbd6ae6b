/** Many tasks at once: what is possible is done; what was not is named and stays chosen. */
import { randomUUID } from 'node:crypto';
import { signIn, type ApiClient } from '../integration/api-client.ts';
import { openOffice, type Office } from './desk.ts';
import { openTask, start, takeIn } from './given.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

/** The demo has one person at the counter; this is another one. */
async function secondAgent(): Promise<ApiClient> {
  const login = `kollegin.${randomUUID().slice(0, 8)}`;
  const password = randomUUID();
  const account = { login, displayName: 'Karin Kollegin', groups: ['sc-agent'], password };
  expect((await (await signIn('admin')).post('/accounts', account)).status).toBe(201);
  return signIn(login, password);
}

test('of two chosen tasks a colleague has taken one: the other is claimed, the one stays chosen', async () => {
  // given two free tasks about one person, both chosen
  const person = await takeIn();
  await Promise.all([start(person, 'benefit-application'), start(person, 'arrival-registration')]);
  const taken = await openTask(person, 'Task_RecordApplication', 'sc-agent');
  const free = await openTask(person, 'Task_RecordIdentity', 'sc-agent');
  const { page, open } = await office.desk('sc-agent');
  await open(`/tasks?text=${person.familyName}`);
  const box = (task: string) => page.getByRole('checkbox', { name: new RegExp(`^${task}, .*${person.familyName}`) });
  await box('Antrag aufnehmen').check();
  await box('Identität aufnehmen').check();
  const bar = page.getByRole('region', { name: 'Ausgewählte Aufgaben' });
  await bar.getByText('2 Aufgaben ausgewählt').waitFor();

  // when somebody else gets one of them first
  expect((await (await secondAgent()).post(`/tasks/${taken}/claim`)).status).toBe(200);
  await bar.getByRole('button', { name: 'Übernehmen' }).click();

  // then
  await page.getByText(/^Eine Aufgabe wurde nicht geändert: /).waitFor();
  await page.getByText('Übernommen: Identität aufnehmen').waitFor();
  await bar.getByText('1 Aufgabe ausgewählt').waitFor();
  expect(await box('Antrag aufnehmen').isChecked()).toBe(true);
  expect(await box('Identität aufnehmen').isChecked()).toBe(false);
  expect(await page.locator(`[data-task="${free}"]`).getByText('meine').isVisible()).toBe(true);
}, 90_000);

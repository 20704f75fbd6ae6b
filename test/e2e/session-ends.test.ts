import { demoPassword } from '../../src/identity/demo-accounts.ts';
import { day } from '../../src/demo/script.ts';
import { violations } from './accessibility.ts';
import { germanDate } from './answer.ts';
import { openOffice, type Office } from './desk.ts';
import { colleague, openTask, raiseConflict, takeIn } from './given.ts';
import { taskPage } from './task-page.ts';

/** The journey waits for the engine several times. */
jest.setTimeout(90_000);

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test('a session ends while a form is half filled: one signs in over the page, and nothing is lost', async () => {
  // given somebody who has written half of a position
  const family = await takeIn();
  const conflictId = await raiseConflict(family, 'SANCTION_VS_COURSE', ['fsa', 'lst']);
  const userTaskKey = await openTask(family, 'Task_StatePosition', 'fsa-lead');
  const { page, context, open } = await office.desk('fsa-lead');
  await open(`/tasks/${userTaskKey}`);
  const task = taskPage(page, 'Stellung nehmen');
  await task.claim();
  const position = 'Der Kurs hat erst begonnen.\nEine Kürzung jetzt gefährdet ihn.';
  await task.fillIn({ Stellungnahme: position });

  // when the session ends elsewhere
  await context.request.delete('/api/session');

  // then
  const dialog = page.getByRole('dialog', { name: 'Ihre Sitzung ist abgelaufen' });
  await dialog.waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await dialog.isVisible()).toBe(true);

  // when
  await page.getByLabel('Benutzername').fill('tom.teamleitung');
  await page.getByLabel('Passwort').fill(demoPassword);
  await dialog.getByRole('button', { name: 'Anmelden', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });

  // then
  expect(await task.article.getByRole('textbox', { name: /^Stellungnahme/ }).inputValue()).toBe(position);
  await task.article.getByText(/^Entwurf gespeichert/).waitFor();

  // when somebody changes the task elsewhere, then the page shows it: it is live again
  const lead = await colleague('fsa-lead');
  await lead.send('POST', `/tasks/${userTaskKey}/follow-up`, { date: day(30), note: 'Kursträger fragen' });
  await task.article
    .getByRole('definition')
    .getByText(germanDate(day(30)))
    .waitFor();

  // when
  await task.fillIn({ 'Rechtsgrundlage der Stellungnahme': '§ 5b AsylbLG' });
  await task.complete();

  // then
  expect(await lead.get(`/goal-conflicts/${conflictId}?purpose=TASK`)).toMatchObject({
    positions: [{ orgKey: 'fsa', text: position, legalBasis: '§ 5b AsylbLG' }],
  });
});

/** Second thoughts in the inbox: what was passed on or put off comes back, by the button and by the key. */
import { openOffice, type Office } from './desk.ts';
import { openTask, start, takeIn } from './given.ts';
import { taskPage } from './task-page.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test('a task that was put off and handed over is again where it was', async () => {
  // given a task that somebody works on
  const person = await takeIn();
  await start(person, 'benefit-application');
  const userTaskKey = await openTask(person, 'Task_RecordApplication', 'sc-agent');
  const { page, open } = await office.desk('sc-agent');
  await open(`/tasks/${userTaskKey}?view=mine`);
  const task = taskPage(page, 'Antrag aufnehmen');
  await task.claim();

  // when it is put off and that is undone by key
  await task.article.getByRole('button', { name: 'Wiedervorlage' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'in 2 Wochen' }).click();
  await dialog.getByLabel('Vermerk').fill('Der Pass wird nachgereicht.');
  await dialog.getByRole('button', { name: 'Wiedervorlage', exact: true }).click();
  await task.article.getByText('Der Pass wird nachgereicht.').waitFor();
  await page.keyboard.press('z');
  await task.article.getByText('Der Pass wird nachgereicht.').waitFor({ state: 'detached' });

  // and it is handed over and that is undone by the button
  await task.article.getByRole('button', { name: 'Übergeben' }).click();
  await dialog.getByLabel('Fachbereich').selectOption('lst');
  await dialog.getByLabel('Vermerk für die Übernehmenden').fill('Bitte zuerst die Leistung prüfen.');
  await dialog.getByRole('button', { name: 'Übergeben' }).click();
  await page.getByText('Übergeben: Antrag aufnehmen').waitFor();
  await page.getByRole('button', { name: 'Rückgängig' }).last().click();

  // then it is in their hands, in the list as before
  await page.locator(`[data-task="${userTaskKey}"]`).waitFor();
}, 90_000);

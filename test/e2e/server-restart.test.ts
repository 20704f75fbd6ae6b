import { startOwnLotse, type OwnLotse } from '../integration/own-lotse.ts';
import { openOffice, type Office } from './desk.ts';
import { colleague, openTask, raiseConflict, takeIn } from './given.ts';
import { taskPage } from './task-page.ts';

/** Lotse starts twice, each time with engine and store. */
jest.setTimeout(300_000);
/** After the start the page finds its way back within a few seconds; a slow machine gets more. */
const healsWithinMs = 90_000;

let lotse: OwnLotse;
let office: Office;
beforeAll(async () => {
  lotse = await startOwnLotse();
  // Everything in this file is about this Lotse, which may be stopped.
  process.env.LOTSE_URL = lotse.url;
  office = await openOffice();
});
afterAll(async () => {
  await office.close();
  await lotse.dispose();
});

test('the server is restarted under an open page: it says so, heals by itself, and what was typed is completed', async () => {
  // given somebody who has written half of a position
  const family = await takeIn();
  const conflictId = await raiseConflict(family, 'SANCTION_VS_COURSE', ['fsa', 'lst']);
  const userTaskKey = await openTask(family, 'Task_StatePosition', 'fsa-lead');
  const { page, open } = await office.desk('fsa-lead');
  await open(`/tasks/${userTaskKey}`);
  const task = taskPage(page, 'Stellung nehmen');
  await task.claim();
  const position = 'Der Kurs hat erst begonnen.';
  await task.fillIn({ Stellungnahme: position });
  await task.article.getByText(/^Entwurf gespeichert/).waitFor();
  const lost = page.getByText(/^Verbindung unterbrochen/);
  expect(await lost.count()).toBe(0);

  // when
  await lotse.end('SIGTERM');

  // then
  await lost.waitFor({ timeout: healsWithinMs });

  // when one goes on typing and tries to complete
  await task.fillIn({ 'Rechtsgrundlage der Stellungnahme': '§ 5b AsylbLG' });
  await task.article.getByText(/^Entwurf noch nicht gespeichert/).waitFor();
  await task.article.getByRole('button', { name: 'Erledigen' }).click();

  // then
  await task.article.getByText(/^Lotse ist gerade nicht erreichbar/).waitFor();

  // when
  await lotse.startAgain();

  // then
  await lost.waitFor({ state: 'detached', timeout: healsWithinMs });
  await task.article.getByText(/^Entwurf gespeichert/).waitFor({ timeout: healsWithinMs });
  expect(await task.article.getByRole('textbox', { name: /^Stellungnahme/ }).inputValue()).toBe(position);

  // when
  await task.complete();

  // then
  const lead = await colleague('fsa-lead');
  expect(await lead.get(`/goal-conflicts/${conflictId}?purpose=TASK`)).toMatchObject({
    positions: [{ orgKey: 'fsa', text: position, legalBasis: '§ 5b AsylbLG' }],
  });
});

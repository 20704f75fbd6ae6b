import { openOffice, type Desk, type Office } from './desk.ts';
import { colleague, openTask, start, takeIn, type Intake } from './given.ts';

/** An arrival is begun for each of three tasks. */
jest.setTimeout(90_000);

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const soon = { timeout: 10_000 };
const bell = ({ page }: Desk) => page.getByRole('banner').getByRole('link', { name: /^Hinweise/ });
const entryOf = ({ page }: Desk, { familyName }: Intake) => page.getByRole('listitem').filter({ hasText: familyName });

async function identityTask(): Promise<Intake & { userTaskKey: string }> {
  const intake = await takeIn();
  await start(intake, 'arrival-registration');
  return { ...intake, userTaskKey: await openTask(intake, 'Task_RecordIdentity', 'sc-agent') };
}

test('a hand-over rings at the other desk, leads to the task, and comes back with the reason', async () => {
  // given
  const task = await identityTask();
  const [counter, social] = await Promise.all([office.desk('sc-agent'), office.desk('fsa-worker')]);
  await Promise.all([counter.open('/tasks'), social.open('/notifications')]);
  await social.page.getByRole('heading', { name: 'Hinweise', level: 1 }).waitFor();

  // when
  const agent = await colleague('sc-agent');
  await agent.send('POST', `/tasks/${task.userTaskKey}/hand-over`, { groups: ['fsa-worker'], note: 'Braucht Begleitung' });

  // then
  const entry = entryOf(social, task);
  await entry.getByText('Nina Beispiel hat Ihrer Gruppe eine Aufgabe übergeben').waitFor(soon);
  await entry.getByText('Braucht Begleitung').waitFor();
  await entry.getByRole('button', { name: 'Als gelesen markieren' }).waitFor();
  await bell(social).getByText('ungelesen').waitFor();

  // when it is opened with the keyboard
  await entry.getByRole('link').focus();
  await social.page.keyboard.press('Enter');

  // then it is the task, and no longer unread
  await social.page.waitForURL(new RegExp(`/tasks/${task.userTaskKey}`));
  await social.page.goBack();
  await entry.getByRole('button', { name: 'Als ungelesen markieren' }).waitFor(soon);

  // when
  const worker = await colleague('fsa-worker');
  await worker.send('POST', `/tasks/${task.userTaskKey}/return`, { reason: 'Bitte erst den Namen klären' });

  // then
  await bell(counter).click();
  await entryOf(counter, task).getByText('Selma Sozial hat eine Aufgabe zurückgegeben, die Sie übergeben hatten').waitFor(soon);
  await entryOf(counter, task).getByText('Bitte erst den Namen klären').waitFor();

  // then those who lost it learn nothing more from what they were told
  await social.open('/notifications');
  await social.page.getByText('Worum es geht, können Sie nicht mehr einsehen.').first().waitFor();
  expect(await entryOf(social, task).count()).toBe(0);
});

test('everything is marked as read at once, and what is not wanted does not come', async () => {
  // given
  // Nobody of the other journeys gives this group anything.
  const returns = await office.desk('abh-return');
  const agent = await colleague('sc-agent');
  const tasks = await Promise.all([identityTask(), identityTask()]);
  const handOver = ({ userTaskKey }: { userTaskKey: string }) =>
    agent.send('POST', `/tasks/${userTaskKey}/hand-over`, { groups: ['abh-return'], note: 'zur Kenntnis' });
  await returns.open('/notifications');
  await handOver(tasks[0]);
  await returns.page.getByText('hat Ihrer Gruppe eine Aufgabe übergeben').first().waitFor(soon);

  // when
  await returns.page.getByRole('button', { name: 'Alle als gelesen markieren' }).click();

  // then
  await returns.page.getByText('Alle Hinweise sind als gelesen markiert.').waitFor();
  await bell(returns).getByText('ungelesen').waitFor({ state: 'detached' });
  await returns.page.getByRole('button', { name: 'Ungelesen', exact: true }).click();
  await returns.page.getByRole('heading', { name: 'Keine ungelesenen Hinweise' }).waitFor();

  // when
  await returns.page.getByRole('link', { name: 'Einstellungen' }).click();
  const box = returns.page.getByLabel('Eine Aufgabe wird meiner Gruppe übergeben');
  await box.uncheck();
  await returns.page.getByText('Ihre Auswahl ist gespeichert.').waitFor();
  await handOver(tasks[1]);
  await returns.page.getByRole('link', { name: 'Zu den Hinweisen' }).click();

  // then
  await returns.page.getByRole('heading', { name: 'Keine Hinweise' }).waitFor();
  expect(await bell(returns).getByText('ungelesen').count()).toBe(0);

  // when it is wanted again
  await returns.open('/notifications/settings');
  await box.check();
  await returns.page.getByText('Ihre Auswahl ist gespeichert.').waitFor();
  await returns.open('/notifications');
  await returns.page.getByText('hat Ihrer Gruppe eine Aufgabe übergeben').nth(1).waitFor();
});

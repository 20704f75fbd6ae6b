/** The caseworker's day in English, and on a phone. */
import type { Page } from 'playwright-core';
import { openOffice, phone, type Office } from './desk.ts';
import { takeIn } from './given.ts';
import { deployOwnProcess } from './own-process.ts';
import { startProcess } from './started-process.ts';
import { taskPage } from './task-page.ts';

/** A task of the test's own is deployed, started and completed. */
jest.setTimeout(90_000);

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

/** Somebody's task that only a search shows by itself. */
async function ownTask() {
  const { processId, taskName } = await deployOwnProcess();
  const family = await takeIn();
  await startProcess(processId, 1, { caseId: family.caseId });
  return { taskName, ...family };
}

const report = { 'Stand der Anmeldung': 'Person nicht erreicht', 'Vermerk zur Anmeldung': 'Dreimal angerufen.' };

/** Nothing sticks out at the side. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
}

test('somebody switches to English and completes a task; what the office has written stays German', async () => {
  // given
  const { taskName, familyName, caseNumber } = await ownTask();
  const { page, open } = await office.desk('sc-agent');
  await open('/tasks');

  // when
  await page.getByText('NB', { exact: true }).click();
  await page.getByRole('button', { name: 'English' }).click();

  // then
  await page.getByRole('navigation', { name: 'Workplaces' }).getByRole('link', { name: 'Case files' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.getByRole('button', { name: 'Sign out' }).isVisible()).toBe(false);

  // when
  await page.getByLabel('Search tasks').fill(taskName);
  await page.getByText('1 task', { exact: true }).waitFor();
  await page.getByRole('region', { name: 'List of tasks' }).getByRole('link').click();
  const task = taskPage(page, taskName, 'en');
  await task.claim();
  await task.fillIn(report);
  await task.article.getByText(/^Draft saved at \d\d:\d\d/).waitFor();
  await task.complete();

  // then
  await page.getByRole('heading', { name: 'Nothing to do' }).waitFor();

  // when
  await page.getByRole('link', { name: 'Case files' }).click();
  await page.getByLabel('Person or case number').fill(familyName);
  await page.getByRole('search').getByRole('button', { name: 'Search' }).click();
  await page.getByRole('button', { name: new RegExp(familyName) }).click();
  await page.getByRole('link', { name: caseNumber, exact: true }).click();

  // then
  await page.getByRole('heading', { name: 'Timeline' }).waitFor();
  await page.getByText('Note on the registration', { exact: true }).waitFor();
  await page.getByText('person not reached').waitFor();
  await page.getByText('Dreimal angerufen.').waitFor();
});

test('on a phone one sees one pane at a time, and completes a task', async () => {
  // given
  const { taskName, familyName } = await ownTask();
  const { page, open } = await office.desk('sc-agent', { viewport: phone });
  await open('/tasks');
  const row = page.getByRole('region', { name: 'Liste der Aufgaben' }).getByRole('link').filter({ hasText: familyName });
  const search = page.getByLabel('Aufgaben durchsuchen');
  expect(await search.isVisible()).toBe(false);

  // when
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await search.fill(taskName);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await row.waitFor();
  await expectNoSidewaysScroll(page);
  await row.click();

  // then
  const task = taskPage(page, taskName);
  await task.article.waitFor();
  expect(await row.isVisible()).toBe(false);
  await expectNoSidewaysScroll(page);

  // when one goes back to the list and into the task again
  await task.article.getByRole('link', { name: /Zur Liste/ }).click();
  await row.click();
  await task.claim();
  await task.fillIn(report);
  await expectNoSidewaysScroll(page);
  await task.complete();

  // then
  await page.getByRole('heading', { name: 'Nichts zu tun' }).waitFor();
  expect(await task.article.isVisible()).toBe(false);

  // when
  await page.getByRole('button', { name: 'Menü' }).click();
  await page.getByRole('navigation', { name: 'Arbeitsplätze' }).getByRole('link', { name: 'Akten' }).click();

  // then
  await page.getByRole('heading', { name: 'Akten' }).waitFor();
  expect(await page.getByRole('navigation', { name: 'Arbeitsplätze' }).isVisible()).toBe(false);
  await expectNoSidewaysScroll(page);
});

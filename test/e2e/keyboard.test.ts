import type { Locator, Page } from 'playwright-core';
import { demoPassword } from '../../src/identity/demo-accounts.ts';
import { expectVisibleFocus, hasFocus, tabTo, tabToAndPress } from './by-keys.ts';
import { openOffice, type Office } from './desk.ts';
import { takeIn, type Intake } from './given.ts';
import { newPerson } from '../integration/new-person.ts';
import { deployOwnProcess } from './own-process.ts';
import { startProcess } from './started-process.ts';

/** Many keys, each of which the page answers before the next one is pressed. */
jest.setTimeout(90_000);

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

/** The row whose link has the focus now. */
async function focusedRow(page: Page, families: readonly Intake[]): Promise<Intake> {
  const link = page.getByRole('region', { name: 'Liste der Aufgaben' }).getByRole('link').and(page.locator(':focus'));
  await link.waitFor();
  await expectVisibleFocus(page);
  const text = (await link.textContent()) ?? '';
  return families.find(({ familyName }) => text.includes(familyName))!;
}

test('at the counter the keyboard goes on where the work does: in the field, at what is wrong, at the heading of each page, in the form', async () => {
  // given
  const { page, open } = await office.desk('sc-agent');
  await open('/service-centre');
  const focused = (one: Locator) => one.and(page.locator(':focus')).waitFor();
  await focused(page.getByLabel('Name, Geburtsdatum oder Nummer'));

  // when somebody is looked for in vain
  await page.keyboard.type(newPerson().familyName);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Niemand gefunden' }).waitFor();
  await tabToAndPress(page, page.getByRole('main').getByRole('link', { name: 'Neue Aufnahme' }).last());

  // then
  await focused(page.getByRole('heading', { level: 1, name: 'Neue Aufnahme' }));

  // when
  await tabTo(page, page.getByLabel('Geburtsdatum'));
  await page.keyboard.type('99.99.1999');
  await page.keyboard.press('Enter');
  await page.getByText('Dieses Datum gibt es nicht').waitFor();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');

  // then
  await focused(page.getByLabel('Geburtsdatum'));

  // when
  await page.keyboard.press('Control+a');
  await page.keyboard.type('02.03.1990');
  await page.keyboard.press('Enter');

  // then
  await focused(page.getByRole('heading', { level: 1, name: /^Aufgenommen: / }));
  await tabToAndPress(page, page.getByRole('link', { name: 'Bearbeiten' }));
  const task = page.getByRole('article', { name: 'Identität aufnehmen' });
  await focused(task.getByRole('heading', { name: 'Identität aufnehmen' }));
  await tabToAndPress(page, task.getByRole('button', { name: 'Übernehmen' }));
  await focused(task.getByRole('tabpanel', { name: 'Formular' }));
});

test('with the keyboard alone from the sign-in to a completed task; one always sees where one is', async () => {
  // given two tasks that only a search shows by themselves
  const { processId, taskName } = await deployOwnProcess();
  const families = await Promise.all([takeIn(), takeIn()]);
  for (const { caseId } of families) await startProcess(processId, 1, { caseId });
  const { page, open } = await office.desk(null);
  await open('/');
  await page.getByLabel('Benutzername').and(page.locator(':focus')).waitFor();

  // when
  await page.keyboard.type('nina.beispiel');
  await page.keyboard.press('Tab');
  await page.keyboard.type(demoPassword);
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('Aufgaben durchsuchen'));
  await page.keyboard.type(taskName);
  await page.getByText('2 Aufgaben', { exact: true }).waitFor();
  await tabTo(page, page.getByRole('button', { name: 'Filter aufheben' }));
  await page.keyboard.press('j');
  const first = await focusedRow(page, families);
  await page.keyboard.press('j');
  const second = await focusedRow(page, families);
  await page.keyboard.press('k');

  // then
  expect(new Set([first, second]).size).toBe(2);
  expect(await focusedRow(page, families)).toBe(first);

  // when the keys are looked up, then the dialog gives the focus back
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Tasten in den Aufgaben' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await focusedRow(page, families)).toBe(first);

  // when
  await page.keyboard.press('Enter');
  const task = page.getByRole('article', { name: taskName });
  const title = task.getByRole('heading', { name: taskName }).and(page.locator(':focus'));
  await task.getByText(first.caseNumber).waitFor();
  await title.waitFor();
  await page.keyboard.press('c');
  await task.getByRole('button', { name: 'Erledigen' }).waitFor();
  await page.keyboard.press('Control+Enter');

  // then what is missing is said, and leads to its field
  await task.getByRole('alert').filter({ hasText: '2 Angaben fehlen' }).and(page.locator(':focus')).waitFor();
  await tabTo(page, task.getByRole('button', { name: 'Stand der Anmeldung' }));
  await page.keyboard.press('Enter');
  expect(await hasFocus(page, task.getByRole('radio').first())).toBe(true);

  // when
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await task.getByRole('radio', { name: 'Person nicht erreicht' }).isChecked()).toBe(true);
  await tabTo(page, task.getByLabel(/^Vermerk zur Anmeldung/));
  await page.keyboard.type('Dreimal angerufen.');
  await page.keyboard.press('Control+Enter');

  // then the next task is open, and the list goes on from there
  await page.getByText(`Erledigt: ${taskName}`).waitFor();
  await task.getByText(second.caseNumber).waitFor();
  await title.waitFor();
  await page.getByText('1 Aufgabe', { exact: true }).waitFor();
  await page.keyboard.press('j');
  expect(await focusedRow(page, families)).toBe(second);
});

/** An administrator without a mouse: many instances, variables, tokens and versions. */
import type { Page } from 'playwright-core';
import { expectVisibleFocus, tabTo, tabToAndPress } from './by-keys.ts';
import { openOffice, type Desk, type Office } from './desk.ts';
import { haltedProcess, type HaltedProcess } from './halted-process.ts';
import { deployOtherVersion, deployOwnProcess } from './own-process.ts';
import { startProcess } from './started-process.ts';

jest.setTimeout(120_000);

let office: Office;
let halted: HaltedProcess;
let desk: Desk;
beforeAll(async () => {
  office = await openOffice();
  halted = await haltedProcess(3);
  desk = await office.desk('admin');
}, 60_000);
afterAll(() => office.close());

/** Arrow keys and letters choose in a closed list, as the browser has it. */
async function chooseIn(page: Page, label: string, letters: string, expected: string): Promise<void> {
  const list = page.getByRole('combobox', { name: label, exact: true });
  await tabTo(page, list);
  await page.keyboard.type(letters);
  await list.locator('option:checked', { hasText: expected }).waitFor({ state: 'attached' });
}

test('an element is found in the list, its instances chosen, and one of them cancelled', async () => {
  // given
  const { page, open } = desk;
  await open(`/operations/processes/${halted.processId}`);

  // when: the diagram in words narrows the list of instances to one element
  await tabToAndPress(page, page.getByRole('button', { name: 'Als Liste' }));
  await tabToAndPress(page, page.getByRole('button', { name: 'Antrag vollständig?' }));
  await page
    .getByRole('combobox', { name: 'Steht bei' })
    .locator('option:checked', { hasText: 'Antrag vollständig?' })
    .waitFor({ state: 'attached' });
  await page.getByText('3 Prozessläufe', { exact: true }).waitFor();

  // when: one is chosen and cancelled
  await tabToAndPress(page, page.getByRole('checkbox', { name: `Prozesslauf ${halted.keys[0]} auswählen` }), 'Space');
  await page.getByText('1 ausgewählt', { exact: true }).waitFor();
  await tabToAndPress(page, page.getByRole('button', { name: 'Abbrechen …' }));
  const dialog = page.getByRole('dialog', { name: 'Prozessläufe abbrechen' });
  await tabTo(page, dialog.getByLabel('Begründung'));

  // then: Escape takes back to where one was
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Abbrechen …' }).and(page.locator(':focus')).waitFor();
  await expectVisibleFocus(page);

  // when
  await page.keyboard.press('Enter');
  await tabTo(page, dialog.getByLabel('Begründung'));
  await page.keyboard.type('Doppelt begonnen');
  await tabToAndPress(page, dialog.getByRole('button', { name: 'Einen Prozesslauf abbrechen' }));

  // then
  await page.getByRole('heading', { level: 1, name: 'Viele Prozessläufe abbrechen' }).waitFor();
  await page.getByText('fertig', { exact: true }).waitFor();
});

test('the variables of an instance are set, and the dialog gives the focus back', async () => {
  // given
  const { context, page, open } = desk;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(`/operations/instances/${halted.keys[1]}`);

  // when
  await tabToAndPress(page, page.getByRole('button', { name: 'Schlüssel kopieren' }));

  // then
  await page.getByText('Der Schlüssel ist in der Zwischenablage.').waitFor();
  expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(halted.keys[1]);

  // when
  await tabToAndPress(page, page.getByRole('button', { name: 'Variablen setzen …' }));
  const dialog = page.getByRole('dialog', { name: 'Variablen setzen' });
  await dialog.getByLabel('Name der Variablen').and(page.locator(':focus')).waitFor();
  await page.keyboard.type('applicationComplete');
  await tabTo(page, dialog.getByLabel('Wert von applicationComplete'));
  await page.keyboard.type('true');
  await tabTo(page, dialog.getByLabel('Begründung'));
  await page.keyboard.type('War Text statt ja oder nein');
  await tabToAndPress(page, dialog.getByRole('button', { name: 'Variablen setzen' }));

  // then
  await page.getByText('Die Variablen sind gesetzt.').waitFor();
  await page.getByRole('button', { name: 'Variablen setzen …' }).and(page.locator(':focus')).waitFor();

  // when: a step of the tree, and the tab of what stopped there
  await tabToAndPress(page, page.getByRole('button', { name: 'Antrag vollständig?', exact: true }));
  await tabToAndPress(page, page.getByRole('link', { name: /^Störungen \d/ }));
  await tabToAndPress(page, page.getByRole('button', { name: 'Beheben … Antrag vollständig?' }).last());
  const resolving = page.getByRole('dialog', { name: 'Störung beheben' });
  await tabTo(page, resolving.getByLabel('Begründung'));
  await page.keyboard.type('Variable berichtigt');
  await tabToAndPress(page, resolving.getByRole('button', { name: 'Störung beheben' }));

  // then
  await page.getByText('beendet', { exact: true }).first().waitFor();
});

test('a token is moved after a preview', async () => {
  // given
  const { page, open } = desk;
  await open(`/operations/instances/${halted.keys[2]}`);
  await tabToAndPress(page, page.getByRole('button', { name: 'Token verschieben …' }));
  await page.getByRole('heading', { name: 'Token verschieben' }).and(page.locator(':focus')).waitFor();

  // when
  await chooseIn(page, 'Gewähltes Element', 'Antrag', 'Antrag vollständig?');
  await tabToAndPress(page, page.getByRole('button', { name: 'Token in Antrag vollständig? verschieben' }));
  await page.keyboard.press('Shift+Tab');
  await chooseIn(page, 'Gewähltes Element', 'Unvoll', 'Unvollständig');
  await tabToAndPress(page, page.getByRole('button', { name: 'Hierher verschieben' }));

  // then: one sees what will happen before it does
  await page.getByText('„Unvollständig“ beginnt').waitFor();
  await page.getByText('Nichts spricht dagegen.').waitFor();

  // when
  await tabTo(page, page.getByLabel('Begründung'));
  await page.keyboard.type('Antrag blieb unvollständig');
  await tabToAndPress(page, page.getByRole('button', { name: 'Ausführen' }));

  // then
  await page.getByText('beendet', { exact: true }).first().waitFor();
  await page.getByRole('heading', { level: 1 }).and(page.locator(':focus')).waitFor();
});

test('an instance is moved to another version after a look at where its token goes', async () => {
  // given
  const { page, open } = desk;
  const own = await deployOwnProcess();
  const [key] = await startProcess(own.processId);
  await deployOtherVersion(own, 'Unterlagen nachfordern');
  await open(`/operations/instances/${key}`);
  await tabToAndPress(page, page.getByRole('link', { name: 'Auf andere Version umstellen …' }));
  await page.getByRole('heading', { level: 1, name: /^Umstellen/ }).waitFor();

  // when
  await chooseIn(page, 'Ziel', 'Version 2', 'Version 2');
  await chooseIn(page, `Element danach: ${own.taskName}`, 'Unter', 'Unterlagen nachfordern');
  await page.getByText('Nichts spricht dagegen.').waitFor();
  await tabTo(page, page.getByLabel('Begründung'));
  await page.keyboard.type('Neue Version gilt');
  await tabToAndPress(page, page.getByRole('button', { name: 'Umstellen', exact: true }));

  // then
  await page.getByRole('link', { name: 'Version 2' }).waitFor();
});

/** A designer without a mouse draws a process, is led to what is missing, adds a form and releases. */
import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expectVisibleFocus, hasFocus, tabTo, tabToAndPress } from './by-keys.ts';
import { openOffice, type Office } from './desk.ts';

jest.setTimeout(180_000);

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const canvasOf = (page: Page) => page.getByRole('application', { name: /^Zeichnung/ });

async function beginModel(page: Page, name: string): Promise<void> {
  await tabToAndPress(page, page.getByRole('button', { name: 'Neues Modell' }));
  await page.getByLabel('Name des Prozesses').and(page.locator(':focus')).waitFor();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Appends to the selected element by the keys of the canvas. */
async function append(page: Page, kind: string, name: string): Promise<void> {
  await page.keyboard.press('a');
  await page.getByRole('combobox', { name: 'Element anhängen' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.type(kind);
  // Before the name stands the sign of the kind.
  await page.getByRole('option', { name: new RegExp(`^\\W*${kind}$`), selected: true }).waitFor();
  await page.keyboard.press('Enter');
  // Most are asked for their name at once.
  if (kind === 'Exklusives Gateway') {
    await canvasOf(page).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('e');
  }
  await nameIt(page, name);
}

async function nameIt(page: Page, name: string): Promise<void> {
  await page.locator('[contenteditable]:focus').waitFor();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await canvasOf(page).and(page.locator(':focus')).waitFor();
}

test('a process is drawn, connected, mended and released with the keyboard alone', async () => {
  // given
  const sign = randomBytes(3).toString('hex');
  const [name, task] = [`Hausbesuch ${sign}`, `Besuch vorbereiten ${sign}`];
  const { page, open } = await office.desk('process-designer');
  await open('/models');

  // when: a new model
  await beginModel(page, name);

  // when: drawn from the start to the end
  await tabTo(page, canvasOf(page));
  await page.keyboard.press('j');
  const properties = page.getByRole('complementary', { name: 'Eigenschaften' });
  await properties.getByText('Startereignis').waitFor();
  await page.keyboard.press('e');
  await nameIt(page, 'Besuch vereinbart');
  await append(page, 'Exklusives Gateway', 'Noch einmal?');
  await append(page, 'Benutzeraufgabe', task);
  await append(page, 'Endereignis', 'Besuch vorbereitet');

  // when: the step back to the gateway is a connection to what is there already
  await page.keyboard.press('k');
  await properties.getByText(task, { exact: true }).waitFor();
  await page.keyboard.press('c');
  await page.getByRole('option', { name: 'Noch einmal?', selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await properties.getByText('Sequenzfluss').waitFor();
  await page.keyboard.press('Control+z');

  // when: the keys are looked up, then the canvas has the focus again
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Tasten in der Zeichnung' }).waitFor();
  await page.keyboard.press('Escape');
  await canvasOf(page).and(page.locator(':focus')).waitFor();

  // when: the search leads to an element
  await page.keyboard.press('Control+f');
  await page.keyboard.type('vereinbart');
  await page.keyboard.press('Enter');
  await properties.getByText('Startereignis').waitFor();

  // then: the list of problems leads to the task, from where the properties are the next stop
  const problems = page.getByRole('region', { name: 'Probleme' });
  const missing = problems.getByRole('button', { name: /Die Aufgabe nennt keine Gruppe/ });
  await tabToAndPress(page, missing);
  await canvasOf(page).and(page.locator(':focus')).waitFor();
  await expectVisibleFocus(page);
  await properties.getByText(task, { exact: true }).waitFor();
  await tabToAndPress(page, properties.getByRole('button', { name: /^Zuständigkeit: / }));
  await tabTo(page, properties.getByLabel('Gruppen'));
  await page.keyboard.type('fsa-worker');
  await page.keyboard.press('Tab');
  await missing.waitFor({ state: 'detached' });
  await problems.getByRole('status').filter({ hasText: '0 Fehler' }).waitFor();

  // when: a form is added
  await tabToAndPress(page, page.getByRole('button', { name: 'Neues Formular' }));
  await page.getByRole('dialog').getByLabel('Name').and(page.locator(':focus')).waitFor();
  await page.keyboard.type(`Hausbesuch ${sign}`);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await tabToAndPress(page, page.getByRole('button', { name: 'Text', exact: true }));
  await page
    .getByRole('region', { name: /^Zeichenfläche/ })
    .locator('.fjs-element')
    .first()
    .waitFor();

  // when: released
  await tabToAndPress(page, page.getByRole('button', { name: 'Freigeben' }));
  await page.getByText('Keine Fehler. Die Freigabe ist möglich.').waitFor();
  await tabTo(page, page.getByLabel('Begründung'));
  await page.keyboard.type('Neuer Ablauf für Hausbesuche');
  await tabToAndPress(page, page.getByRole('button', { name: 'Jetzt freigeben' }));

  // then
  await page.getByRole('row').filter({ hasText: 'Neuer Ablauf für Hausbesuche' }).first().getByText('Läuft').waitFor();
  expect(await hasFocus(page, page.locator('body'))).toBe(false);
});

test('a step is taken along to another model, with what is set on it', async () => {
  // given
  const name = `Nachweis ${randomBytes(3).toString('hex')}`;
  const { page, open } = await office.desk('process-designer');
  await open('/models/hearing');
  const properties = page.getByRole('complementary', { name: 'Eigenschaften' });

  // when: copied in one model
  await tabTo(page, canvasOf(page));
  await page.keyboard.press('Control+f');
  await page.keyboard.type('Anhörung auswerten');
  await page.keyboard.press('Enter');
  await properties.getByText('Anhörung auswerten', { exact: true }).waitFor();
  await canvasOf(page).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Control+c');

  // when: pasted in a new one
  await tabToAndPress(page, page.getByRole('navigation').getByRole('link', { name: 'Modelle' }).first());
  await beginModel(page, name);
  await tabTo(page, canvasOf(page));
  await page.keyboard.press('Control+v');

  // then
  await properties.getByText('Anhörung auswerten', { exact: true }).waitFor();
  await tabToAndPress(page, properties.getByRole('button', { name: /^Zuständigkeit: / }));
  expect(await properties.getByLabel('Gruppen').inputValue()).toBe('lst-clerk');
});

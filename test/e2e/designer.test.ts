/** A designer draws a process, is told what is missing, repairs it and releases it; what is started next runs on it. */
import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { openOffice, type Office } from './desk.ts';
import { startProcess } from './started-process.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

/** Elements of a drawing have no role; people know them by their place, we by their id or name. */
const drawn = (page: Page, elementId: string) => page.locator(`[data-element-id="${elementId}"]`).first();

/** Chooses from the list of what may follow the selected element, and types the name of the new one. */
async function append(page: Page, kind: string, name: string): Promise<void> {
  await page.getByTitle('Element anhängen').click();
  await page.getByRole('combobox', { name: 'Element anhängen' }).fill(kind);
  // Before the name stands the sign of the kind.
  await page.getByRole('option', { name: new RegExp(`^\\W*${kind}$`) }).click();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

test('a user task without a group is found, repaired and released, and its task reaches the inbox of that group', async () => {
  // given: a new model
  const sign = randomBytes(3).toString('hex');
  const [name, task, processId] = [`Hausbesuch ${sign}`, `Besuch vorbereiten ${sign}`, `hausbesuch-${sign}`];
  const { page, open } = await office.desk('process-designer');
  await open('/models');
  await page.getByRole('button', { name: 'Neues Modell' }).click();
  const dialog = page.getByRole('dialog', { name: 'Neues Modell' });
  await dialog.getByLabel('Name des Prozesses').fill(name);
  await dialog.getByRole('button', { name: 'Anlegen' }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();

  // when: somebody draws start, task and end
  const properties = page.getByRole('complementary', { name: 'Eigenschaften' });
  await drawn(page, 'Start_1').click();
  await properties.getByText('Allgemein').click();
  const eventName = properties.getByLabel('Name', { exact: true });
  await eventName.fill('Besuch vereinbart');
  await eventName.press('Tab');
  await append(page, 'Benutzeraufgabe', task);
  await append(page, 'Endereignis', 'Besuch vorbereitet');

  // then: the list of problems says what is missing, and who follows it to the element can repair it
  const problems = page.getByRole('region', { name: 'Probleme' });
  await problems.getByRole('status').filter({ hasText: '1 Fehler' }).waitFor();
  await problems.getByRole('button', { name: /Die Aufgabe nennt keine Gruppe/ }).click();
  await properties.getByText('Zuständigkeit').click();
  const groups = properties.getByLabel('Gruppen');
  await groups.fill('fsa-worker');
  await groups.press('Tab');
  await problems.getByRole('button', { name: /Die Aufgabe nennt keine Gruppe/ }).waitFor({ state: 'detached' });
  await problems.getByRole('status').filter({ hasText: '0 Fehler' }).waitFor();

  // when
  await page.getByRole('button', { name: 'Freigeben' }).click();
  await page.getByText('Keine Fehler. Die Freigabe ist möglich.').waitFor();
  await page.getByLabel('Begründung').fill('Neuer Ablauf für Hausbesuche');
  await page.getByRole('button', { name: 'Jetzt freigeben' }).click();

  // then
  const versions = page.getByRole('row').filter({ hasText: 'Neuer Ablauf für Hausbesuche' });
  await versions.getByText('Läuft').waitFor();
  await startProcess(processId);
  const worker = await office.desk('fsa-worker');
  await worker.open(`/tasks?text=${encodeURIComponent(task)}`);
  await worker.page.getByRole('link', { name: task }).click();
  await worker.page.getByRole('article', { name: task }).waitFor();
}, 120_000);

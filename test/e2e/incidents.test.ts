/** Instances of one cause stand still: an administrator finds them, repairs one, and tries all others again at once. */
import { openOffice, type Office } from './desk.ts';
import { haltedProcess } from './halted-process.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const count = 30;

test('incidents are found by their group, one is repaired and the others are resolved in bulk', async () => {
  // given
  const { name } = await haltedProcess(count);
  const { page, open } = await office.desk('admin');
  await open('/operations');

  // when: from the overview to the group of this process
  await page.getByRole('link', { name: 'Alle Störungen' }).click();
  await page.getByRole('combobox', { name: 'Prozess', exact: true }).selectOption({ label: name });
  const cause = page.getByRole('table', { name: 'Nach Ursache' }).getByRole('row').filter({ hasText: name });
  await cause
    .getByRole('cell', { name: String(count), exact: true })
    .first()
    .waitFor();
  await cause.getByRole('link', { name: /applicationComplete/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Störungen einer Ursache' }).waitFor();
  await page.getByText(`${count} Störungen`, { exact: true }).waitFor();

  // when: the variable of one is repaired where it stands
  await page.getByRole('table', { name: 'Störungen' }).getByRole('link').first().click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.getByRole('button', { name: 'Beheben … Antrag vollständig?' }).click();
  const one = page.getByRole('dialog', { name: 'Störung beheben' });
  await one.getByRole('button', { name: 'Variable hinzufügen' }).click();
  await one.getByLabel('Name der Variablen').fill('applicationComplete');
  await one.getByLabel('Wert von applicationComplete').fill('true');
  await one.getByText('ja/nein').waitFor();
  await one.getByLabel('Begründung').fill('Der Wert war Text statt ja oder nein');
  await one.getByRole('button', { name: 'Störung beheben' }).click();

  // then: it ends, and what was done stands there
  await page.getByText('Der Schritt wird noch einmal versucht.').waitFor();
  await page.getByText('beendet', { exact: true }).first().waitFor();
  await page.getByRole('link', { name: /^Eingriffe/ }).click();
  await page.getByRole('cell', { name: 'Der Wert war Text statt ja oder nein' }).waitFor();

  // when: all others at once
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Störungen einer Ursache' }).waitFor();
  await page.getByText(`${count - 1} Störungen`, { exact: true }).waitFor();
  await page.getByRole('button', { name: `Alle ${count - 1} beheben …` }).click();
  const all = page.getByRole('dialog', { name: `${count - 1} Störungen beheben` });
  await all.getByRole('button', { name: 'Variable hinzufügen' }).click();
  await all.getByLabel('Name der Variablen').fill('applicationComplete');
  await all.getByLabel('Wert von applicationComplete').fill('true');
  await all.getByLabel('Begründung').fill('Wie beim ersten');
  await all.getByRole('button', { name: `${count - 1} Störungen beheben` }).click();

  // then: the progress ends with all of them, and no instance is left behind
  await page.getByRole('heading', { level: 1, name: 'Viele Störungen beheben' }).waitFor();
  await page.getByText(`${count - 1} von ${count - 1}`).waitFor();
  await page.getByText('fertig', { exact: true }).waitFor();
  await page.getByRole('navigation', { name: 'Seiten des Betriebs' }).getByRole('link', { name: 'Prozessläufe' }).click();
  await page.getByRole('combobox', { name: 'Prozess', exact: true }).selectOption({ label: name });
  await page.getByText('Kein Prozesslauf passt zu diesen Filtern.').waitFor();
  await page.getByRole('combobox', { name: 'Zustand', exact: true }).selectOption({ label: 'beendet' });
  await page.getByText(`${count} Prozessläufe`, { exact: true }).waitFor();
}, 120_000);

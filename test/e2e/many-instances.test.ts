/** Hundreds at once: an administrator moves them to another version and then ends them, watching or not. */
import { randomBytes } from 'node:crypto';
import { eventually, signIn, type AnyBody } from '../integration/api-client.ts';
import { bpmn, userTask } from '../models/models-under-test.ts';
import { openOffice, type Office } from './desk.ts';
import { colleague } from './given.ts';
import { startProcess } from './started-process.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const count = 200;
const processId = `many-${randomBytes(4).toString('hex')}`;

async function deploy(parts: { taskId?: string; taskName?: string }, basedOnVersion?: number): Promise<void> {
  const resource = { name: `${processId}.bpmn`, content: bpmn({ ...userTask(), ...parts, processId }), basedOnVersion };
  const designer = await colleague('process-designer');
  await designer.send('POST', '/deployments', { resources: [resource], comment: 'Für die Prüfung' });
}

test('all that match are migrated after a dry run, and cancelled while nobody watches', async () => {
  // given: instances of the first version; the second calls their step something else
  await deploy({});
  // The engine refuses more at once than it has room for.
  for (let started = 0; started < count; started += 25) await startProcess(processId, 25);
  const admin = await signIn('admin');
  await eventually(
    () => admin.get(`/process-instances?processDefinitionId=${processId}&elementId=Task_1`),
    (answer: AnyBody) => answer.body.total === count,
    60_000,
  );
  await deploy({ taskId: 'Task_New', taskName: 'Unterlagen nachfordern' }, 1);
  const { page, open } = await office.desk('admin');

  // when: all of them are chosen on the process page and sent to the new version
  await open(`/operations/processes/${processId}?version=1`);
  await page.getByText(`${count} Prozessläufe`, { exact: true }).waitFor();
  await page.getByRole('checkbox', { name: 'Alle gezeigten auswählen' }).check();
  await page.getByRole('button', { name: `Alle ${count} auswählen` }).click();
  await page.getByText(`Alle ${count}, die zum Filter passen, sind ausgewählt`).waitFor();
  await page.getByRole('button', { name: 'Umstellen …' }).click();
  await page.getByRole('heading', { level: 1, name: 'Viele umstellen: Kleiner Prozess' }).waitFor();
  await page.getByRole('combobox', { name: 'Ziel' }).selectOption({ label: 'Version 2' });

  // then: the dry run says that nobody knows where the tokens go, until they are mapped
  await page.getByText(`Bei 0 von ${count} ist es möglich.`).waitFor();
  await page.locator('summary', { hasText: `Bei ${count} geht es nicht` }).waitFor();
  await page.getByRole('combobox', { name: /^Element danach/ }).selectOption({ label: 'Unterlagen nachfordern' });
  await page.getByText(`Bei allen ${count} ist es möglich.`).waitFor();

  // when
  await page.getByLabel('Begründung').fill('Die neue Version gilt ab heute');
  await page.getByRole('button', { name: `${count} Prozessläufe umstellen` }).click();

  // then: it has an address of its own, goes on, and ends with a report
  await page.getByRole('heading', { level: 1, name: 'Viele Prozessläufe umstellen' }).waitFor();
  await page.getByText('fertig', { exact: true }).waitFor({ timeout: 60_000 });
  await page.getByText(`${count} von ${count}`).waitFor();
  await page.getByText('Alles ist gelungen.').waitFor();

  // when: they are cancelled, and the page is left at once
  await open(`/operations/instances?processDefinitionId=${processId}&version=2`);
  await page.getByText(`${count} Prozessläufe`, { exact: true }).waitFor();
  await page.getByRole('checkbox', { name: 'Alle gezeigten auswählen' }).check();
  await page.getByRole('button', { name: `Alle ${count} auswählen` }).click();
  await page.getByRole('button', { name: 'Abbrechen …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Prozessläufe abbrechen' });
  await dialog.getByText(`${count} offene Aufgaben entfallen.`, { exact: false }).waitFor();
  await dialog.getByLabel('Begründung').fill('Aufräumen nach der Prüfung');
  await dialog.getByRole('button', { name: `${count} Prozessläufe abbrechen` }).click();
  await page.getByRole('heading', { level: 1, name: 'Viele Prozessläufe abbrechen' }).waitFor();
  const batch = new URL(page.url()).pathname;
  await page.close();

  // then: it goes on without anybody, and its address still tells
  const later = await office.desk('admin');
  await later.open(batch);
  await later.page.getByText('fertig', { exact: true }).waitFor({ timeout: 60_000 });
  await later.page.getByText('Aufräumen nach der Prüfung').waitFor();
  await later.open(`/operations/instances?processDefinitionId=${processId}&state=CANCELED`);
  await later.page.getByText(`${count} Prozessläufe`, { exact: true }).waitFor();
}, 180_000);

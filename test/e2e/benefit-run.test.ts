/** The payment run of a month at the desks of those who pay, decide and release, until the bank has answered. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bankStatement } from '../../src/bench/bank-statement.ts';
import type { CaseRecord } from '../../src/case-file/repositories.ts';
import { eventually } from '../integration/api-client.ts';
import { openOffice, type Desk, type Office } from './desk.ts';
import { colleague, openTask } from './given.ts';
import { closeGivenStore, earningHousehold, grantedHousehold, unfinishedRun } from './given-payment-run.ts';
import { taskPage } from './task-page.ts';

jest.setTimeout(240_000);

let office: Office;
let pays: Desk;
let leads: Desk;
let decides: Desk;
let transferred: CaseRecord;
let earning: CaseRecord;
beforeAll(async () => {
  office = await openOffice();
  [pays, leads, decides] = await Promise.all([office.desk('lst-pay'), office.desk('lst-lead'), office.desk('lst-clerk')]);
  transferred = await grantedHousehold({ name: 'Überweisung', method: 'UEBERWEISUNG', iban: 'DE02120300000000202051' });
  earning = await earningHousehold('Verdienst');
});
afterAll(async () => {
  await closeGivenStore();
  await office.close();
});

async function askForRun({ page, open }: Desk): Promise<void> {
  await open('/benefits');
  await page.getByRole('button', { name: 'Zahllauf starten' }).click();
  const dialog = page.getByRole('dialog', { name: 'Zahllauf starten' });
  await dialog.getByLabel('Monat').fill('2026-02');
  await dialog.getByRole('button', { name: 'Probelauf' }).click();
  await dialog.getByRole('button', { name: 'Zahllauf starten' }).click();
}

test('a run that keeps the next one from starting is named, and ended for a reason', async () => {
  // given
  await unfinishedRun();

  // when
  await askForRun(pays);
  await pays.page.getByText('Es läuft schon ein Zahllauf.').waitFor();
  await pays.page.getByRole('link', { name: /^Zum Zahllauf Februar 2026/ }).click();
  await pays.page.getByRole('button', { name: 'Ohne Zahlung beenden' }).click();
  const dialog = pays.page.getByRole('dialog', { name: 'Ohne Zahlung beenden' });
  await dialog.getByRole('textbox').fill('Es fehlen noch Haushalte.');
  await dialog.getByRole('button', { name: 'Ohne Zahlung beenden' }).click();

  // then
  await pays.page.getByText('Grund: Es fehlen noch Haushalte.').waitFor();
});

const inRun = ({ page }: Desk, { caseNumber }: CaseRecord) => page.getByRole('row').filter({ hasText: caseNumber });

test('a run stops at a change, a person decides it, a second person releases the file, and the bank confirms', async () => {
  // given
  await askForRun(pays);
  await inRun(pays, earning).getByText('Einkommen hat sich geändert').waitFor({ timeout: 90_000 });
  const runPath = new URL(pays.page.url()).pathname;

  // when
  await decides.open(`/tasks/${await openTask(earning, 'Task_DecideChange', 'lst-clerk')}`);
  const task = taskPage(decides.page, 'Änderung prüfen');
  await task.claim();
  await task.fillIn({
    'Entscheidung über den Monat': 'Wie berechnet zahlen',
    'Begründung der Entscheidung': 'Die Lohnabrechnung liegt vor.',
  });
  await task.complete();
  await inRun(pays, earning).getByText('zur Zahlung bereit').waitFor({ timeout: 60_000 });
  await inRun(pays, transferred).getByText('zur Zahlung bereit').waitFor({ timeout: 60_000 });
  await pays.page.getByRole('button', { name: 'Zur Freigabe vorlegen' }).click();
  const submitting = pays.page.getByRole('dialog', { name: 'Zahlungsdatei vorlegen' });
  await submitting.getByRole('button', { name: 'Zur Freigabe vorlegen' }).click();
  await pays.page.getByText('Freigeben muss eine andere Person').waitFor();
  await leads.open(runPath);
  await leads.page.getByRole('button', { name: 'Freigeben' }).click();
  const releasing = leads.page.getByRole('dialog', { name: 'Zahlungsdatei freigeben' });
  await releasing.getByRole('button', { name: 'Freigeben' }).click();
  const file = leads.page.getByRole('listitem').filter({ hasText: 'ueberweisungen.xml' });
  await file.waitFor({ timeout: 60_000 });
  await bankConfirms((await file.innerText()).trim(), runPath.split('/').at(-1)!);

  // then
  await leads.page.reload();
  await inRun(leads, transferred).getByText('von der Bank bestätigt').waitFor();
  await inRun(leads, earning).getByText('ausgezahlt').waitFor();
});

/** The statement of the account shows the transfers of the file. */
async function bankConfirms(file: string, runId: string): Promise<void> {
  const payments = path.join(process.env.LOTSE_TEST_DATA_DIR!, 'payments');
  const content = await readFile(path.join(payments, file), 'utf8');
  const transfers = [...content.matchAll(/<EndToEndId>([^<]+)<.*?<InstdAmt[^>]*>([^<]+)</gs)].map(
    ([, endToEndId = '', amount = '']) => ({ endToEndId, amount }),
  );
  await writeFile(path.join(payments, 'bank', `auszug-${runId}.xml`), bankStatement(transfers, '2026-02-03'));
  const lead = await colleague('lst-lead');
  await eventually(
    () => lead.get<{ states: { state: string; households: number }[] }>(`/benefit-runs/${runId}`),
    ({ states }) => states.some(({ state, households }) => state === 'SETTLED' && households === transfers.length),
    60_000,
  );
}

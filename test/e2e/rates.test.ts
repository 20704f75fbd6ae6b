/** A year's rates from the first amount to their release by a second person, each at a desk of their own. */
import mongoose, { type Connection } from 'mongoose';
import { caseFileOf, grantHouseholds } from '../../src/bench/granted-households.ts';
import type { RatePeriod } from '../../src/contracts/rate-table.ts';
import { monthEnd } from '../../src/demo/script.ts';
import { signIn } from '../integration/api-client.ts';
import { openOffice, type Desk, type Office } from './desk.ts';

jest.setTimeout(90_000);

let office: Office;
let lead: Desk;
let clerk: Desk;
let connection: Connection;
let year: number;
beforeAll(async () => {
  office = await openOffice();
  connection = await mongoose.createConnection(process.env.MONGODB_URI ?? '', { dbName: 'lotse' }).asPromise();
  await grantHouseholds(caseFileOf(connection), { count: 1, name: 'Jahresanfang', method: 'BEZAHLKARTE', paidUntil: monthEnd() });
  const { body } = await (await signIn('lst-lead')).get<{ inForce: RatePeriod[] }>('/rate-tables');
  year = (body.inForce[0]?.year ?? 0) + 1;
  [lead, clerk] = await Promise.all([office.desk('lst-lead'), office.desk('lst-clerk')]);
});
afterAll(async () => {
  await connection.close();
  await office.close();
});

test('entered with what differs beside it, listed for whom it changes what, returned, and released by a second person', async () => {
  // given a draft with the amounts of the year before
  const { page } = lead;
  await lead.open('/benefits/rates');
  await page.getByRole('button', { name: 'Neues Jahr eingeben' }).click();
  await page
    .getByRole('dialog')
    .getByText(`Der Entwurf beginnt mit den Beträgen für ${year - 1}.`)
    .waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Neues Jahr eingeben' }).click();
  await page.getByRole('heading', { level: 1, name: `Regelsätze ${year}` }).waitFor();
  await page.getByText('Die Liste erscheint, sobald').waitFor();

  // when it is submitted with gaps
  const personal = page.getByLabel('Persönlicher Bedarf (§ 3a Abs. 1), Bedarfsstufe 2');
  await personal.fill('190,50');
  await page.getByRole('button', { name: 'Zur Freigabe vorlegen' }).click();

  // then each is named
  await page.getByText('4 Angaben fehlen noch.').waitFor();
  expect(await personal.getAttribute('aria-invalid')).toBe('true');

  // when
  await personal.fill('192');
  await page.getByText('+10,00 € (+5,5 %)').waitFor();
  await page.getByLabel('Beträge nach § 3a AsylbLG').fill(`§ 3a AsylbLG (Bekanntmachung für ${year})`);
  await page.getByLabel('Regelsätze nach § 2 AsylbLG').fill(`§ 28 SGB XII (Regelsätze ${year})`);
  await page.getByLabel('Schulbedarf', { exact: true }).fill(`§ 34 Abs. 3 SGB XII (Beträge für ${year})`);
  await page.getByRole('button', { name: 'Entwurf speichern' }).click();

  // then the list says whom it concerns
  const concerned = page.getByRole('row').filter({ hasText: 'Jahresanfang' });
  for (const amount of ['409,00 €', '419,00 €', '+10,00 €']) await concerned.first().getByText(amount, { exact: true }).waitFor();

  // when
  await page.getByRole('button', { name: 'Zur Freigabe vorlegen' }).click();

  // then whoever has entered it does not release it
  await page.getByText('Freigeben muss eine andere Person des Fachbereichs Leistung.').waitFor();
  expect(await page.getByRole('button', { name: 'Freigeben' }).count()).toBe(0);

  // when the second person, who is told of it, returns it once
  await clerk.open('/benefits/rates');
  await clerk.page.getByText('1 Jahr wartet auf Freigabe, Sie können freigeben').waitFor();
  await clerk.open('/notifications');
  const submission = clerk.page
    .getByRole('listitem')
    .filter({ hasText: 'legt Regelsätze vor, die Sie prüfen und freigeben können' });
  await submission
    .getByRole('link', { name: `Regelsätze ${year}` })
    .first()
    .click();
  await clerk.page.getByRole('button', { name: 'Zurückgeben' }).click();
  const returning = clerk.page.getByRole('dialog', { name: 'Zurückgeben' });
  await returning.getByRole('textbox').fill('Bitte die Fundstelle prüfen.');
  await returning.getByRole('button', { name: 'Zurückgeben' }).click();

  // then the author sees why, without loading the page again, and submits it once more
  await page.getByText('Zurückgegeben: Bitte die Fundstelle prüfen.').waitFor();
  await page.getByRole('button', { name: 'Zur Freigabe vorlegen' }).click();

  // when
  await clerk.page.getByRole('button', { name: 'Freigeben' }).click();
  const releasing = clerk.page.getByRole('dialog', { name: `Regelsätze ${year} freigeben` });
  await releasing.getByText(`Fälle ab dem 1. Januar ${year} rechnen dann mit diesen Beträgen.`).waitFor();
  await releasing.getByRole('button', { name: 'Freigeben' }).click();

  // then
  await page.getByText('freigegeben', { exact: true }).waitFor();
  await lead.open('/notifications');
  const decision = page.getByRole('listitem').filter({ hasText: `Regelsätze ${year}` });
  await decision.getByText('hat Ihre Regelsätze freigegeben').first().waitFor();
  await lead.open('/benefits/rates');
  await page.getByRole('table', { name: 'Gültige Jahre' }).getByText(`1. Januar ${year} bis 31. Dezember ${year}`).waitFor();
});

/** From a new account to its end: what it may, when it no longer may, and that all of it stands in an unbroken audit log. */
import { randomBytes } from 'node:crypto';
import { openOffice, type Office } from './desk.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const password = 'ein-erstes-Passwort-2026';

test('an account is created, gets a group, works, is deactivated, and the audit log tells it all', async () => {
  // given
  const sign = randomBytes(3).toString('hex');
  const [name, login] = [`Petra Probe ${sign}`, `petra.probe.${sign}`];
  const { page, open } = await office.desk('admin');
  await open('/administration');

  // when: an account without groups
  await page.getByRole('link', { name: 'Neues Konto' }).click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Kennung', { exact: true }).fill(login);
  await page.getByLabel('Erstes Passwort').fill(password);
  await page.getByRole('button', { name: 'Konto anlegen' }).click();
  await page.getByText(`Das Konto für ${name} ist angelegt.`).waitFor();
  await page.getByRole('heading', { level: 1, name }).waitFor();

  // when: it gets one
  await page.getByRole('group', { name: 'Servicecenter' }).getByLabel('Servicecenter', { exact: true }).check();
  await page.getByRole('button', { name: 'Änderungen speichern …' }).click();
  const change = page.getByRole('dialog', { name: 'Konto ändern' });
  await change.getByLabel('Begründung').fill('Beginnt heute im Servicecenter');
  await change.getByRole('button', { name: 'Konto ändern' }).click();
  await page.getByText('Das Konto ist geändert.').waitFor();

  // then: the person signs in and does the work of that group
  const theirs = await office.desk(null);
  await theirs.open('/');
  await theirs.page.getByLabel('Benutzername').fill(login);
  await theirs.page.getByLabel('Passwort').fill(password);
  await theirs.page.getByRole('button', { name: 'Anmelden', exact: true }).click();
  const workplaces = theirs.page.getByRole('navigation', { name: 'Arbeitsplätze' });
  await workplaces.getByRole('link', { name: 'Servicecenter' }).waitFor();
  expect(await workplaces.getByRole('link', { name: 'Betrieb' }).count()).toBe(0);

  // when
  await page.getByRole('button', { name: 'Abschalten …' }).click();
  const deactivate = page.getByRole('dialog', { name: 'Konto abschalten' });
  await deactivate.getByLabel('Begründung').fill('Scheidet aus');
  await deactivate.getByRole('button', { name: 'Konto abschalten' }).click();
  await page.getByText('Das Konto ist abgeschaltet.').waitFor();

  // then: the open page says that the session has ended, and nobody gets in any more
  const again = theirs.page.getByRole('dialog', { name: 'Ihre Sitzung ist abgelaufen' });
  await again.getByLabel('Benutzername').fill(login);
  await again.getByLabel('Passwort').fill(password);
  await again.getByRole('button', { name: 'Anmelden', exact: true }).click();
  await again.getByRole('alert').waitFor();

  // then: the audit log tells the whole story of the account, and nobody has changed it
  const accountId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await page.getByRole('navigation', { name: 'Arbeitsplätze' }).getByRole('link', { name: 'Protokoll' }).click();
  await page.getByLabel(/^Kennung des Gegenstands/).fill(accountId);
  const entries = page.getByRole('table', { name: 'Protokoll' }).getByRole('row');
  for (const action of ['Konto angelegt', 'Konto geändert']) await entries.filter({ hasText: action }).first().waitFor();
  await page.getByText('Scheidet aus').first().waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Jetzt prüfen' }).click();
  await page.getByText(/^Vollständig und unverändert: [\d.]+ Einträge\.$/).waitFor();
}, 120_000);

import { demoPassword } from '../../src/identity/demo-accounts.ts';
import { violations } from './accessibility.ts';
import { openOffice, phone, type Office } from './desk.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test('somebody signs in with the keyboard alone and lands where their work is', async () => {
  // given
  const { page, open } = await office.desk(null);
  await open('/');
  await page.getByRole('heading', { name: 'Lotse' }).waitFor();

  // when
  await page.keyboard.type('nina.beispiel');
  await page.keyboard.press('Tab');
  await page.keyboard.type(demoPassword);
  await page.keyboard.press('Enter');

  // then
  await page.waitForURL('**/tasks');
  await page.getByRole('navigation', { name: 'Arbeitsplätze' }).getByRole('link', { name: 'Akten' }).waitFor();
  expect(await page.getByRole('link', { name: 'Betrieb' }).count()).toBe(0);
});

test('a wrong password is said in a sentence and keeps the name', async () => {
  // given
  const { page, open } = await office.desk(null, { language: 'en' });
  await open('/');
  await page.getByLabel('User name').fill('nina.beispiel');
  await page.getByLabel('Password').fill('falsch');

  // when
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();

  // then
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toMatch(/password|user name/i);
  expect(await page.getByLabel('User name').inputValue()).toBe('nina.beispiel');
});

test.each([
  ['de', 'light'],
  ['de', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const)('the sign-in page is accessible (%s, %s)', async (language, colorScheme) => {
  const { page, open } = await office.desk(null, { language, colorScheme, viewport: phone });
  await open('/');
  await page.getByRole('heading', { name: 'Lotse' }).waitFor();
  expect(await violations(page)).toEqual([]);
});

test('an address that one’s groups do not open says so instead of showing nothing', async () => {
  const { page, open } = await office.desk('sc-agent');
  await open('/operations');
  await page.getByRole('heading', { name: 'Kein Zugriff' }).waitFor();
  expect(await violations(page)).toEqual([]);
});

test('a page that one was sent to is open after signing in', async () => {
  // given
  const { page, open } = await office.desk(null);
  await open('/cases?state=closed');
  await page.getByLabel('Benutzername').fill('nina.beispiel');
  await page.getByLabel('Passwort').fill(demoPassword);

  // when
  await page.getByRole('button', { name: 'Anmelden', exact: true }).click();

  // then
  await page.getByRole('navigation', { name: 'Arbeitsplätze' }).waitFor();
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/cases?state=closed');
});

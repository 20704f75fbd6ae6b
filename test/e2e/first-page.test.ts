import { openOffice, type Office } from './desk.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

/** Bytes that came over the wire for the page and everything that it loads, as the browser counts them. */
const transferred = `[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
  .reduce((sum, { transferSize }) => sum + transferSize, 0)`;

test.each([
  ['the sign-in', null, '/', 'Lotse'],
  ['the inbox', 'lst-clerk', '/tasks', 'Meine Gruppen'],
] as const)('%s is there with less than 250 kB', async (_, who, path, heading) => {
  // given
  const { page, open } = await office.desk(who);

  // when
  await open(path);
  await page.getByRole('heading', { name: heading }).waitFor();
  await page.evaluate('document.fonts.ready.then(() => undefined)');

  // then
  const bytes = await page.evaluate<number>(transferred);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(250_000);
});

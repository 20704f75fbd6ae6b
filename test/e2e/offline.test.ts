/** A desk without a network: it is said at once, and is over by itself. */
import { openOffice, type Office } from './desk.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test('a desk that loses its network says so, and catches up when it is back', async () => {
  // given
  const { page, context, open } = await office.desk('sc-agent');
  await open('/cases');
  await page.getByRole('heading', { level: 1, name: 'Akten' }).waitFor();
  const lost = page.getByText(/^Verbindung unterbrochen/);
  expect(await lost.count()).toBe(0);

  // when
  await context.setOffline(true);

  // then
  await lost.waitFor();

  // when
  await context.setOffline(false);

  // then
  await lost.waitFor({ state: 'detached' });
});

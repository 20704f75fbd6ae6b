/** A page whose program does not come any more, as after an update of Lotse: it is said, other pages open, and loading again heals it. */
import { openOffice, type Office } from './desk.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test('what could not be loaded is said instead of an empty page', async () => {
  // given
  const { page, open, errors } = await office.desk('admin');
  await open('/operations');
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });
  await heading('Betrieb').waitFor();
  const programs = '**/assets/incidents-page*.js';
  await page.route(programs, (route) => route.abort());

  // when
  await page.getByRole('link', { name: 'Störungen', exact: true }).click();

  // then
  await heading('Diese Seite ließ sich nicht laden').waitFor();
  expect(errors.splice(0).join('\n')).toContain('incidents-page');

  // when: another page is opened
  await page.getByRole('navigation', { name: 'Arbeitsplätze' }).getByRole('link', { name: 'Verwaltung' }).click();
  await heading('Konten').waitFor();

  // when: it is tried again while it still does not come, and once more when it does
  await page.goBack();
  await heading('Diese Seite ließ sich nicht laden').waitFor();
  errors.splice(0);
  await page.unroute(programs);
  await page.getByRole('button', { name: 'Neu laden' }).click();
  await heading('Störungen').waitFor();
});

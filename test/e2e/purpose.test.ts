import type { Page } from 'playwright-core';
import { openOffice, type Office } from './desk.ts';
import { putOnRecord, takeIn } from './given.ts';

/** Three people and eight pages. */
jest.setTimeout(60_000);

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const rent = /777,31/;

const benefits = (page: Page) => page.getByRole('region', { name: 'Leistungen' });

test('without a purpose nobody sees benefit data; what was tried and what was read is in the audit log', async () => {
  // given
  const family = await takeIn();
  await putOnRecord(family, 'lst-clerk', 'household', { housingCosts: 777_31 });
  const [immigration, clerk, control] = await Promise.all([
    office.desk('abh-clerk'),
    office.desk('lst-clerk'),
    office.desk('dpo'),
  ]);

  // when somebody opens the case whose department may not see benefit data
  await immigration.open(`/cases/${family.caseId}`);
  await benefits(immigration.page).getByText('Warum nicht?').click();

  // then
  await benefits(immigration.page)
    .getByText(/sieht nur der Fachbereich Leistung.*§ 11 Abs\. 3 AsylbLG/)
    .waitFor();
  expect(await benefits(immigration.page).getByRole('combobox').count()).toBe(0);
  expect(await immigration.page.locator('body').textContent()).not.toMatch(rent);

  // when they try it all the same, past the page
  await immigration.open(`/api/cases/${family.caseId}/fields?dataClass=BENEFIT&purpose=TASK`);

  // then
  const answer = await immigration.page.locator('body').textContent();
  expect(answer).toContain('notPermitted');
  expect(answer).not.toMatch(/77731/);

  // when the department itself opens the case, then it is asked what for
  const { page } = clerk;
  await clerk.open(`/cases/${family.caseId}`);
  const show = benefits(page).getByRole('button', { name: 'Anzeigen' });
  await show.waitFor();
  expect(await show.isDisabled()).toBe(true);
  expect(await page.locator('body').textContent()).not.toMatch(rent);

  // when
  await page.getByLabel('Zweck: Leistungen').selectOption({ label: 'Auskunft an die betroffene Person' });
  await show.click();

  // then
  await benefits(page).getByText(rent).waitFor();
  await benefits(page).getByText('Angezeigt für: Auskunft an die betroffene Person').waitFor();

  // when the page is opened again, then the purpose is asked for again
  await page.reload();
  await show.waitFor();
  expect(await benefits(page).getByText(rent).count()).toBe(0);

  // when
  await control.open('/audit');
  await control.page.getByLabel('Kennung des Gegenstands').fill(family.caseId);
  await control.page.getByLabel('Handlung').selectOption({ label: 'Angaben gelesen' });

  // then
  const entries = control.page.getByRole('row').filter({ hasText: family.caseId });
  const tried = entries.filter({ hasText: 'Anna Amtlich' }).filter({ hasText: 'abgelehnt' });
  await tried.waitFor();
  expect(await tried.textContent()).toMatch(/Bearbeitung der eigenen Aufgabe.*BENEFIT/s);
  const read = entries.filter({ hasText: 'Berta Bescheid' }).filter({ hasText: 'Auskunft an die betroffene Person' });
  expect(await read.textContent()).toMatch(/geschehen.*housingCosts/s);
});

/** A consent given by social work and withdrawn at the counter, each seen by the other while the page is open. */
import { openOffice, type Desk, type Office } from './desk.ts';
import { colleague, takeIn, type Intake } from './given.ts';

jest.setTimeout(60_000);

let office: Office;
let family: Intake;
let counter: Desk;
let social: Desk;
beforeAll(async () => {
  office = await openOffice();
  family = await takeIn();
  [counter, social] = await Promise.all([office.desk('sc-agent'), office.desk('fsa-worker')]);
});
afterAll(() => office.close());

interface Kept {
  purpose: string;
  recipient: string;
  dataCategories: string[];
  revokedAt: string | null;
}

async function kept(): Promise<Kept[]> {
  const path = `/cases/${family.caseId}/consents`;
  return (await (await colleague('fsa-worker')).get<{ items: Kept[] }>(path)).items;
}

test('a consent recorded on the page is kept, and its withdrawal at the counter ends it', async () => {
  // given
  for (const { open } of [counter, social]) await open(`/cases/${family.caseId}/consents`);
  await counter.page.getByText('Noch keine Einwilligungen').waitFor();
  expect(await counter.page.getByRole('button', { name: 'Einwilligung festhalten' }).count()).toBe(0);

  // when
  await social.page.getByRole('button', { name: 'Einwilligung festhalten' }).click();
  const form = social.page.getByRole('form', { name: 'Einwilligung festhalten' });
  await form.getByLabel('Empfänger').selectOption({ label: 'Kitas' });
  await form.getByLabel('Familie und Haushalt').check();
  await form.getByRole('button', { name: 'Festhalten' }).click();

  // then
  const withdraw = counter.page.getByRole('button', { name: 'Widerrufen: Weitergabe an Dritte, Kitas' });
  await withdraw.waitFor();
  const consent = { purpose: 'REFERRAL', recipient: 'CHILDCARE', dataCategories: ['FAMILY'] };
  expect(await kept()).toEqual([expect.objectContaining({ ...consent, revokedAt: null })]);

  // when
  await withdraw.click();
  const dialog = counter.page.getByRole('dialog', { name: 'Einwilligung widerrufen' });
  await dialog.getByText('nichts mehr an den Empfänger „Kitas“').waitFor();
  await dialog.getByRole('button', { name: 'Widerrufen' }).click();

  // then
  await social.page.getByRole('row').filter({ hasText: 'Kitas' }).getByText('widerrufen', { exact: true }).waitFor();
  expect(await kept()).toEqual([expect.objectContaining({ ...consent, revokedAt: expect.any(String) as unknown })]);
});

test('who may not see consents is told who does', async () => {
  const benefits = await office.desk('lst-clerk');
  await benefits.open(`/cases/${family.caseId}/consents`);
  await benefits.page.getByText('Diese Angaben sehen die Flüchtlingssozialarbeit und das Servicecenter.').waitFor();
  expect(await benefits.page.getByRole('link', { name: 'Einwilligungen' }).count()).toBe(0);
});

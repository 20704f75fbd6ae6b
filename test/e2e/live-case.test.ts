import { openOffice, type Desk, type Office } from './desk.ts';
import { takeIn, type Intake } from './given.ts';

/** Two people and three parts of a case, each written by one and seen by the other. */
jest.setTimeout(60_000);

let office: Office;
let family: Intake;
let counter: Desk;
let benefits: Desk;
beforeAll(async () => {
  office = await openOffice();
  family = await takeIn();
  [counter, benefits] = await Promise.all([office.desk('sc-agent'), office.desk('lst-clerk')]);
});
afterAll(() => office.close());

/** A second on an idle machine; by itself a page asks again for nothing. */
const soon = { timeout: 10_000 };

const both = (path: string) => Promise.all([counter, benefits].map(({ open }) => open(`/cases/${family.caseId}${path}`)));

test('a note appears on the other page while it is open', async () => {
  // given
  await both('/notes');
  await benefits.page.getByText('Noch keine Vermerke.').waitFor();

  // when
  await counter.page.getByLabel('Neuer Vermerk').fill('Vermieter ruft morgen zurück.');
  await counter.page.getByRole('button', { name: 'Vermerk speichern' }).click();

  // then
  await benefits.page.getByText('Vermieter ruft morgen zurück.').waitFor(soon);
});

test('a document appears in the list of those who may see its class', async () => {
  // given
  await both('/documents');
  await benefits.page.getByRole('heading', { name: 'Dokumente', exact: true }).waitFor();
  const { page } = counter;

  // when
  await page.getByRole('button', { name: 'Dokument hinzufügen' }).click();
  const file = { name: 'kontoauszug.txt', mimeType: 'text/plain', buffer: Buffer.from('Saldo 12,00 EUR') };
  await page.getByLabel('Datei').setInputFiles(file);
  await page.getByLabel('Art').selectOption('BENEFIT_EVIDENCE');
  await page.getByLabel('Bezeichnung').fill('Kontoauszug Oktober');
  await page.getByRole('button', { name: 'Hinzufügen', exact: true }).click();

  // then
  await benefits.page.getByText('Kontoauszug Oktober').waitFor(soon);
});

test('a corrected field appears in the other’s facts and history, and a half-written correction of theirs stays', async () => {
  // given
  await both('');
  const half = benefits.page.getByLabel('Neuer Wert: Vornamen');
  await benefits.page.getByRole('button', { name: 'Berichtigen: Vornamen' }).click();
  await half.fill('Nuria M');
  const birthDate = counter.page.getByRole('button', { name: 'Berichtigen: Geburtsdatum' });

  // when
  await birthDate.click();
  await counter.page.getByLabel('Neuer Wert: Geburtsdatum').fill('13.03.1998');
  await counter.page.getByLabel('Begründung der Berichtigung').fill('Zahlendreher, Pass vorgelegt');
  await counter.page.getByRole('button', { name: 'Speichern', exact: true }).click();

  // then
  await benefits.page.getByText('13.03.1998', { exact: true }).first().waitFor(soon);
  expect(await half.inputValue()).toBe('Nuria M');
});

/** Who leads a department says a letter in other words, a second person releases them, and the next letter carries them. */
import { todayInGermany } from '../../src/contracts/today-in-germany.ts';
import { eventually, signIn } from '../integration/api-client.ts';
import { arrivedPerson } from './arrived-person.ts';
import { openOffice, type Desk, type Office } from './desk.ts';

let office: Office;
let lead: Desk;
let agent: Desk;
beforeAll(async () => {
  office = await openOffice();
  [lead, agent] = await Promise.all([office.desk('sc-lead'), office.desk('sc-agent')]);
});
afterAll(async () => {
  await asShipped();
  await office.close();
});

const address = '/notice-templates/INTAKE_RECEIPT';
const soon = { timeout: 15_000 };

/** Other tests find the letter as it was. */
async function asShipped(): Promise<void> {
  const [writer, reader] = await Promise.all([signIn('sc-lead'), signIn('sc-agent')]);
  const versions = (await writer.get(address)).body.versions as { running: boolean; sha256: string }[];
  if (versions.find(({ running }) => running)?.sha256 === versions.at(-1)?.sha256) return;
  const begun = (await writer.post(`${address}/draft`, { fromVersion: 1 })).body.versions[0];
  const words = { blocks: begun.blocks, validFrom: todayInGermany(), comment: '', expectedRevision: begun.revision };
  const saved = (await writer.put(`${address}/draft`, words)).body.versions[0];
  const submitted = (await writer.post(`${address}/draft/submit`, { expectedRevision: saved.revision })).body.versions[0];
  await reader.post(`${address}/draft/release`, { expectedRevision: submitted.revision });
}

test('a lead words a letter, an agent releases it, and who arrives next reads it', async () => {
  // given
  const words = `Willkommen in Musterstadt (${Date.now().toString(36)})`;
  await lead.open('/letters');
  await lead.page.getByRole('link', { name: 'Aufnahmebestätigung' }).click();
  await lead.page.getByRole('button', { name: 'Neue Fassung schreiben' }).click();

  // when the text has a field that the letter has not, it is said at the block
  await lead.page.getByRole('button', { name: 'Eigene Worte: Anrede' }).click(soon);
  const text = lead.page.getByRole('textbox', { name: 'Anrede' });
  await text.fill(`${words}, {{Vorname}}`);
  await lead.page.getByText('Das Feld „Vorname“ gibt es in diesem Schreiben nicht.').waitFor(soon);
  await text.fill(`${words}, `);
  await lead.page.getByRole('combobox', { name: 'Feld einfügen: Anrede' }).selectOption('Name');
  await lead.page.getByLabel('Gilt ab').fill(todayInGermany());
  await lead.page.getByLabel('Was sich ändert').fill('Freundlicher');

  // then the preview shows it, and it can be handed in, but not released by who wrote it
  await lead.page
    .getByText(`${words}, Amina Musterfall`)
    .first()
    .waitFor({ state: 'attached', ...soon });
  await lead.page.getByRole('button', { name: 'Zur Freigabe geben' }).click();
  await lead.page.getByText('Bitte lassen Sie eine andere Person freigeben').waitFor(soon);
  expect(await lead.page.getByRole('button', { name: 'Freigeben' }).count()).toBe(0);

  // when the agent follows what rang
  await agent.open('/letters');
  await agent.page.getByText('auf Freigabe, Sie können freigeben').waitFor(soon);
  await agent.open('/notifications');
  const submission = agent.page.getByRole('listitem').filter({ hasText: 'legt die Fassung eines Schreibens vor' });
  await submission.getByRole('link', { name: 'Aufnahmebestätigung' }).first().click();
  await agent.page.getByText('„Anrede“ ist anders formuliert.').first().waitFor(soon);
  await agent.page.getByRole('button', { name: 'Freigeben' }).click();
  await agent.page.getByText('Die Fassung ist freigegeben.').waitFor(soon);
  const person = await arrivedPerson();
  const reader = await signIn('sc-agent');
  await eventually(
    () => reader.get(`/cases/${person.caseId}/documents`),
    ({ body }) => body.items.some(({ kind }: { kind: string }) => kind === 'INTAKE_RECEIPT'),
  );

  // then
  await agent.open(`/cases/${person.caseId}/documents`);
  await agent.page.getByRole('button', { name: 'Bestätigung Ihrer Aufnahme' }).click();
  await agent.page
    .getByText(words)
    .first()
    .waitFor({ state: 'attached', ...soon });
  await agent.page.getByRole('link', { name: /^Geschrieben mit Fassung \d+ der Vorlage$/ }).click();

  // when the preview is to be about this person
  await agent.page.getByRole('heading', { level: 1, name: 'Aufnahmebestätigung' }).waitFor(soon);
  await agent.page.getByRole('button', { name: 'Mit einem Vorgang' }).click();
  const choosing = agent.page.getByRole('dialog', { name: 'Mit einem Vorgang' });
  await choosing.getByLabel('Vorgang suchen').fill(person.caseNumber);
  await choosing.getByRole('radio', { name: new RegExp(person.caseNumber) }).check(soon);
  await choosing.getByLabel('Zweck').selectOption({ label: 'Bearbeitung der eigenen Aufgabe' });
  await choosing.getByRole('button', { name: 'Anzeigen' }).click();

  // then
  await agent.page.getByText(`Mit den Daten von ${person.caseNumber}`).waitFor(soon);
  await agent.page
    .getByRole('group', { name: 'Vorschau' })
    .getByText(person.familyName)
    .first()
    .waitFor({ state: 'attached', ...soon });
}, 180_000);

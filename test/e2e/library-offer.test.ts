/** A newer library meets a form that was changed here: a designer sees both, takes the new one as a draft, or puts it aside. */
import { signIn } from '../integration/api-client.ts';
import { openOffice, type Desk, type Office } from './desk.ts';
import { offeredForm, type OfferedForm } from './offered-form.ts';

jest.setTimeout(90_000);

const soon = { timeout: 15_000 };
const modelId = 'residence-registration';
let office: Office;
let designer: Desk;
let form: OfferedForm;
beforeAll(async () => {
  office = await openOffice();
  [designer, form] = await Promise.all([office.desk('process-designer'), offeredForm('chase-registration')]);
});
afterAll(async () => {
  await discardDraft();
  await form.restore();
  await office.close();
});

async function discardDraft(): Promise<void> {
  const client = await signIn('process-designer');
  const { files } = (await client.get(`/models/${modelId}/draft`)).body;
  for (const { name, revision } of files as { name: string; revision: string }[]) {
    await client.delete(`/models/${modelId}/draft?name=${encodeURIComponent(name)}&revision=${revision}`);
  }
}

test('seen in the library, compared, opened as a draft, and put aside with a reason', async () => {
  // given
  const { page } = designer;
  await designer.open('/models');

  // when
  await page.getByRole('link', { name: 'Neue Fassung aus der Bibliothek: chase-registration.form' }).click(soon);

  // then
  const difference = page.getByRole('region', { name: 'zur neuen Fassung aus der Bibliothek' });
  await difference.getByText(form.own).first().waitFor(soon);
  await difference.getByText(form.shipped).first().waitFor();

  // when it is opened as a draft
  const offer = page.getByRole('row').filter({ hasText: 'Neue Fassung aus der Bibliothek' });
  await offer.getByRole('button', { name: 'Als Entwurf öffnen' }).click();

  // then it stands in the editor, and what runs is still the office's own
  await page.getByText('Die Fassung aus der Bibliothek steht jetzt im Entwurf').waitFor(soon);
  const { body } = await (await signIn('process-designer')).get('/forms/chase-registration');
  expect(body.source).toContain(form.own);

  // when
  await designer.open(`/models/${modelId}/versions?file=chase-registration.form`);
  await offer.getByRole('button', { name: 'Nicht übernehmen' }).click(soon);
  const dialog = page.getByRole('dialog', { name: 'Neue Fassung nicht übernehmen' });
  await dialog.getByRole('textbox').fill('Unsere Frage ist kürzer.');
  await dialog.getByRole('button', { name: 'Nicht übernehmen' }).click();

  // then
  await offer.waitFor({ state: 'detached', ...soon });
  await page.getByRole('row').filter({ hasText: 'In eigenen Worten' }).first().waitFor();
});

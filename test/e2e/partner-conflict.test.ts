/** Two people change the same partner: each sees what the other one has changed before anything is lost. */
import { randomBytes } from 'node:crypto';
import { signIn } from '../integration/api-client.ts';
import { openOffice, type Office } from './desk.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const school = {
  kind: 'COURSE_PROVIDER',
  name: 'Volkshochschule Musterstadt',
  channel: 'MAIL',
  answerWithinDays: 10,
  active: true,
  contact: {
    person: 'Petra Partnerin',
    phone: '01234 5678',
    email: 'petra@vhs.example',
    address: 'Lernweg 3, 12345 Musterstadt',
  },
  acceptsReferrals: true,
  referralNote: '',
  reason: 'Neuer Vertrag',
};

test('what somebody else has saved stands beside what one has entered, and both are kept', async () => {
  // given: a partner on a page, with a change that is not saved yet
  const key = `vhs-${randomBytes(4).toString('hex')}`;
  const colleague = await signIn('stab-network');
  const added = await colleague.put(`/partners/${key}`, { ...school, expectedVersion: 0 });
  expect(added.status).toBe(200);
  const { page, open } = await office.desk('admin');
  await open(`/partners/register/${key}`);
  await page.getByRole('heading', { level: 1, name: school.name }).waitFor();
  await page.getByLabel('Name', { exact: true }).fill('VHS Musterstadt');

  // when
  await colleague.put(`/partners/${key}`, { ...school, answerWithinDays: 5, expectedVersion: 1 });

  // then: both changes stand there, and nothing can be saved unseen
  const conflict = page.getByRole('alert').filter({ hasText: 'Inzwischen hat jemand anderes diesen Partner geändert.' });
  await conflict.getByRole('row').filter({ hasText: 'VHS Musterstadt' }).waitFor();
  await conflict.getByRole('row').filter({ hasText: '5' }).first().waitFor();
  expect(await page.getByRole('button', { name: 'Änderung speichern' }).isDisabled()).toBe(true);

  // when: one goes on with both
  await conflict.getByRole('button', { name: 'Mit meinen Eingaben weiterarbeiten' }).click();
  await conflict.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Änderung speichern' }).click();
  const dialog = page.getByRole('dialog', { name: 'Änderung speichern' });
  await dialog.getByLabel('Begründung').fill('Kürzerer Name');
  await dialog.getByRole('button', { name: 'Änderung speichern' }).click();
  await page.getByText('Der Partner ist gespeichert.').waitFor();

  // then
  const { body } = await colleague.get('/partners');
  const saved = body.items.find((item: { key: string }) => item.key === key);
  expect(saved).toMatchObject({ name: 'VHS Musterstadt', answerWithinDays: 5, version: 3 });
});

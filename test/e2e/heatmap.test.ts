/** An administrator looks at all versions of a process at once: on the newest drawing, with what that drawing has no place for. */
import { openOffice, type Office } from './desk.ts';
import { deployOtherVersion, deployOwnProcess } from './own-process.ts';
import { startProcess } from './started-process.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test('the figures of all versions add up on the newest drawing, for any period, under an address', async () => {
  // given
  const own = await deployOwnProcess();
  const { processId, taskName } = own;
  await startProcess(processId, 2);
  await deployOtherVersion(own, 'Unterlagen nachfordern');
  await startProcess(processId, 1);
  const { page, open } = await office.desk('admin');
  await open(`/operations/processes/${processId}`);
  await page.getByText('ein Prozesslauf', { exact: true }).waitFor();
  const gone = page.getByRole('region', { name: 'Nicht in Version 2' });
  expect(await gone.count()).toBe(0);

  // when
  await page.getByRole('combobox', { name: 'Version' }).selectOption({ label: 'alle: 3 laufend' });

  // then: where the tokens of the older version are is told in words, and the list has them
  await page.getByText('3 Prozessläufe', { exact: true }).waitFor();
  await gone.getByText(`${taskName} (bis Version 1): 2 Token`).waitFor();

  // when
  await page.getByRole('group', { name: 'Wärmebild' }).getByRole('button', { name: 'Häufigkeit' }).click();

  // then
  await page.getByText('2 Versionen zusammen, gezeichnet ist Version 2').first().waitFor();
  const start = page.getByRole('table', { name: 'Dauern je Element' }).getByRole('row', { name: /^Beginn/ });
  await start.getByRole('cell', { name: '3', exact: true }).waitFor();

  // when: the address is opened again, and the period left out
  await page.reload();
  await start.waitFor();
  await page.getByLabel('beendet bis').fill('2020-01-01');
  await page.getByText('In diesem Zeitraum ist kein Element beendet worden.').waitFor();
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ version: 'all', heat: 'count', heatTo: '2020-01-01' });

  // when: an element that is not drawn filters the list all the same
  await gone.getByRole('button', { name: taskName }).click();
  await page.getByText('2 Prozessläufe', { exact: true }).waitFor();

  // then: each version still has figures of its own
  await page.getByRole('combobox', { name: 'Version' }).selectOption({ label: '1: 2 laufend' });
  await gone.waitFor({ state: 'detached' });
  await page.getByText('2 Prozessläufe', { exact: true }).waitFor();
});

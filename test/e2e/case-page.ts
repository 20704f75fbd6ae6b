import type { Desk } from './desk.ts';

/** Opens the case by its number, as somebody does who has been told of it. */
export async function openCase({ page, open }: Pick<Desk, 'page' | 'open'>, caseNumber: string): Promise<void> {
  await open('/cases');
  await page.getByLabel('Person oder Aktenzeichen').fill(caseNumber);
  await page.getByRole('search').getByRole('button', { name: 'Suchen' }).click();
  await page.getByRole('link', { name: caseNumber, exact: true }).click();
  await page.getByRole('region', { name: 'Offene Aufgaben' }).waitFor();
}

/**
 * Every page, as those who work with it open it: in both languages and both colour schemes at a desk, and on a phone. Its
 * heading is there, axe has nothing to say, nothing sticks out at the side, and the page reports no error.
 */
import type { Page } from 'playwright-core';
import { eventually } from '../integration/api-client.ts';
import { violations } from './accessibility.ts';
import { desktop, openOffice, phone, type Desk, type Language, type Office } from './desk.ts';
import { everythingGiven } from './pages/given.ts';
import { pages } from './pages/index.ts';
import type { Given, OnePage } from './pages/page.ts';

let office: Office;
let given: Given;
let restore: () => Promise<void>;
beforeAll(async () => {
  office = await openOffice();
  ({ given, restore } = await everythingGiven());
}, 60_000);
afterAll(async () => {
  await restore();
  await office.close();
});

/** The heading is there and nothing more is awaited. */
async function ready(page: Page, heading: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await eventually(
    () => page.locator('[aria-busy="true"]').count(),
    (busy) => busy === 0,
  );
}

async function show({ page, open }: Desk, { path, heading, tab, button }: OnePage, language: Language): Promise<void> {
  const index = language === 'de' ? 0 : 1;
  const name = typeof heading === 'function' ? heading(given) : heading[index];
  await open(typeof path === 'function' ? path(given) : path);
  await ready(page, name);
  if (tab !== undefined) {
    await page.getByRole('tab', { name: tab[index] }).click();
    await page.getByRole('tabpanel', { name: tab[index] }).waitFor();
    await ready(page, name);
  }
  if (button !== undefined) {
    await page.getByRole('button', { name: button[index] }).click();
    await page.getByRole('form', { name: button[index] }).waitFor();
  }
}

async function problems({ page, errors }: Desk): Promise<string[]> {
  const found = await violations(page);
  // The page itself does not move sideways, nor does the part of it that scrolls below the head.
  const tooWide = await page.evaluate<number>(
    `Math.max(...[document.documentElement, document.getElementById('main')].map((place) => place.scrollWidth - place.clientWidth))`,
  );
  const tooLong = await page.evaluate<number>('document.documentElement.scrollHeight - document.documentElement.clientHeight');
  return [
    ...found,
    ...(tooWide > 0 ? [`sticks out at the side by ${tooWide} px`] : []),
    ...(tooLong > 0 ? [`sticks out below by ${tooLong} px`] : []),
    ...errors.splice(0),
  ];
}

describe.each(Object.keys(pages))('%s opens', (who) => {
  const desks = {} as Record<Language, Desk>;
  beforeAll(async () => {
    for (const language of ['de', 'en'] as const) desks[language] = await office.desk(who, { language });
  });
  afterAll(async () => {
    for (const { context } of Object.values(desks)) await context.close();
  });

  test.each(pages[who] ?? [])(
    '$page',
    async (onePage) => {
      const found: Record<string, string[]> = {};
      for (const language of ['de', 'en'] as const) {
        const desk = desks[language];
        await desk.page.setViewportSize(desktop);
        await desk.page.emulateMedia({ colorScheme: 'light' });
        await show(desk, onePage, language);
        found[`${language}, light`] = await problems(desk);
        await desk.page.emulateMedia({ colorScheme: 'dark' });
        found[`${language}, dark`] = await problems(desk);
      }
      const { de } = desks;
      await de.page.setViewportSize(phone);
      await de.page.emulateMedia({ colorScheme: 'light' });
      await show(de, onePage, 'de');
      found['on a phone'] = await problems(de);

      expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({});
    },
    90_000,
  );
});

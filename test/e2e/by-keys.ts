/** Somebody who has only a keyboard: goes with Tab, and has to see at each stop where they are. */
import type { Locator, Page } from 'playwright-core';

export const hasFocus = async (page: Page, one: Locator): Promise<boolean> =>
  (await one.and(page.locator(':focus')).count()) === 1;

/** The longest way on a page that anybody should have to go. */
const longestWay = 80;

/** Presses Tab until the control has the focus, and sees that the focus shows there. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.first().waitFor();
  for (let presses = 0; presses < longestWay; presses += 1) {
    await page.keyboard.press('Tab');
    if (await hasFocus(page, control)) return expectVisibleFocus(page);
  }
  throw new Error('The Tab key does not lead there.');
}

/** A ring, or the border of a field in another colour. */
export async function expectVisibleFocus(page: Page): Promise<void> {
  const ring = await page.locator(':focus-visible').evaluate('(element) => getComputedStyle(element).outlineStyle');
  expect(ring).not.toBe('none');
}

export async function tabToAndPress(page: Page, control: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

/** Answers a question of a form by its label, as somebody does who sees it: types, chooses, ticks. */
import type { Locator } from 'playwright-core';
import { eventually } from '../integration/api-client.ts';

/** Several: options of a list of boxes, or entries of a list to search in. */
export type Answer = string | boolean | readonly string[];

/** `07.12.2026` for `2026-12-07`, as pages show it and people type it. */
export const germanDate = (iso: string): string => iso.split('-').reverse().join('.');

const exactly = (label: string): RegExp => new RegExp(`^\\s*${label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\*?\\s*$`);

/** @param place the form, or a list of it, where the question of the last row is meant */
export async function answer(place: Locator, label: string, value: Answer, inLastRow = false): Promise<void> {
  const one = (found: Locator): Locator => (inLastRow ? found.last() : found);
  const group = one(place.getByRole('group', { name: exactly(label) }).and(place.locator('fieldset')));
  const control = one(place.getByLabel(exactly(label)).and(place.locator('input, select, textarea')));
  await one(group.or(control)).waitFor();
  if (await group.isVisible()) {
    for (const option of [value].flat()) await group.getByLabel(String(option), { exact: true }).check();
  } else if (typeof value === 'boolean') {
    await control.setChecked(value);
  } else if (typeof value !== 'string') {
    for (const entry of value) {
      await control.fill(entry);
      await control.press('Enter');
      await eventually(
        () => control.inputValue(),
        (left) => left === '',
      );
    }
  } else if ((await control.evaluate(({ tagName }) => tagName)) === 'SELECT') {
    await control.selectOption({ label: value });
  } else {
    await control.fill(value);
  }
}

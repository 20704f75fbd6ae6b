/** Answers a question of a form by its label, as somebody does who sees it: types, chooses, ticks. */
import type { Locator } from 'playwright-core';

/** Several: options of a list of boxes, or entries of a list to search in. */
export type Answer = string | boolean | readonly string[];

/** `07.12.2026` for `2026-12-07`, as pages show it and people type it. */
export const germanDate = (iso: string): string => iso.split('-').reverse().join('.');

const exactly = (label: string): RegExp => new RegExp(`^\\s*${label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\*?\\s*$`);

export async function answer(form: Locator, label: string, value: Answer): Promise<void> {
  const group = form.getByRole('group', { name: exactly(label) }).and(form.locator('fieldset'));
  const control = form.getByLabel(exactly(label)).and(form.locator('input, select, textarea'));
  const question = group.or(control);
  await question.waitFor();
  if (typeof value === 'boolean') return control.setChecked(value);
  if (await group.isVisible()) {
    for (const option of [value].flat()) await group.getByLabel(option, { exact: true }).check();
    return;
  }
  if (typeof value !== 'string') {
    for (const entry of value) {
      await control.fill(entry);
      await control.press('Enter');
      await form.getByRole('listitem').filter({ hasText: entry }).waitFor();
    }
    return;
  }
  const kind = await control.evaluate(({ tagName }) => tagName);
  if (kind === 'SELECT') await control.selectOption({ label: value });
  else await control.fill(value);
}

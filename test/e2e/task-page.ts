/** An open task as somebody at the desk uses it, in either language. */
import type { Locator, Page } from 'playwright-core';
import { answer, type Answer } from './answer.ts';
import type { Language } from './desk.ts';

export type Answers = Readonly<Record<string, Answer>>;

const words = {
  de: { claim: 'Übernehmen', complete: 'Erledigen', completed: 'Erledigt' },
  en: { claim: 'Claim', complete: 'Complete', completed: 'Completed' },
};

export interface TaskPage {
  /** The task with its head, tabs and form. */
  article: Locator;
  claim(): Promise<void>;
  /** Answers by label, in this order: some questions come up only after an answer. */
  fillIn(answers: Answers): Promise<void>;
  /** Adds a row to a list of the form and answers its questions. */
  addRow(list: string, answers: Answers): Promise<void>;
  /** Completes it and waits until Lotse says that it is done. */
  complete(): Promise<void>;
}

/** @param name of the task, which the page shows now or in a moment */
export function taskPage(page: Page, name: string, language: Language = 'de'): TaskPage {
  const article = page.getByRole('article', { name, exact: true });
  const say = words[language];
  const form = article.getByRole('form');
  const completeButton = article.getByRole('button', { name: say.complete, exact: true });
  return {
    article,
    async claim() {
      await article.getByRole('button', { name: say.claim, exact: true }).click();
      await completeButton.waitFor();
    },
    async fillIn(answers) {
      for (const [label, value] of Object.entries(answers)) await answer(form, label, value);
    },
    async addRow(list, answers) {
      const rows = form.getByRole('group', { name: list, exact: true });
      const removals = rows.getByRole('button', { name: /^Eintrag \d+ entfernen$/ });
      const before = await removals.count();
      await rows.getByRole('button', { name: 'Eintrag hinzufügen' }).click();
      await removals.nth(before).waitFor();
      for (const [label, value] of Object.entries(answers)) await answer(rows, label, value, true);
    },
    async complete() {
      await completeButton.click();
      await page.getByText(`${say.completed}: ${name}`).first().waitFor();
    },
  };
}

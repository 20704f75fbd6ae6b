/** What departments may quote from a case in their own words. */
import type { NoticeFacts } from '../notice-facts.ts';
import { longDate } from '../text/german.ts';

export interface NoticeField {
  /** As departments write it between `{{` and `}}`: part of their texts, so it never changes. */
  name: string;
  en: string;
  /** Every letter has it; others are left out, with the sentence around them, where the case has none. */
  always?: true;
  valueOf(facts: NoticeFacts): string | undefined;
}

export const field = (name: string, en: string, valueOf: NoticeField['valueOf']): NoticeField => ({ name, en, valueOf });
export const always = (name: string, en: string, valueOf: (facts: NoticeFacts) => string): NoticeField => ({
  ...{ name, en, valueOf },
  always: true,
});

export const dayOf = (date: string | null | undefined): string | undefined => (date == null ? undefined : longDate(date));

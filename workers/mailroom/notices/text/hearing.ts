/** What every hearing before a decision says (VwVfG 28 of the state): that it is one, until when it can be answered, and how. */
import { heading, paragraph, strong, type Block } from '../notice.ts';
import type { Office } from '../office.ts';
import { answerDueOn } from './deadline.ts';
import { longDate } from './german.ts';

/** @param intended what the office is about to decide, and why */
export function hearingMatter(office: Office, intended: readonly Block[]): Block[] {
  return [
    paragraph(
      `bevor wir eine Entscheidung treffen, die in Ihre Rechte eingreift, geben wir Ihnen Gelegenheit, sich dazu zu äußern (§ 28 ${office.procedureAct}).`,
    ),
    heading('Was wir beabsichtigen'),
    ...intended,
  ];
}

/** @param today `YYYY-MM-DD` */
export function hearingDeadline(today: string): Block[] {
  return [heading('Ihre Äußerung'), strong(`Sie können sich bis zum ${longDate(answerDueOn(today))} äußern.`)];
}

export const howToAnswer = 'Sie können schriftlich antworten oder bei uns vorsprechen.';
export const whatToName =
  'Bitte nennen Sie alles, was aus Ihrer Sicht gegen die Entscheidung spricht, und legen Sie Nachweise bei.';
export const withoutAnswer = 'Äußern Sie sich nicht, entscheiden wir nach den uns bekannten Tatsachen.';

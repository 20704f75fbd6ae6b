/** Puts a notice together: what the case asks for, in the order and the words of the template that applies. */
import type { TemplateBlock } from '../../../src/contracts/notice-template.ts';
import { valuesOf } from './fields/index.ts';
import type { Notice, NoticeKind } from './notice.ts';
import type { NoticeFacts } from './notice-facts.ts';
import { arrangeBlocks } from './own-words/arrange-blocks.ts';
import { templates } from './templates/index.ts';
import { recipientLines } from './text/recipient.ts';

/** @param template a department's own; absent: the letter as Lotse ships it */
export function composeNotice(kind: NoticeKind, facts: NoticeFacts, template?: readonly TemplateBlock[]): Notice {
  const { subject, parts } = templates[kind](facts);
  return {
    kind,
    office: facts.office,
    caseNumber: facts.caseNumber,
    date: facts.today,
    recipient: recipientLines(facts),
    subject,
    blocks: template === undefined ? Object.values(parts).flat() : arrangeBlocks(kind, parts, template, valuesOf(kind, facts)),
  };
}

/** How much of a part a department may put into its own words, kind by kind. */
import type { NoticeKind } from '../../../../src/contracts/notice-kind.ts';
import { noticeParts, type PartKey, type PartProtection } from '../../../../src/contracts/notice-part.ts';

/**
 * Decisions that give something may be said in other words, as long as these fields are in them. Refusals and restrictions stay
 * as they are: a wrong word there decides something else.
 */
const fieldsOfDecision: Partial<Record<NoticeKind, readonly string[]>> = {
  GRANT: ['Leistungsberechtigte', 'Leistungsbeginn', 'Leistungsart', 'Beträge und Zahlung'],
  HOUSING_FEE: ['Gebühr', 'Gebührenbeginn'],
  WORK_PERMIT: ['Beschäftigung', 'Zeitraum der Erlaubnis', 'Auflagen'],
};

export function requiredFields(kind: NoticeKind, part: PartKey): readonly string[] {
  return part === 'decision' ? (fieldsOfDecision[kind] ?? []) : [];
}

export function protectionOf(kind: NoticeKind, part: PartKey): PartProtection {
  return requiredFields(kind, part).length > 0 ? 'REWORDABLE' : noticeParts[part].protection;
}

/** A notice before it is a document: who writes to whom about what, as parts that a page or a screen reader can order. */
import type { Office } from './office.ts';

export const noticeKinds = [
  'GRANT',
  'RESTRICTION',
  'REFUSAL',
  'BRIDGING',
  'HEARING',
  'COOPERATION_REQUEST',
  'NOT_RESPONSIBLE',
  'HOUSING_ALLOCATION',
  'HOUSING_FEE',
  'INTAKE_RECEIPT',
  'LANDLORD_CONFIRMATION',
  'BENEFIT_END',
  'MOVE_REFUSAL',
  'COURSE_OBLIGATION',
  'COURSE_ENTITLEMENT',
  'COURSE_WARNING',
  'WORK_PERMIT',
  'WORK_PERMIT_HEARING',
  'WORK_PERMIT_REFUSAL',
  'EXPIRY_REMINDER',
  'INTERIM_PROOF',
  'PROOF_REQUEST',
  'TITLE_HEARING',
  'TITLE_REFUSAL',
  'CONSENT_DECLARATION',
  'HELP_PLAN',
  'EDUCATION_GRANT',
  'EDUCATION_HEARING',
  'EDUCATION_REFUSAL',
  'OBJECTION_REMEDY',
  'OBJECTION_DECISION',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export interface TableColumn {
  header: string;
  /** Share of the width of the text, all columns together 1. */
  width: number;
  align?: 'left' | 'right';
}

export interface TableRow {
  /** One text for each column; the first names the row. */
  cells: readonly string[];
  /** Sums stand out. */
  strong?: boolean;
}

export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string; strong?: boolean }
  | { kind: 'list'; items: readonly string[]; numbered?: boolean }
  | { kind: 'table'; caption: string; columns: readonly TableColumn[]; rows: readonly TableRow[] };

export interface NoticeContent {
  /** Heading of the letter and title of the document. */
  subject: string;
  blocks: readonly Block[];
}

export interface Notice extends NoticeContent {
  kind: NoticeKind;
  office: Office;
  caseNumber: string;
  /** `YYYY-MM-DD` */
  date: string;
  /** Name and address, one line each. */
  recipient: readonly string[];
}

export const heading = (text: string): Block => ({ kind: 'heading', text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const strong = (text: string): Block => ({ kind: 'paragraph', text, strong: true });
export const list = (items: readonly string[]): Block => ({ kind: 'list', items });
export const numbered = (items: readonly string[]): Block => ({ kind: 'list', items, numbered: true });

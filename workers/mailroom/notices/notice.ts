/** A notice before it is a document: who writes to whom about what, as parts that a page or a screen reader can order. */
import type { NoticeKind } from '../../../src/contracts/notice-kind.ts';
import type { PartKey } from '../../../src/contracts/notice-part.ts';
import type { Office } from './office.ts';
import type { Remedy } from './remedy.ts';

export { noticeKinds, type NoticeKind } from '../../../src/contracts/notice-kind.ts';

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
  /** `remedy`: what the instruction below this heading says, for whoever says it in other words. */
  | { kind: 'heading'; text: string; remedy?: Remedy }
  /** `lang`: where it is not the language of the document. */
  | { kind: 'paragraph'; text: string; strong?: boolean; lang?: string }
  | { kind: 'list'; items: readonly string[]; numbered?: boolean }
  | { kind: 'table'; caption: string; columns: readonly TableColumn[]; rows: readonly TableRow[] };

export interface NoticeContent {
  /** Heading of the letter and title of the document. */
  subject: string;
  /** In the order of the letter; a part that this case does not need is empty. */
  parts: NoticeParts;
}

export type NoticeParts = Partial<Record<PartKey, readonly Block[]>>;

export interface Notice {
  subject: string;
  blocks: readonly Block[];
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

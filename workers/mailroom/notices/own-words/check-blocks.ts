/** What is wrong with a template, or may be, before a letter is written with it. */
import type { NoticeKind } from '../../../../src/contracts/notice-kind.ts';
import { noticeParts, type PartKey } from '../../../../src/contracts/notice-part.ts';
import type { TemplateBlock, TemplateField, TemplateFinding } from '../../../../src/contracts/notice-template.ts';
import { fieldsIn } from './fill-fields.ts';
import { findings, type Finding } from './findings.ts';
import { protectionOf, requiredFields } from './protection.ts';
import { readOwnText } from './read-own-text.ts';

/**
 * A second instruction on remedies beside the right one makes it faulty, and a year long (SGG 66(2), VwGO 58(2)); objections may
 * be spoken of where the letter is about one.
 */
const remedyWords =
  /Rechtsbehelf|Widerspruch (?:ein|er|zulässig)|Widerspruchsfrist|\bKlage|aufschiebende Wirkung|bekannt gegeben/i;

const amount = /\d\s?(?:€|Euro\b|EUR\b)/;
const day = /\b\d{1,2}\.\s?(?:\d{1,2}\.|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/;

export interface Checked {
  kind: NoticeKind;
  /** Parts of a letter of this kind, in their order. */
  parts: readonly PartKey[];
  fields: readonly TemplateField[];
  /** Gives the first character of a text that can't be printed. */
  unprintable: (text: string) => string | undefined;
}

export function checkBlocks(checked: Checked, blocks: readonly TemplateBlock[]): TemplateFinding[] {
  return [...checkArrangement(checked, blocks), ...blocks.flatMap((block, index) => checkBlock(checked, block, index))];
}

function checkArrangement({ kind, parts }: Checked, blocks: readonly TemplateBlock[]): TemplateFinding[] {
  const placed = blocks.flatMap(({ part }) => part ?? []);
  const fixed = placed.filter((part) => noticeParts[part].protection === 'FIXED');
  const first = fixed.findIndex((part) => part === 'decision');
  const last = fixed.findIndex((part) => part === 'remedies');
  const missing = parts.filter((part) => !placed.includes(part) && protectionOf(kind, part) !== 'FREE');
  return [
    ...missing.map((part) => findings.partMissing(null, label(part))),
    ...placed.filter((part) => !parts.includes(part)).map((part) => findings.partUnknown(part, label(part))),
    ...placed.filter((part, index) => placed.indexOf(part) !== index).map((part) => findings.partTwice(part, label(part))),
    ...(first > 0 ? [findings.decisionFirst('decision')] : []),
    ...(last >= 0 && last < fixed.length - 1 ? [findings.remediesLast('remedies')] : []),
  ];
}

function checkBlock(checked: Checked, { blockId, part, text }: TemplateBlock, index: number): TemplateFinding[] {
  const { kind, fields, unprintable } = checked;
  const named = part === null ? own(index) : label(part);
  if (text === null) return part === null ? [findings.textEmpty(blockId, named)] : [];
  if (part !== null && protectionOf(kind, part) === 'FIXED') return [findings.partFixed(blockId, named)];
  const used = fieldsIn(text);
  const known = new Set(fields.map(({ name }) => name));
  const unfinished = /\{\{|\}\}/.test(text.replace(/\{\{[^{}\n]*\}\}/g, ''));
  const character = unprintable(text);
  const required = part === null ? [] : requiredFields(kind, part);
  const found: (Finding | false)[] = [
    text.trim() === '' && findings.textEmpty(blockId, named),
    ...[...new Set(used)].filter((name) => !known.has(name)).map((name) => findings.fieldUnknown(blockId, named, name)),
    unfinished && findings.fieldUnfinished(blockId, named),
    ...required.filter((name) => !used.includes(name)).map((name) => findings.fieldMissing(blockId, named, name)),
    ...mayLack(text, required, fields).map((name) => findings.fieldMayLack(blockId, named, name)),
    remedyWords.test(text) && findings.remedyWords(blockId, named, remedyWords.exec(text)?.[0] ?? ''),
    character !== undefined && findings.unprintable(blockId, named, character),
    amount.test(text) && findings.amountWritten(blockId, named),
    day.test(text) && findings.dayWritten(blockId, named),
  ];
  return found.filter((one) => one !== false);
}

/** Fields that would take what has to be said with them where the case lacks them. */
function mayLack(text: string, required: readonly string[], fields: readonly TemplateField[]): string[] {
  const always = new Set(fields.filter((field) => field.always).map(({ name }) => name));
  const passages = readOwnText(text).flatMap((block) =>
    block.kind === 'list' ? block.items : 'text' in block ? [block.text] : [],
  );
  return passages.flatMap((passage) => {
    const used = fieldsIn(passage);
    const decides = used.some((name) => required.includes(name) && always.has(name));
    return decides ? used.filter((name) => fields.some((field) => field.name === name) && !always.has(name)) : [];
  });
}

interface Label {
  de: string;
  en: string;
}

const label = (part: PartKey): Label => noticeParts[part].label;
const own = (index: number): Label => ({ de: `Eigener Text an Stelle ${index + 1}`, en: `Own text in place ${index + 1}` });

/** Messages and receipts as XML of our own, in the order of the schema. */
import type { MessageKind, Receipt } from '../../contracts/partner-envelope.ts';
import { head, kinds, messageElement, namespace, receipt, receiptElement } from './message-shapes.ts';
import type { Shape } from './shape.ts';

/** @param envelope one that its contract has taken */
export function messageXml(envelope: { messageKind: MessageKind; payload: unknown }): string {
  const kind = kinds.get(envelope.messageKind);
  if (kind === undefined) throw new Error(`no such message: ${envelope.messageKind}`);
  return documentXml(
    messageElement,
    `${fieldsXml(head, envelope, 1)}${elementXml(kind.element, kind.payload, envelope.payload, 1)}`,
  );
}

export function receiptXml(value: Receipt): string {
  return documentXml(receiptElement, fieldsXml(receipt, value, 1));
}

function documentXml(element: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${element} xmlns="${namespace}">\n${content}</${element}>\n`;
}

function fieldsXml(shape: Shape & { kind: 'record' }, value: unknown, depth: number): string {
  const of = value as Record<string, unknown>;
  return shape.fields
    .filter(({ name }) => of[name] !== undefined && of[name] !== null)
    .map(({ name, shape: part }) => elementXml(name, part, of[name], depth))
    .join('');
}

function elementXml(name: string, shape: Shape, value: unknown, depth: number): string {
  const pad = '  '.repeat(depth);
  if (shape.kind === 'value') return `${pad}<${name}>${escapeXml(String(value))}</${name}>\n`;
  const content =
    shape.kind === 'record'
      ? fieldsXml(shape, value, depth + 1)
      : (value as unknown[]).map((item) => elementXml(shape.itemName, shape.item, item, depth + 1)).join('');
  return `${pad}<${name}>\n${content}${pad}</${name}>\n`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

export function escapeXml(text: string): string {
  return text.replace(/[&<>"\r]/g, (character) => entities[character] ?? character);
}

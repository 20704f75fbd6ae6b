/** Turns a file that the schema has taken into the value that its contract then judges. */
import { envelopeFormat, envelopeVersion } from '../../contracts/partner-envelope.ts';
import type { XmlElement } from '../../read-xml.ts';
import { head, kinds, receipt } from './message-shapes.ts';
import type { RecordShape, Shape, ValueShape } from './shape.ts';

export function messageOf(element: XmlElement): unknown {
  const kind = [...kinds.values()].find((known) => element.children.some(({ name }) => name === known.element));
  const payload = element.children.find(({ name }) => name === kind?.element);
  if (kind === undefined || payload === undefined) throw new Error('a message without content is none');
  return {
    format: envelopeFormat,
    version: envelopeVersion,
    messageKind: kind.messageKind,
    ...recordOf(head, element),
    payload: valueOf(kind.payload, payload),
  };
}

export function receiptOf(element: XmlElement): unknown {
  return { format: 'lotse-partner-receipt', version: envelopeVersion, ...recordOf(receipt, element) };
}

function recordOf({ fields }: RecordShape, element: XmlElement): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap(({ name, shape, nullable }): [string, unknown][] => {
      const child = element.children.find((known) => known.name === name);
      if (child !== undefined) return [[name, valueOf(shape, child)]];
      return nullable ? [[name, null]] : [];
    }),
  );
}

function valueOf(shape: Shape, element: XmlElement): unknown {
  if (shape.kind === 'record') return recordOf(shape, element);
  if (shape.kind === 'list') return element.children.map((item) => valueOf(shape.item, item));
  return plainValueOf(shape, element.text);
}

function plainValueOf({ type }: ValueShape, text: string): string | number | boolean {
  switch (type) {
    case 'integer':
    case 'decimal':
      return Number(text);
    case 'boolean':
      return text.trim() === 'true' || text.trim() === '1';
    case 'day':
    case 'instant':
      return text.trim();
    case 'text':
      return text;
  }
}

/** Our own XML for the exchange with authorities: namespace, elements and what stands in them. */
import type { z } from 'zod';
import {
  envelopeVersion,
  incomingEnvelopeSchema,
  type MessageKind,
  outgoingEnvelopeSchema,
  receiptSchema,
} from '../../contracts/partner-envelope.ts';
import { type Field, type RecordShape, type Shape, shapeOf } from './shape.ts';

/** A change that an old file would not stand is a new version, with a namespace and a schema file of its own. */
export const namespace = `urn:lotse:partner-message:${envelopeVersion}`;
export const messageElement = 'message';
export const receiptElement = 'receipt';

/** Said by namespace and elements, so not said again. */
const saidByXml = new Set(['format', 'version', 'messageKind', 'payload']);

function record(shape: Shape): RecordShape {
  if (shape.kind !== 'record') throw new Error('a message is a record');
  return shape;
}

const withoutSaid = ({ fields }: RecordShape): RecordShape => ({
  kind: 'record',
  fields: fields.filter(({ name }) => !saidByXml.has(name)),
});

interface KindShape {
  messageKind: MessageKind;
  element: string;
  head: Field[];
  payload: Shape;
}

function kindShapes(schema: z.ZodDiscriminatedUnion, side: 'input' | 'output'): KindShape[] {
  return schema.options.map((option) => {
    const shape = record(shapeOf(option as z.ZodType, side, messageElement));
    const of = (name: string) => shape.fields.find((field) => field.name === name)?.shape;
    const kind = of('messageKind');
    const payload = of('payload');
    if (kind?.kind !== 'value' || payload === undefined) throw new Error('an envelope names its kind and has a payload');
    const messageKind = kind.options[0] as MessageKind;
    return { messageKind, element: elementOf(messageKind), head: withoutSaid(shape).fields, payload };
  });
}

/** `RESIDENCE_REGISTRATION` → `residenceRegistration` */
function elementOf(messageKind: MessageKind): string {
  return messageKind.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

const all = [...kindShapes(outgoingEnvelopeSchema, 'output'), ...kindShapes(incomingEnvelopeSchema, 'input')];

/** By message kind; some kinds go both ways and look the same. */
export const kinds: ReadonlyMap<MessageKind, KindShape> = new Map(all.map((kind) => [kind.messageKind, kind]));

/** What every message says before its own part. */
export const head: RecordShape = { kind: 'record', fields: all[0]?.head ?? [] };
export const receipt: RecordShape = withoutSaid(record(shapeOf(receiptSchema, 'input', receiptElement)));

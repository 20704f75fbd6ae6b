/** What a message consists of, read off the contract: the XML schema, the writer and the reader all go by it. */
import { z } from 'zod';

export type Shape = RecordShape | ListShape | ValueShape;

export interface RecordShape {
  kind: 'record';
  fields: Field[];
}
export interface Field {
  name: string;
  shape: Shape;
  required: boolean;
  /** A value that is null is left out, and what is left out is read as null. */
  nullable: boolean;
}
export interface ListShape {
  kind: 'list';
  itemName: string;
  item: Shape;
  fewest: number;
  most: number | null;
}
export interface ValueShape {
  kind: 'value';
  type: 'text' | 'integer' | 'decimal' | 'boolean' | 'day' | 'instant';
  /** A choice; empty when any value of the type is taken. */
  options: string[];
  pattern?: string;
  shortest?: number;
  longest?: number;
  least?: number;
  most?: number;
  above?: number;
}

type Json = z.core.JSONSchema.JSONSchema;

/** @param side `input` for what comes from outside, `output` for what we write: there every default has been filled in */
export function shapeOf(schema: z.ZodType, side: 'input' | 'output', name: string): Shape {
  return toShape(z.toJSONSchema(schema, { io: side }), name);
}

/** @throws Error for a contract that says more than a message can: the schemas are made before anything is exchanged */
function toShape(json: Json, name: string): Shape {
  const variants = variantsOf(json).filter(({ type }) => type !== 'null');
  const [only, ...others] = variants;
  if (only === undefined) throw new Error(`${name}: nothing but null`);
  const shapes = [toPlainShape(only, name), ...others.map((variant) => toPlainShape(variant, name))];
  return shapes.reduce((one, other) => merged(one, other, name));
}

function toPlainShape(json: Json, name: string): Shape {
  switch (json.type) {
    case 'object':
      return {
        kind: 'record',
        fields: Object.entries(json.properties ?? {}).map(([field, of]) => ({
          name: field,
          shape: toShape(of as Json, field),
          required: json.required?.includes(field) ?? false,
          nullable: variantsOf(of as Json).some(({ type }) => type === 'null'),
        })),
      };
    case 'array': {
      const itemName = singular(name);
      const item = toShape(json.items as Json, itemName);
      return { kind: 'list', itemName, item, fewest: json.minItems ?? 0, most: json.maxItems ?? null };
    }
    case 'integer':
    case 'number':
      return valueShape(json.type === 'integer' ? 'integer' : 'decimal', json);
    case 'boolean':
      return { kind: 'value', type: 'boolean', options: [] };
    case 'string':
      if (json.format === 'date') return { kind: 'value', type: 'day', options: [] };
      if (json.format === 'date-time') return { kind: 'value', type: 'instant', options: [] };
      return valueShape('text', json);
    default:
      throw new Error(`${name}: ${JSON.stringify(json)} has no place in a message`);
  }
}

function valueShape(type: ValueShape['type'], json: Json): ValueShape {
  const options = (json.enum ?? (json.const === undefined ? [] : [json.const])).map(String);
  const facets = {
    pattern: json.pattern,
    shortest: json.minLength,
    longest: json.maxLength,
    least: json.minimum === Number.MIN_SAFE_INTEGER ? undefined : json.minimum,
    most: json.maximum === Number.MAX_SAFE_INTEGER ? undefined : json.maximum,
    above: json.exclusiveMinimum,
  };
  return { kind: 'value', type, options, ...Object.fromEntries(Object.entries(facets).filter(([, set]) => set !== undefined)) };
}

/** XML Schema 1.0 cannot let one value decide about others: all variants' fields stand in it, and the contract decides after. */
function merged(one: Shape, other: Shape, name: string): Shape {
  if (one.kind === 'record' && other.kind === 'record') {
    const names = [...new Set([...one.fields, ...other.fields].map((field) => field.name))];
    return {
      kind: 'record',
      fields: names.map((field) => {
        const [first, second] = [one, other].map(({ fields }) => fields.find((known) => known.name === field));
        if (first === undefined || second === undefined) {
          return { ...(first ?? second ?? missing(field)), required: false };
        }
        return {
          name: field,
          shape: merged(first.shape, second.shape, field),
          required: first.required && second.required,
          nullable: first.nullable || second.nullable,
        };
      }),
    };
  }
  if (one.kind === 'value' && other.kind === 'value' && one.type === other.type) {
    return { ...one, options: [...new Set([...one.options, ...other.options])] };
  }
  throw new Error(`${name}: variants that differ in kind have no place in a message`);
}

function missing(name: string): never {
  throw new Error(`${name}: in no variant`);
}

function variantsOf(json: Json): Json[] {
  return json.anyOf ?? json.oneOf ?? [json];
}

function singular(name: string): string {
  if (name === 'children') return 'child';
  return name.replace(/ies$/, 'y').replace(/s$/, '');
}

/** Reads a file from outside without trusting anything about it. */
import type { z } from 'zod';
import { readXml, type XmlElement } from '../read-xml.ts';
import { formatOf, type PartnerFile, readBounded } from './partner-files.ts';
import type { Rejection } from './quarantine.ts';
import { schemaErrors } from './xml/check-schema.ts';

/** Largest file that is read, in bytes. */
export const largestFile = 1024 * 1024;
const mostFieldsNamed = 20;

export type ReadResult<T> = { ok: true; value: T } | { ok: false; rejection: Rejection };

/**
 * JSON is checked against the contract; XML against its schema first, then against the same contract.
 * @param fromXml turns a file that the schema has taken into what the contract speaks about
 */
export async function readPartnerFile<Schema extends z.ZodType>(
  file: PartnerFile,
  schema: Schema,
  fromXml: (element: XmlElement) => unknown,
): Promise<ReadResult<z.output<Schema>>> {
  if (!file.regular) return rejected('NOT_A_FILE');
  if (file.size > largestFile) return rejected('TOO_LARGE');
  const text = decode(await readBounded(file.path, largestFile));
  if (text === null) return rejected('NOT_UTF8');
  const content = formatOf(file.name) === 'xml' ? await xmlContent(text, fromXml) : jsonContent(text);
  if (!content.ok) return content;
  const checked = schema.safeParse(content.value);
  if (checked.success) return { ok: true, value: checked.data };
  const fields = checked.error.issues.map(({ path, code }) => `${path.join('.') || '(root)'}: ${code}`);
  return rejected('INVALID_ENVELOPE', fields);
}

export function rejected(reason: Rejection['reason'], fields: string[] = []): { ok: false; rejection: Rejection } {
  return { ok: false, rejection: { reason, fields: fields.slice(0, mostFieldsNamed) } };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function jsonContent(text: string): ReadResult<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return rejected('NOT_JSON');
  }
}

/** Well-formed and without a document type first: what declares entities is given to no checker. */
async function xmlContent(text: string, fromXml: (element: XmlElement) => unknown): Promise<ReadResult<unknown>> {
  let element: XmlElement;
  try {
    element = readXml(text);
  } catch (error) {
    return rejected('NOT_XML', lineOf(error));
  }
  const errors = await schemaErrors(text);
  return errors.length > 0 ? rejected('NOT_IN_SCHEMA', errors) : { ok: true, value: fromXml(element) };
}

/** The parser begins what it says with line and column. */
function lineOf(error: unknown): string[] {
  const line = /^(\d+):\d+/.exec(error instanceof Error ? error.message : '')?.[1];
  return line === undefined ? [] : [`line ${line}`];
}

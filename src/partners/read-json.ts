/** Reads a file from outside without trusting anything about it. */
import type { z } from 'zod';
import { type PartnerFile, readBounded } from './partner-files.ts';
import type { Rejection } from './quarantine.ts';

/** Largest file that is read, in bytes. */
export const largestFile = 1024 * 1024;
const mostFieldsNamed = 20;

export type ReadResult<T> = { ok: true; value: T } | { ok: false; rejection: Rejection };

export async function readJson<Schema extends z.ZodType>(
  file: PartnerFile,
  schema: Schema,
): Promise<ReadResult<z.output<Schema>>> {
  if (!file.regular) return rejected('NOT_A_FILE');
  if (file.size > largestFile) return rejected('TOO_LARGE');
  const text = decode(await readBounded(file.path, largestFile));
  if (text === null) return rejected('NOT_UTF8');
  const json = parse(text);
  if (json === undefined) return rejected('NOT_JSON');
  const checked = schema.safeParse(json);
  if (checked.success) return { ok: true, value: checked.data };
  const fields = checked.error.issues.slice(0, mostFieldsNamed).map(({ path, code }) => `${path.join('.') || '(root)'}: ${code}`);
  return rejected('INVALID_ENVELOPE', fields);
}

export function rejected(reason: Rejection['reason'], fields: string[] = []): { ok: false; rejection: Rejection } {
  return { ok: false, rejection: { reason, fields } };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads the body of an Elasticsearch `_bulk` request as the stock exporter writes it: action line, record line, … */
import type { ExportedRecord } from './record.ts';

/** The body is not what an exporter sends. */
export class MalformedBulk extends Error {
  constructor(line: number, reason: string) {
    super(`Line ${line} of the bulk request: ${reason}`);
    this.name = 'MalformedBulk';
  }
}

const maybeUnsafeInteger = /[:[,]-?(?:9\d{15}|\d{17,})/;
const textOrLongInteger = /"(?:[^"\\]|\\.)*"|(?<![\w.+-])-?\d{16,}(?![\w.])/g;

/** Parses one record; integers that a JavaScript number cannot hold stay text. */
export function parseRecord(json: string): ExportedRecord {
  const exact = maybeUnsafeInteger.test(json)
    ? json.replace(textOrLongInteger, (token) =>
        token.startsWith('"') || Number.isSafeInteger(Number(token)) ? token : `"${token}"`,
      )
    : json;
  return JSON.parse(exact) as ExportedRecord;
}

function isRecord(value: unknown): value is ExportedRecord {
  const record = value as Partial<ExportedRecord> | null;
  return (
    typeof record === 'object' &&
    record !== null &&
    Number.isSafeInteger(record.partitionId) &&
    Number.isSafeInteger(record.position) &&
    Number.isSafeInteger(record.timestamp) &&
    typeof record.valueType === 'string' &&
    typeof record.intent === 'string' &&
    typeof record.value === 'object' &&
    (record.value as object | null) !== null
  );
}

/** The records of one partition as they came. */
export interface Bulk {
  partitionId: number;
  /** In the order of the log; never empty. */
  records: ExportedRecord[];
  /** The JSON text of each record. */
  texts: string[];
}

/**
 * The records of a bulk request; null when it has none.
 * @throws {MalformedBulk} when a line is not JSON, a record lacks its place in the log, an action lacks its record, or the
 *   records are not those of one partition in the order of its log
 */
export function parseBulk(body: string): Bulk | null {
  const lines = body.split('\n');
  if (lines.at(-1) === '') lines.pop();
  if (lines.length % 2 === 1) throw new MalformedBulk(lines.length, 'an action without its record');
  const texts = lines.filter((_line, index) => index % 2 === 1);
  const records = texts.map((text, index) => parseLine(text, 2 * index + 2));
  const [first] = records;
  if (!first) return null;
  records.forEach((record, index) => {
    const before = records[index - 1];
    if (record.partitionId !== first.partitionId) throw new MalformedBulk(2 * index + 2, 'a second partition');
    if (before && before.position >= record.position) throw new MalformedBulk(2 * index + 2, 'not in the order of the log');
  });
  return { partitionId: first.partitionId, records, texts };
}

function parseLine(line: string, number: number): ExportedRecord {
  let record: unknown;
  try {
    record = parseRecord(line);
  } catch {
    throw new MalformedBulk(number, 'not JSON');
  }
  if (!isRecord(record)) throw new MalformedBulk(number, 'not a record of the engine');
  return record;
}

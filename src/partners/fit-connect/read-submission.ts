/** Reads a submission `<inbox>/online-service/<submissionId>/` and says everything that is wrong with it. */
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { checkContent, largestDocument } from '../../case-file/media-type.ts';
import { readXml } from '../../read-xml.ts';
import { ignoreMissing, readBounded } from '../partner-files.ts';
import type { Problem } from './events.ts';
import { type Metadata, metadataSchema, type SubmittedAttachment } from './metadata.ts';
import { serviceOf } from './services.ts';
import { sha512 } from './sha512.ts';

/** Largest metadata and data that are read, in bytes; a document may be as large as one of the case file. */
const largestData = 1024 * 1024;

export interface Submission {
  metadata: Metadata;
  service: NonNullable<ReturnType<typeof serviceOf>>;
  /** What the application says, if it is JSON. */
  data: unknown;
  /** False for what the case file does not take (macros, programs, empty files). */
  attachments: (SubmittedAttachment & { takable: boolean })[];
}

export type ReadSubmission = { ok: true; submission: Submission } | { ok: false; problems: Problem[] };

export async function readSubmission(folder: string): Promise<ReadSubmission> {
  const text = decode(await readRegular(path.join(folder, 'metadata.json'), largestData));
  const json = text === null ? undefined : parsed(text);
  if (json === undefined) return refused([problem('syntax-violation', 'metadata', 'metadata.json fehlt oder ist kein JSON')]);
  const checked = metadataSchema.safeParse(json);
  if (!checked.success) {
    const fields = checked.error.issues.flatMap(namesOf).join(', ');
    return refused([problem('schema-violation', 'metadata', `Passt nicht zum Metadatenschema 2.1.0: ${fields}`)]);
  }
  const metadata = checked.data;
  const service = serviceOf(metadata);
  if (service === null) return refused([problem('unsupported-service', 'metadata', 'Diese Leistung wird hier nicht angeboten')]);
  const data = await readData(folder, metadata);
  const attachments = await readAttachments(folder, metadata);
  const problems = [...data.problems, ...attachments.problems];
  if (problems.length > 0) return refused(problems);
  return { ok: true, submission: { metadata, service, data: data.value, attachments: attachments.found } };
}

/** The field of an issue, or the fields that it does not know. */
const namesOf = (issue: z.core.$ZodIssue): string[] => {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  return keys.map((parts) => parts.join('.'));
};

async function readData(folder: string, { contentStructure }: Metadata): Promise<{ value: unknown; problems: Problem[] }> {
  const { hash, submissionSchema } = contentStructure.data;
  const xml = submissionSchema.mimeType === 'application/xml';
  const bytes = await readRegular(path.join(folder, xml ? 'data.xml' : 'data.json'), largestData);
  const failed = (one: Problem) => ({ value: null, problems: [one] });
  if (bytes === null) return failed(problem('missing-data', 'data', 'Die Fachdaten liegen nicht bei'));
  if (sha512(bytes) !== hash.content) return failed(problem('hash-mismatch', 'data', 'Die Fachdaten wurden verändert'));
  const text = decode(bytes);
  const value = text === null ? undefined : xml ? wellFormed(text) : parsed(text);
  if (value === undefined) return failed(problem('syntax-violation', 'data', 'Die Fachdaten sind nicht lesbar'));
  return { value, problems: [] };
}

async function readAttachments(folder: string, { contentStructure }: Metadata) {
  const problems: Problem[] = [];
  const found: Submission['attachments'] = [];
  const directory = path.join(folder, 'attachments');
  const lying = new Set((await readdir(directory).catch(ignoreMissing)) ?? []);
  for (const attachment of contentStructure.attachments) {
    const { attachmentId, hash, mimeType } = attachment;
    const instance = `attachment:${attachmentId}`;
    const bytes = await readRegular(path.join(directory, attachmentId), largestDocument);
    lying.delete(attachmentId);
    if (bytes === null) problems.push(problem('attachments-mismatch', instance, 'Die Anlage liegt nicht bei oder ist zu groß'));
    else if (sha512(bytes) !== hash.content) problems.push(problem('hash-mismatch', instance, 'Die Anlage wurde verändert'));
    else found.push({ ...attachment, takable: await isTakable(bytes, mimeType) });
  }
  if (lying.size > 0)
    problems.push(problem('attachments-mismatch', 'metadata', 'Es liegen Anlagen bei, die nicht angekündigt sind'));
  return { problems, found };
}

const isTakable = (bytes: Uint8Array, mimeType: string): Promise<boolean> =>
  checkContent(bytes, mimeType).then(
    () => true,
    () => false,
  );

/** Null for what is missing, too large, or no file at all. */
async function readRegular(file: string, limit: number): Promise<Uint8Array | null> {
  const stat = await lstat(file).catch(ignoreMissing);
  return stat?.isFile() === true && stat.size <= limit ? await readBounded(file, limit) : null;
}

function decode(bytes: Uint8Array | null): string | null {
  try {
    return bytes === null ? null : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @returns null for well-formed XML, whose content stays in its file; undefined for anything else */
function wellFormed(text: string): null | undefined {
  try {
    readXml(text);
    return null;
  } catch {
    return undefined;
  }
}

const problem = (type: Problem['type'], instance: string, detail: string): Problem => ({ type, instance, detail });
const refused = (problems: Problem[]): ReadSubmission => ({ ok: false, problems });

/** Where files go that can't be taken: out of the way, with the reason beside them, for a person to look at. */
import { randomUUID } from 'node:crypto';
import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { writeAtomically } from '../write-atomically.ts';
import { folderOf, ignoreMissing, type PartnerFile } from './partner-files.ts';

export const rejectionReasons = [
  'NOT_A_FILE',
  'TOO_LARGE',
  'NOT_UTF8',
  'NOT_JSON',
  'NOT_XML',
  'NOT_IN_SCHEMA',
  'INVALID_ENVELOPE',
  'WRONG_PARTNER',
  'MESSAGE_ID_REUSED',
  'UNKNOWN_MESSAGE',
  'REJECTED_SUBMISSION',
] as const;

export interface Rejection {
  reason: (typeof rejectionReasons)[number];
  /** Paths of the fields that did not match, or lines and elements; never their values. */
  fields: string[];
}

/** Moves the file (a link itself, not what it points to) to `<directory>/<partner>/` and writes `<file>.reason.json` beside it. */
export async function quarantine(directory: string, file: PartnerFile, rejection: Rejection, at: Date): Promise<void> {
  const folder = path.join(directory, folderOf(file.partnerKind));
  await mkdir(folder, { recursive: true });
  const safeName = file.name.replace(/[^A-Za-z0-9._-]/g, '_').slice(-80);
  const target = path.join(folder, `${at.toISOString().replaceAll(':', '')}-${randomUUID().slice(0, 8)}-${safeName}`);
  if ((await rename(file.path, target).then(() => true, ignoreMissing)) === undefined) return;
  const reason = { file: file.name, ...rejection, size: file.size, quarantinedAt: at.toISOString() };
  await writeAtomically(`${target}.reason.json`, `${JSON.stringify(reason, null, 2)}\n`);
}

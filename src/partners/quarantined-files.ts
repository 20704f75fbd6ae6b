/** What lies in quarantine, for a person to look at and to put away. */
import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { type PartnerKind, partnerKinds } from '../contracts/partner-envelope.ts';
import { NotFound } from '../errors.ts';
import { writeAtomically } from '../write-atomically.ts';
import { folderOf, ignoreMissing } from './partner-files.ts';
import { type Rejection, rejectionReasons } from './quarantine.ts';

export interface QuarantinedFile extends Rejection {
  /** `<partner>.<file where it was put aside>` */
  fileId: string;
  partnerKind: PartnerKind;
  /** As the partner named it. */
  file: string;
  size: number;
  quarantinedAt: Date;
}

const reasonSuffix = '.reason.json';
const mostListed = 200;

const reasonSchema = z.object({
  file: z.string(),
  reason: z.enum(rejectionReasons),
  fields: z.array(z.string()),
  size: z.number(),
  quarantinedAt: z.coerce.date(),
});

/** Newest first. */
export async function listQuarantined(directory: string): Promise<QuarantinedFile[]> {
  const found: QuarantinedFile[] = [];
  for (const partnerKind of partnerKinds) {
    const folder = path.join(directory, folderOf(partnerKind));
    const names = (await readdir(folder).catch(ignoreMissing)) ?? [];
    for (const name of names.filter((entry) => entry.endsWith(reasonSuffix))) {
      const parsed = reasonSchema.safeParse(await readReason(path.join(folder, name)));
      const fileId = `${folderOf(partnerKind)}.${name.slice(0, -reasonSuffix.length)}`;
      if (parsed.success) found.push({ fileId, partnerKind, ...parsed.data });
    }
  }
  return found.sort((a, b) => b.quarantinedAt.getTime() - a.quarantinedAt.getTime()).slice(0, mostListed);
}

/** Moves the file and its reason to `settled`, with who has dealt with it. @throws NotFound */
export async function settleQuarantined(directory: string, fileId: string, note: { by: string; note: string; at: Date }) {
  const known = (await listQuarantined(directory)).find((file) => file.fileId === fileId);
  if (known === undefined) throw new NotFound('NOT_FOUND', { field: 'fileId' });
  const folder = path.join(directory, folderOf(known.partnerKind));
  const name = fileId.slice(folderOf(known.partnerKind).length + 1);
  const settled = path.join(folder, 'settled');
  await mkdir(settled, { recursive: true });
  await rename(path.join(folder, name), path.join(settled, name)).catch(ignoreMissing);
  await writeAtomically(path.join(settled, `${name}.settled.json`), `${JSON.stringify(note, null, 2)}\n`);
  await rename(path.join(folder, `${name}${reasonSuffix}`), path.join(settled, `${name}${reasonSuffix}`));
  return known;
}

async function readReason(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(ignoreMissing);
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

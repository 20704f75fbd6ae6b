/** Files that are exchanged with partners: one folder for each partner, in the outbox and in the inbox. */
import { constants } from 'node:fs';
import { lstat, mkdir, open, readdir, unlink } from 'node:fs/promises';
import path from 'node:path';
import { type PartnerKind, partnerKinds } from '../contracts/partner-envelope.ts';

/** Authorities get XML of ours, as long as the operator has not installed XAusländer or XMeld; everybody else JSON. */
export type FileFormat = 'xml' | 'json';

const authorities: ReadonlySet<PartnerKind> = new Set([
  'BAMF',
  'STATE_RECEPTION',
  'CENTRAL_REGISTER',
  'JOBCENTER',
  'EMPLOYMENT_AGENCY',
  'REGISTRATION_OFFICE',
  'CIVIL_REGISTRY',
  'HEALTH_OFFICE',
  'YOUTH_OFFICE',
  'SCHOOL_OFFICE',
  'COURT',
  'IMMIGRATION_OFFICE',
]);

export function formatFor(partnerKind: PartnerKind): FileFormat {
  return authorities.has(partnerKind) ? 'xml' : 'json';
}

/** Whatever a partner sends is read as what its name says; JSON from an authority as well. */
export function formatOf(fileName: string): FileFormat {
  return fileName.toLowerCase().endsWith('.xml') ? 'xml' : 'json';
}

export function isReceipt(fileName: string): boolean {
  return /\.receipt\.(?:json|xml)$/.test(fileName);
}

/** `REGISTRATION_OFFICE` → `registration-office` */
export function folderOf(partnerKind: PartnerKind): string {
  return partnerKind.toLowerCase().replaceAll('_', '-');
}

export interface PartnerFile {
  partnerKind: PartnerKind;
  path: string;
  name: string;
  size: number;
  /** False for links, folders, pipes: nothing that is read. */
  regular: boolean;
  directory: boolean;
  modifiedAt: number;
}

/** Makes the folders, so that every partner finds its own. */
export async function preparePartnerFolders(directory: string): Promise<void> {
  for (const partnerKind of partnerKinds) await mkdir(path.join(directory, folderOf(partnerKind)), { recursive: true });
}

/** What lies in the folders of all partners, except names with a leading dot: they are still being written. */
export async function listPartnerFiles(directory: string): Promise<PartnerFile[]> {
  const files: PartnerFile[] = [];
  for (const partnerKind of partnerKinds) {
    const folder = path.join(directory, folderOf(partnerKind));
    const names = await readdir(folder).catch(ignoreMissing);
    for (const name of (names ?? []).filter((entry) => !entry.startsWith('.')).sort()) {
      const stat = await lstat(path.join(folder, name)).catch(ignoreMissing);
      if (stat === undefined) continue;
      const { size, mtimeMs } = stat;
      const kind = { regular: stat.isFile(), directory: stat.isDirectory() };
      files.push({ partnerKind, path: path.join(folder, name), name, size, ...kind, modifiedAt: mtimeMs });
    }
  }
  return files;
}

/** At most `limit` bytes, never through a link that took the file's place. @throws Error when the file is larger by now */
export async function readBounded(file: string, limit: number): Promise<Uint8Array> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const buffer = Buffer.alloc(limit + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length, null);
      length += bytesRead;
      if (bytesRead === 0) return buffer.subarray(0, length);
      if (length > limit) throw new Error('file larger than its limit');
    }
  } finally {
    await handle.close();
  }
}

/** Removes the file; another process may have been faster. */
export async function removeFile(file: string): Promise<void> {
  await unlink(file).catch(ignoreMissing);
}

export function ignoreMissing(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
  throw error;
}

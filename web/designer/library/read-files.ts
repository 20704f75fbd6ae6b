/** Files that somebody picked, as resources of models; archives are opened. */
import { strFromU8, unzipSync } from 'fflate';

export interface ImportedFile {
  /** Without folders. */
  name: string;
  content: string;
}

export interface Imported {
  files: ImportedFile[];
  /** Names that are no model, table or form. */
  skipped: string[];
}

interface Picked {
  name: string;
  bytes: Uint8Array;
}

const known = /\.(?:bpmn|dmn|form)$/i;
/** As much as one request of the API may hold. */
const largestFile = 5 * 1024 * 1024;

function plainName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const stem = name
    .slice(0, dot)
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .replace(/^[-_]+|-+$/g, '');
  return `${stem === '' ? 'datei' : stem}${name.slice(dot).toLowerCase()}`;
}

function isHidden(path: string): boolean {
  return path.endsWith('/') || path.startsWith('__MACOSX/') || /(?:^|\/)\./.test(path);
}

function opened({ name, bytes }: Picked): Picked[] {
  if (!/\.zip$/i.test(name)) return [{ name, bytes }];
  try {
    // Only what will be read is unpacked, so that a small archive can't become a huge one.
    const entries = unzipSync(bytes, { filter: (entry) => known.test(entry.name) && entry.originalSize <= largestFile });
    return Object.entries(entries).flatMap(([path, content]) => (isHidden(path) ? [] : [{ name: path, bytes: content }]));
  } catch {
    return [{ name, bytes }];
  }
}

/** The last of two files of the same name counts. */
export function readFiles(picked: readonly Picked[]): Imported {
  const all = picked.flatMap(opened);
  const [good, bad] = [all.filter(({ name }) => known.test(name)), all.filter(({ name }) => !known.test(name))];
  const files = new Map(good.map(({ name, bytes }) => [plainName(name), strFromU8(bytes)]));
  return {
    files: [...files].map(([name, content]) => ({ name, content })),
    skipped: bad.map(({ name }) => name),
  };
}

export async function readPicked(files: Iterable<File>): Promise<Imported> {
  const picked = [...files].map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }));
  return readFiles(await Promise.all(picked));
}

/** Puts what the browser kept over what the server has: it continues the draft, or it meets another one. */
import type { DraftFile } from '../../../src/contracts/model.ts';
import type { LocalCopy } from './local-copies.ts';
import { fileOf, type ModelFile } from './model-file.ts';

/** The server's draft of a file as it would be sent; null without one. */
function draftOf(file: ModelFile): DraftFile | null {
  const { name, title, content, revision, basedOnVersion, savedAt, savedBy } = file;
  if (revision === null || savedAt === null || savedBy === null) return null;
  return { name, title, content, revision, basedOnVersion, savedAt, savedBy };
}

/** @returns the files, and the names of copies that say nothing new and may go */
export function mergeLocal(
  files: readonly ModelFile[],
  copies: ReadonlyMap<string, LocalCopy>,
): { files: ModelFile[]; obsolete: string[] } {
  const obsolete: string[] = [];
  const merged = files.map((file): ModelFile => {
    const copy = copies.get(file.name);
    if (copy === undefined) return file;
    if (copy.content === file.content) {
      obsolete.push(file.name);
      return file;
    }
    const { title, content, basedOnVersion, revision } = copy;
    const mine = { ...file, title, content, basedOnVersion };
    if (revision === file.revision) return { ...mine, state: 'waiting' };
    return { ...mine, state: 'conflict', theirs: draftOf(file) };
  });
  const begun = [...copies].filter(([name]) => !files.some((file) => file.name === name));
  for (const [name, { title, content, basedOnVersion }] of begun) {
    merged.push({ ...fileOf(name, title, content, null), basedOnVersion, state: 'waiting' });
  }
  return { files: merged, obsolete };
}

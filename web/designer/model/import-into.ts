/** Files from outside become changes of the open model: those with an id that it has are replaced, others are added. */
import { counterpart } from '../library/import-as-draft.ts';
import { readPicked } from '../library/read-files.ts';
import { fileOf } from './model-file.ts';
import type { ModelStore } from './model-store.ts';
import { titleOfFile } from './uses-in-xml.ts';

/** @param process name of the model's own file, whose folder new files share */
export async function importInto(
  store: ModelStore,
  process: string,
  picked: Iterable<File>,
): Promise<{ names: string[]; skipped: string[] }> {
  const { files, skipped } = await readPicked(picked);
  const folder = process.slice(0, process.lastIndexOf('/') + 1);
  const names: string[] = [];
  for (const file of files) {
    const other = await counterpart(store.files(), file);
    const name = other?.name ?? `${folder}${file.name}`;
    if (other !== null) store.add(other, false);
    if (store.files().some((one) => one.name === name)) store.replace(name, file.content);
    else store.add(fileOf(name, titleOfFile(name, file.content).slice(0, 200), file.content, null), true);
    names.push(name);
  }
  return { names, skipped };
}

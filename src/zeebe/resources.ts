/** Reads the process library from its folder: one folder a process, with its models, decision tables and forms. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Resource } from './commands.ts';

const deployable = /\.(bpmn|dmn|form)$/;

/** @param directory `processes/`; resource names are paths relative to it, with `/` */
export async function readResources(directory: string): Promise<Resource[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && deployable.test(entry.name));
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Promise.all(
    paths.map(async (path) => ({
      name: path.slice(directory.length).replaceAll('\\', '/').replace(/^\/+/, ''),
      content: await readFile(path),
    })),
  );
}

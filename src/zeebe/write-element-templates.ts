/** `npm run templates`: writes processes/element-templates/ from the workers, and removes what belongs to none. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { workersByDepartment } from '../../workers/index.ts';
import { elementTemplates } from './element-templates.ts';

async function main(directory: string): Promise<void> {
  const templates = elementTemplates(workersByDepartment);
  await mkdir(directory, { recursive: true });
  for (const name of await readdir(directory)) {
    if (!templates.has(path.basename(name, '.json'))) await rm(path.join(directory, name));
  }
  for (const [type, template] of templates) {
    await writeFile(path.join(directory, `${type}.json`), `${JSON.stringify(template, null, 2)}\n`);
  }
}

await main(path.resolve('processes/element-templates'));

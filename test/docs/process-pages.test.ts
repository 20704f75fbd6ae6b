/** docs/processes says what the models say. When this fails: `npm run docs:processes`. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { allPages, pictureMark, readAllProcesses } from '../../src/process-pages/all-pages.ts';
import type { ProcessFolder } from '../../src/process-pages/read-process.ts';

const directory = path.resolve(__dirname, '../../docs/processes');
const written = (name: string): string => readFileSync(path.join(directory, name), 'utf8');

let folders: ProcessFolder[];
beforeAll(async () => {
  folders = await readAllProcesses(path.resolve(__dirname, '../../processes'));
});

test('each page is the one that its model gives', () => {
  for (const [name, page] of allPages(folders)) expect(written(name)).toBe(page);
});

test('each picture shows the model as it is', () => {
  for (const folder of folders) expect(written(`${folder.bpmnProcessId}.svg`)).toContain(pictureMark(folder));
});

test('there is no page of a process that is gone', () => {
  const expected = [...allPages(folders).keys(), ...folders.map(({ bpmnProcessId }) => `${bpmnProcessId}.svg`)];
  expect(readdirSync(directory).sort()).toEqual(expected.sort());
});

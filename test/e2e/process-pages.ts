/**
 * `npm run docs:processes`: a page with a picture for each process, from its model; what belongs to none is removed. A picture
 * is drawn again only when its model has changed, because each drawing has ids of its own.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { allPages, pictureMark, readAllProcesses } from '../../src/process-pages/all-pages.ts';
import type { ProcessFolder } from '../../src/process-pages/read-process.ts';
import { launchChromium } from './chromium.ts';

/** Runs in the page, where the viewer is loaded. */
async function drawn(xml: string): Promise<string> {
  interface Viewer {
    importXML(xml: string): Promise<unknown>;
    saveSVG(): Promise<{ svg: string }>;
    destroy(): void;
  }
  const { BpmnJS } = globalThis as unknown as { BpmnJS: new (options: { container: string }) => Viewer };
  const viewer = new BpmnJS({ container: 'body' });
  await viewer.importXML(xml);
  const { svg } = await viewer.saveSVG();
  viewer.destroy();
  return svg;
}

async function picture(page: Page, folder: ProcessFolder): Promise<string> {
  const svg = await page.evaluate<string>(`(${drawn.toString()})(${JSON.stringify(folder.xml)})`);
  const start = svg.indexOf('<svg');
  return `${pictureMark(folder)}\n${svg.slice(start)}\n`;
}

async function pictures(folders: ProcessFolder[], rootDirectory: string): Promise<[string, string][]> {
  const viewer = await readFile(path.join(rootDirectory, 'node_modules/bpmn-js/dist/bpmn-viewer.production.min.js'), 'utf8');
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><html lang="de"><body></body></html>');
    await page.addScriptTag({ content: viewer });
    const files: [string, string][] = [];
    for (const folder of folders) files.push([pictureName(folder), await picture(page, folder)]);
    return files;
  } finally {
    await browser.close();
  }
}

const pictureName = ({ bpmnProcessId }: ProcessFolder): string => `${bpmnProcessId}.svg`;

async function isDrawn(directory: string, folder: ProcessFolder): Promise<boolean> {
  const file = path.join(directory, pictureName(folder));
  return existsSync(file) && (await readFile(file, 'utf8')).startsWith(pictureMark(folder));
}

async function main(): Promise<void> {
  const rootDirectory = path.resolve(import.meta.dirname, '../..');
  const directory = path.join(rootDirectory, 'docs/processes');
  const folders = await readAllProcesses(path.join(rootDirectory, 'processes'));
  const upToDate = await Promise.all(folders.map((folder) => isDrawn(directory, folder)));
  const changed = folders.filter((_, index) => !upToDate[index]);
  const pages = allPages(folders);
  const known = new Set([...pages.keys(), ...folders.map(pictureName)]);
  await mkdir(directory, { recursive: true });
  for (const name of await readdir(directory)) if (!known.has(name)) await rm(path.join(directory, name));
  for (const [name, content] of [...pages, ...(await pictures(changed, rootDirectory))]) {
    await writeFile(path.join(directory, name), content);
  }
  process.stdout.write(`${pages.size} pages in docs/processes, ${changed.length} pictures drawn\n`);
}

await main();

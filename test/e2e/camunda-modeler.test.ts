/**
 * A designer who opens the process library in Camunda Modeler sees no warning: every model, decision, form and element
 * template is opened with the Modeler's own parts in a real browser, and checked by its own linters for Camunda 8.5.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import type { Opened } from '../web/camunda-modeler/opened.ts';
import { launchChromium } from './chromium.ts';

const root = path.resolve(__dirname, '../..');
const library = path.join(root, 'processes');
const files = readdirSync(library, { recursive: true, encoding: 'utf8' }).sort();
const read = (file: string): string => readFileSync(path.join(library, file), 'utf8');
const templates = files
  .filter((file) => /^element-templates.*\.json$/.test(file))
  .map((file) => JSON.parse(read(file)) as object);

let directory: string;
let browser: Browser;
let page: Page;
let reported: string[];
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'lotse-modeler-'));
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) reported.push(message.text());
  });
  page.on('pageerror', ({ message }) => reported.push(message));
  await page.setContent('<!doctype html><div id="canvas" style="height: 600px"></div><div id="properties"></div>');
  await page.addScriptTag({ content: await partsOfModeler() });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await rm(directory, { recursive: true });
});
beforeEach(() => {
  reported = [];
});

async function partsOfModeler(): Promise<string> {
  const config = path.join(root, 'test/web/camunda-modeler/vite.config.ts');
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--config', config, '--outDir', directory]);
  return readFile(path.join(directory, 'parts.js'), 'utf8');
}

async function opened(how: 'openBpmn' | 'openDmn' | 'openForm', ...what: unknown[]): Promise<Opened> {
  return page.evaluate<Opened>(`camundaModeler.${how}(${what.map((each) => JSON.stringify(each)).join(', ')})`);
}

const withoutWarning = { platform: 'Camunda Cloud 8.5.0', warnings: [] };

test.each(files.filter((file) => file.endsWith('.bpmn')))(
  'model %s, with the element templates',
  async (file) => {
    const model = await opened('openBpmn', read(file), templates);
    expect(model).toEqual({ ...withoutWarning, count: expect.any(Number) });
    expect(model.count).toBeGreaterThan(10);
    expect(reported).toEqual([]);
  },
  60_000,
);

test.each(files.filter((file) => file.endsWith('.dmn')))('decision %s', async (file) => {
  const decision = await opened('openDmn', read(file));
  // The diagram and at least one table.
  expect(decision).toEqual({ ...withoutWarning, count: expect.any(Number) });
  expect(decision.count).toBeGreaterThan(1);
  expect(reported).toEqual([]);
});

test.each(files.filter((file) => file.endsWith('.form')))('form %s', async (file) => {
  const form = await opened('openForm', read(file));
  expect(form).toEqual({ ...withoutWarning, count: expect.any(Number) });
  expect(reported).toEqual([]);
});

describe('what the Modeler would warn of is found', () => {
  const model = read('hearing/hearing.bpmn');

  test.each([
    [
      'an unknown reference',
      model
        .replace('targetRef="Participant_Municipality"', 'targetRef="Nobody"')
        .replace('sourceRef="Participant_Heard"', 'sourceRef="Nobody"'),
    ],
    ['a task without a job type', model.replace('<zeebe:taskDefinition type="render-notice" retries="3" />', '')],
  ])('%s', async (_name, wrong) => {
    expect(wrong).not.toBe(model);
    expect((await opened('openBpmn', wrong, templates)).warnings).not.toEqual([]);
  });

  test('a template that is none', async () => {
    const { warnings } = await opened('openBpmn', model, [{ ...templates[0], properties: undefined }]);
    expect(warnings).not.toEqual([]);
  });

  test('a form for another engine', async () => {
    const form = JSON.parse(read('benefit-application/decide-on-file.form')) as { components: object[] };
    const wrong = { ...form, components: [...form.components, { type: 'filepicker', id: 'F', key: 'upload', label: 'Datei' }] };
    expect((await opened('openForm', JSON.stringify(wrong))).warnings).not.toEqual([]);
  });
});

/** docs/operations.md says what the code does: its tables and examples are compared with it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ConfigError } from '../../src/config.ts';
import { argumentsSchema, environmentSchema, loadConfig } from '../../src/config.ts';
import { seedOrganisation } from '../../src/identity/seed-organisation.ts';
import { readMunicipality } from '../../src/municipality.ts';
import { officeSchema, sampleOffice } from '../../workers/index.ts';

const root = path.resolve(__dirname, '../..');
const page = readFileSync(path.join(root, 'docs/operations.md'), 'utf8');

/** What follows a marker, up to the next empty line behind it. */
function after(marker: string): string {
  const [, rest] = page.split(`<!-- ${marker} -->`);
  if (rest === undefined) throw new Error(`docs/operations.md has no ${marker}.`);
  return rest.trimStart();
}

/** The cells of a table, without the heading. */
function table(name: string): string[][] {
  const [block = ''] = after(`table: ${name}`).split(/\n\s*\n/);
  const rows = block.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function example(name: string): unknown {
  return JSON.parse(/```json\n([\s\S]*?)```/.exec(after(`example: ${name}`))?.[1] ?? '');
}

const code = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, found = '']) => found);
const nameOf = (row: string[]): string => code(row[0]!)[0]!;

/** All sources, with texts that are put together over several lines in one piece. */
const sources = ['src', 'workers']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
  )
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(path.join(root, file), 'utf8').replaceAll(/['`] \+\s+['`]/g, ''))
  .join('\n');

describe('the settings', () => {
  const rows = table('settings');

  test('are those that Lotse reads, with their defaults', () => {
    const defaults = environmentSchema.parse({}) as Record<string, unknown>;

    expect(rows.map(nameOf)).toEqual(Object.keys(environmentSchema.shape));
    expect(rows.map((row) => [nameOf(row), row[1]])).toEqual(
      rows.map((row) => [nameOf(row), nameOf(row) in defaults ? `\`${String(defaults[nameOf(row)])}\`` : '']),
    );
  });

  test.each([
    ['web,workers,projection', ['needed', 'web', 'projection']],
    ['web', ['needed', 'web']],
    ['projection', ['needed', 'projection']],
    ['workers', ['needed']],
  ])('that production can not do without: %s', (services, marks) => {
    let problems: readonly string[] = [];
    try {
      loadConfig([`--services=${services}`], { LOTSE_MODE: 'production' }, root);
    } catch (error) {
      problems = (error as ConfigError).problems;
    }
    const missing = problems.map((problem) => /^(\w+) is missing/.exec(problem)?.[1]).sort();

    expect(rows.filter((row) => marks.includes(row[2]!)).map(nameOf)).toEqual(expect.arrayContaining(missing));
    expect(rows.filter((row) => marks.includes(row[2]!))).toHaveLength(missing.length);
  });

  test('of the command line are those that Lotse takes', () => {
    const arguments_ = table('arguments');
    const defaults = argumentsSchema.parse({}) as Record<string, unknown>;

    expect(arguments_.map(nameOf)).toEqual(Object.keys(argumentsSchema.shape).map((name) => `--${name}`));
    expect(arguments_.map((row) => row[1])).toEqual(
      Object.keys(argumentsSchema.shape).map((name) => (name in defaults ? `\`${String(defaults[name])}\`` : '')),
    );
  });

  test('of the production set are known, and .env.example has what the set asks for', () => {
    const compose = readFileSync(path.join(root, 'docker-compose.yml'), 'utf8');
    const ofLotse = /\n {2}lotse:\n[\s\S]*?environment:\n((?: {6}\w+: .*\n)+)/.exec(compose)?.[1] ?? '';
    const set = [...ofLotse.matchAll(/^ {6}(\w+):/gm)].map(([, name]) => name);
    const asked = new Set([...compose.matchAll(/\$\{(\w+):/g)].map(([, name]) => name));
    const template = readFileSync(path.join(root, '.env.example'), 'utf8');
    const offered = [...template.matchAll(/^(\w+)=/gm)].map(([, name]) => name);

    expect(set.length).toBeGreaterThan(10);
    expect(Object.keys(environmentSchema.shape)).toEqual(expect.arrayContaining(set));
    expect(offered.sort()).toEqual(['COMPOSE_PROFILES', ...asked].sort());
  });
});

describe('the example', () => {
  test('of a municipality is one, with every field that there is', () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'lotse-docs-'));
    const file = path.join(directory, 'municipality.json');
    const given = example('municipality') as { office: Record<string, unknown> };
    writeFileSync(file, JSON.stringify(given));

    const municipality = readMunicipality(file);

    expect(municipality).toEqual(given);
    expect(Object.keys(given.office).sort()).toEqual(Object.keys(officeSchema.shape).sort());
    expect(municipality.office.municipality).not.toBe(sampleOffice.municipality);
    rmSync(directory, { recursive: true });
  });
});

test('the groups are those of the organisation', () => {
  const groups = table('groups').flatMap((row) => row.flatMap(code));
  const known = new Set([...seedOrganisation.groups, ...seedOrganisation.roles].map(({ key }) => key));

  expect(groups.sort()).toEqual([...known].sort());
});

test('the metrics are those that Lotse gives, in table and alerts', () => {
  const given = [...sources.matchAll(/(?:name: '(?=\w+',\s+help:)|gauge\(registry, ')(lotse_\w+)'/g)].map(([, name]) => name);
  const [, alerts = ''] = /```yaml\n(groups:[\s\S]*?)```/.exec(page) ?? [];
  const inAlerts = [...alerts.matchAll(/lotse_\w+/g)].map(([name]) => name.replace(/_(bucket|count)$/, ''));

  expect(table('metrics').map(nameOf).sort()).toEqual([...given].sort());
  expect(inAlerts.length).toBeGreaterThan(3);
  expect(given).toEqual(expect.arrayContaining(inAlerts));
});

test.each(table('messages').map((row) => [nameOf(row)]))('Lotse says: %s', (message) => {
  for (const part of message.split('…').map((fragment) => fragment.trim()))
    expect([part, sources.includes(part)]).toEqual([part, true]);
});

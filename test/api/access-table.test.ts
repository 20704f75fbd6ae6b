/** Default deny: every operation times everybody, against the written table. A new operation without a row fails. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Actor } from '../../src/contracts/actor.ts';
import type { Access } from '../../src/api/define-route.ts';
import { routes } from '../../src/api/routes.ts';
import { actorOf } from '../../src/identity/actors.ts';
import { seedOrganisation } from '../../src/identity/seed-organisation.ts';

const lines = readFileSync(path.join(__dirname, 'access-table.txt'), 'utf8').split('\n');
const headline = lines.findIndex((line) => line.startsWith('operation '));
const [, ...columns] = words(lines[headline] ?? '');
const table = new Map(
  lines
    .slice(headline + 1)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [operationId = '', ...marks] = words(line);
      return [operationId, marks] as const;
    }),
);

function words(line: string): string[] {
  return line.trim().split(/\s+/);
}

function holderOf(key: string): Actor {
  const account = { accountId: key, displayName: key, groups: [key], active: true, login: key, demo: false };
  const absence = { absentFrom: null, absentUntil: null, deputyId: null, oidcSubject: null, version: 1 };
  return actorOf({ ...account, ...absence }, [], seedOrganisation, new Date());
}

const columnOfRole: Record<string, string> = { 'unit-head': 'head', 'process-designer': 'design', admin: 'admin', dpo: 'dpo' };

/** Everybody there is, with the column of the table that speaks about them. */
const people: { key: string; column: string; actor: Actor | null }[] = [
  { key: 'nobody', column: 'nobody', actor: null },
  ...seedOrganisation.groups.map(({ key, department }) => ({ key, column: department ?? 'head', actor: holderOf(key) })),
  ...seedOrganisation.roles.map(({ key }) => ({ key, column: columnOfRole[key] ?? key, actor: holderOf(key) })),
];

function passes(access: Access, actor: Actor | null): boolean {
  if (access === 'public') return true;
  if (actor === null) return false;
  return access === 'signed-in' || access(actor).allowed;
}

test('the table speaks about every operation and about nothing else', () => {
  expect([...table.keys()].sort()).toEqual(routes.map(({ operationId }) => operationId).sort());
});

test('the table speaks about everybody', () => {
  expect([...new Set(people.map(({ column }) => column))].sort()).toEqual([...columns].sort());
});

test.each(routes.map((route) => [route.operationId, route] as const))(
  '%s: only those whom the table names',
  (operationId, route) => {
    // given
    const marks = table.get(operationId) ?? [];
    const permitted = people.filter(({ column }) => marks[columns.indexOf(column)] === 'x').map(({ key }) => key);

    // when
    const passing = people.filter(({ actor }) => passes(route.access, actor)).map(({ key }) => key);

    // then
    expect(marks).toHaveLength(columns.length);
    expect(passing).toEqual(permitted);
  },
);

test('operation ids and addresses are unique', () => {
  const addresses = routes.map(({ method, path: address }) => `${method} ${address.replace(/:\w+/g, ':')}`);
  expect(new Set(routes.map(({ operationId }) => operationId)).size).toBe(routes.length);
  expect(new Set(addresses).size).toBe(routes.length);
});

/** Newer files of the process library, start after start: what is untouched follows, what a designer has changed is offered. */
import { createHash, randomUUID } from 'node:crypto';
import { changedHere } from '../../src/api/deployments/changed-here.ts';
import { deploymentLog } from '../../src/api/deployments/deployment-log.ts';
import { rateTableStore } from '../../src/rate-tables/rate-table-store.ts';
import type { EngineCommands, Resource } from '../../src/zeebe/commands.ts';
import { deployLibrary } from '../../src/zeebe/deploy-library.ts';
import { openStore } from './open-store.ts';

let store: Awaited<ReturnType<typeof openStore>>;
beforeEach(async () => {
  store = await openStore();
});
afterEach(() => store.close());

const name = 'talk/talk.form';
const form = (label: string): string =>
  JSON.stringify({ type: 'default', id: 'talk', schemaVersion: 16, components: [{ type: 'text', id: 'Field_1', text: label }] });

/** Starts a Lotse that comes with this file. @returns what the engine got, and what is offered */
async function start(label: string): Promise<{ sent: string[]; offered: string[] }> {
  const sent: string[] = [];
  const engine = {
    deploy: (resources: Resource[]) => {
      sent.push(...resources.map(({ content }) => Buffer.from(content).toString('utf8')));
      return Promise.resolve([]);
    },
  } as unknown as EngineCommands;
  const db = store.connection.getClient().db(store.connection.name);
  const completed = (resource: Resource) => Promise.resolve(resource);
  const files = [{ name, content: Buffer.from(form(label)) }];
  const { offered } = await deployLibrary(db, engine, files, { completed, changedHere: changedHere(store.connection) });
  return { sent, offered };
}

interface Released {
  state?: 'DONE' | 'REFUSED';
  as?: string;
}

/** @returns deploymentId */
async function release(label: string, { state = 'DONE', as = name }: Released = {}): Promise<string> {
  const _id = randomUUID();
  const sha256 = createHash('sha256').update(form(label)).digest('hex');
  await deploymentLog(store.connection).insertOne({
    ...{ _id, state, accountId: 'paula', name: 'Paula', comment: 'Anders gefragt', at: new Date(), deployed: [] },
    ...{ resources: [{ resourceName: as, kind: 'form', id: 'talk', sha256 }], redeployed: null, approvedBy: null },
  });
  return _id;
}

const follows = (label: string) => ({ sent: [form(label)], offered: [] });
const isOffered = { sent: [], offered: [name] };
const nothing = { sent: [], offered: [] };

test('a file that nobody has touched follows the library', async () => {
  expect(await start('one')).toEqual(follows('one'));
  expect(await start('one')).toEqual(nothing);
  expect(await start('two')).toEqual(follows('two'));
});

test('a file that was changed here is offered once, whatever its own file is called', async () => {
  await start('one');
  await release('own', { as: 'renamed.form' });

  expect(await start('two')).toEqual(isOffered);
  expect(await start('two')).toEqual(nothing);
  expect(await start('three')).toEqual(isOffered);
});

test('who releases what was offered follows again, who goes back to an older file does not', async () => {
  // given
  await start('one');
  await release('own');
  await start('two');

  // when
  await release('two');

  // then
  expect(await start('three')).toEqual(follows('three'));

  // when
  await release('two');

  // then
  expect(await start('four')).toEqual(isOffered);
});

test('a refused release changes nothing, and neither does one of rates, which the newer file gets as well', async () => {
  // given
  await start('one');
  await release('refused', { state: 'REFUSED' });
  const deploymentId = await release('one, with the rates of a year');
  await rateTableStore(store.connection).insertOne({ _id: 'r1', state: 'RELEASED', deploymentId } as never);

  // then
  expect(await start('two')).toEqual(follows('two'));

  // when
  await release('own');
  await rateTableStore(store.connection).insertOne({ _id: 'r2', deploymentId: await release('own, with rates') } as never);

  // then
  expect(await start('three')).toEqual(isOffered);
});

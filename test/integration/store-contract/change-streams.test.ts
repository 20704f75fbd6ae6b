/** What Lotse relies on to follow changes that another process makes. */
import type { mongo } from 'mongoose';
import { checkedStore } from './checked-store.ts';

const store = checkedStore();

it('reports changes to a watcher, with the full document, and goes on from a resume token', async () => {
  const tasks = store.collection<{ _id: string; state: string }>();
  await tasks.insertOne({ _id: 'first', state: 'CREATED' });
  const stream = tasks.watch([], { fullDocument: 'updateLookup' });
  const seen: string[] = [];
  const note = (change: mongo.ChangeStreamDocument<{ _id: string; state: string }>): void => {
    if ('fullDocument' in change)
      seen.push(`${change.operationType} ${change.documentKey._id} ${JSON.stringify(change.fullDocument)}`);
  };
  await stream.tryNext();

  await tasks.insertOne({ _id: 'second', state: 'CREATED' });
  note(await stream.next());
  const token = stream.resumeToken;
  await stream.close();
  await tasks.updateOne({ _id: 'second' }, { $set: { state: 'COMPLETED' } });
  const resumed = tasks.watch([], { fullDocument: 'updateLookup', resumeAfter: token });
  note(await resumed.next());
  await resumed.close();

  expect(seen).toEqual([
    'insert second {"_id":"second","state":"CREATED"}',
    'update second {"_id":"second","state":"COMPLETED"}',
  ]);
});

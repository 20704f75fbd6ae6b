/** What Lotse relies on about time; apart from the rest because stores look for expired documents only once a minute. */
import { setTimeout as delay } from 'node:timers/promises';
import { checkedStore } from './checked-store.ts';

const store = checkedStore();

it('removes documents whose time has passed when a TTL index exists, and no others', async () => {
  // given
  const sessions = store.collection<{ _id: string; expiresAt?: Date }>();
  await sessions.createIndexes([{ key: { expiresAt: 1 }, expireAfterSeconds: 0 }]);
  await sessions.insertMany([
    { _id: 'past', expiresAt: new Date(Date.now() - 60_000) },
    { _id: 'future', expiresAt: new Date(Date.now() + 3_600_000) },
    { _id: 'never' },
  ]);

  // when
  const deadline = Date.now() + 100_000;
  while ((await sessions.countDocuments()) > 2 && Date.now() < deadline) await delay(500);

  // then
  expect((await sessions.find().sort({ _id: 1 }).toArray()).map(({ _id }) => _id)).toEqual(['future', 'never']);
}, 120_000);

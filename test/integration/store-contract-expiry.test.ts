/** The store's contract about time; apart from the rest because stores look for expired documents only once a minute. */
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { mongo } from 'mongoose';

describe('the store', () => {
  let client: mongo.MongoClient;
  let db: mongo.Db;

  beforeAll(async () => {
    const uri = process.env['MONGODB_URI'];
    if (uri === undefined) throw new Error('MONGODB_URI names the store to check; the global setup of the tests sets it.');
    client = await new mongo.MongoClient(uri).connect();
    db = client.db(`expiry-${randomUUID().slice(0, 8)}`);
  });

  afterAll(async () => {
    await db.dropDatabase();
    await client.close();
  });

  it('removes documents whose time has passed when a TTL index exists, and no others', async () => {
    // given
    const sessions = db.collection<{ _id: string; expiresAt?: Date }>('sessions');
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
});

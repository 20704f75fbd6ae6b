/** A database of its own for the tests of a file, on the store that is checked. */
import { randomUUID } from 'node:crypto';
import { mongo } from 'mongoose';

/** Code of the error that refuses a second document with the same unique key. */
export const duplicateKey = 11000;

export interface CheckedStore {
  readonly client: mongo.MongoClient;
  readonly db: mongo.Db;
  /** A collection of its own for each test. */
  collection<T extends mongo.Document = mongo.Document>(): mongo.Collection<T>;
}

/** Registers what opens and closes it; usable from `beforeAll` on. */
export function checkedStore(): CheckedStore {
  let client: mongo.MongoClient;
  let db: mongo.Db;

  beforeAll(async () => {
    const uri = process.env.MONGODB_URI;
    if (uri === undefined) throw new Error('MONGODB_URI names the store to check; the global setup of the tests sets it.');
    client = await new mongo.MongoClient(uri).connect();
    db = client.db(`contract-${randomUUID().slice(0, 8)}`);
  });

  afterAll(async () => {
    await db.dropDatabase();
    await client.close();
  });

  return {
    get client() {
      return client;
    },
    get db() {
      return db;
    },
    collection: <T extends mongo.Document>() => db.collection<T>(`c-${randomUUID()}`),
  };
}

import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';

/** A database of its own on the store of this test run. */
export async function openStore(dbName = `test-${randomUUID()}`) {
  const uri = process.env.MONGODB_URI;
  if (uri === undefined) throw new Error('MONGODB_URI must name the store of the integration tests');
  const connection = await mongoose.createConnection(uri, { dbName }).asPromise();
  return {
    connection,
    close: async () => {
      await connection.dropDatabase();
      await connection.close();
    },
  };
}

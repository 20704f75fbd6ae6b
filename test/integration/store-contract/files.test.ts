/** What Lotse relies on to keep the bytes of documents. */
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { mongo } from 'mongoose';
import { checkedStore } from './checked-store.ts';

const store = checkedStore();

it('stores and returns a file of several chunks', async () => {
  const bucket = new mongo.GridFSBucket(store.db, { bucketName: `f-${randomUUID()}`, chunkSizeBytes: 64 * 1024 });
  const content = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 31) % 256));

  const upload = bucket.openUploadStream('bescheid.pdf', { metadata: { caseId: 'c' } });
  await new Promise<void>((resolve, reject) =>
    Readable.from([content]).pipe(upload).once('finish', resolve).once('error', reject),
  );
  const [file] = await bucket.find({ 'metadata.caseId': 'c' }).toArray();

  expect(file).toMatchObject({ filename: 'bescheid.pdf', length: 300_000 });
  expect((await buffer(bucket.openDownloadStream(upload.id))).equals(content)).toBe(true);
  await bucket.delete(upload.id);
  expect(await bucket.find({}).toArray()).toEqual([]);
});

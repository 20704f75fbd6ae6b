import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import mongoose, { type Connection } from 'mongoose';

/** Large enough that a document of 20 MB is few synced writes, small enough to stay far below the document limit. */
const chunkSizeBytes = 2 * 1024 * 1024;

/** The bytes of documents, in GridFS. Content is never changed: every version has its own id. */
export interface ContentStore {
  put(content: Uint8Array): Promise<string>;
  get(contentId: string): Promise<Uint8Array>;
  remove(contentId: string): Promise<void>;
}

export function createContentStore(connection: Connection): ContentStore {
  const bucket = () => {
    if (connection.db === undefined) throw new Error('the case file needs an open connection');
    return new mongoose.mongo.GridFSBucket(connection.db, { bucketName: 'documentContent', chunkSizeBytes });
  };
  /** GridFS types its ids as ObjectId, but takes any value; a string keeps ids alike everywhere. */
  const asGridId = (contentId: string) => contentId as unknown as mongoose.mongo.ObjectId;

  return {
    async put(content) {
      const contentId = randomUUID();
      await pipeline(Readable.from([content]), bucket().openUploadStreamWithId(asGridId(contentId), contentId));
      return contentId;
    },
    get: (contentId) => buffer(bucket().openDownloadStream(asGridId(contentId))),
    remove: (contentId) => bucket().delete(asGridId(contentId)),
  };
}

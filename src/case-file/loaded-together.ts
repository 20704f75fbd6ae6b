/** Documents that are asked for at the same time are read together. */
import type { Model } from 'mongoose';
import { batched } from '../batched.ts';

const largestBatch = 200;

/** @returns reads one document; null when there is none. Who asks at the same time may get the same object: not to be changed. */
export function loadedTogether<Document extends { _id: string }>(
  model: Model<Document>,
): (id: string) => Promise<Document | null> {
  return batched(largestBatch, async (ids: string[]): Promise<(Document | null)[]> => {
    const documents = (await model.find({ _id: { $in: [...new Set(ids)] } }).lean()) as Document[];
    const byId = new Map(documents.map((document) => [document._id, document]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

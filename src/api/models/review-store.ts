/** Reviews of drafts: what was asked to be read, by its hash, and what came of it. */
import { createHash } from 'node:crypto';
import type { Connection, mongo } from 'mongoose';
import type { DraftFile } from '../../contracts/model.ts';
import type { ReviewState } from '../../contracts/model-review.ts';

export interface Person {
  accountId: string;
  name: string;
}

export interface ReviewDocument {
  _id: string;
  modelId: string;
  state: ReviewState;
  files: { name: string; title: string; sha256: string }[];
  authors: string[];
  note: string;
  requestedBy: Person;
  requestedAt: Date;
  decidedBy: Person | null;
  decidedAt: Date | null;
  comment: string;
  deploymentId: string | null;
}

export type OpenState = Extract<ReviewState, 'REQUESTED' | 'APPROVED' | 'RETURNED'>;
export const openStates: readonly ReviewState[] = ['REQUESTED', 'APPROVED', 'RETURNED'] satisfies OpenState[];

export function modelReviews(connection: Connection): mongo.Collection<ReviewDocument> {
  return connection.collection('modelReviews') as unknown as mongo.Collection<ReviewDocument>;
}

/** Where the review of each model stands. */
export async function openReviews(connection: Connection): Promise<Map<string, OpenState>> {
  const found = await modelReviews(connection)
    .find({ state: { $in: [...openStates] } })
    .toArray();
  return new Map(found.map(({ modelId, state }) => [modelId, state as OpenState]));
}

export function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** True when the draft consists of exactly what was asked to be read. */
export function isAsReviewed({ files }: ReviewDocument, draft: readonly Pick<DraftFile, 'name' | 'content'>[]): boolean {
  return covers(files, draft) && files.length === draft.length;
}

/** Every file was read as it is. */
export function covers(files: ReviewDocument['files'], contents: readonly { name: string; content: string }[]): boolean {
  const read = new Map(files.map(({ name, sha256 }) => [name, sha256]));
  return contents.every(({ name, content }) => read.get(name) === hashOf(content));
}

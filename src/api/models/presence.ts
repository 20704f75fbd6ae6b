/** Who has a model open: pages say so again and again, and who falls silent is gone. */
import type { Connection, mongo } from 'mongoose';
import type { Actor } from '../../contracts/actor.ts';

interface PresenceDocument {
  _id: string;
  modelId: string;
  accountId: string;
  name: string;
  file: string | null;
  seenAt: Date;
}

export interface Presence {
  accountId: string;
  name: string;
  file: string | null;
}

/** Pages announce themselves every 10 seconds; a hidden one may be slowed down by its browser. */
const silentAfterMs = 45_000;

function presences(connection: Connection): mongo.Collection<PresenceDocument> {
  return connection.collection('modelPresences') as unknown as mongo.Collection<PresenceDocument>;
}

/** @returns everybody else who is there */
export async function announce(
  connection: Connection,
  now: Date,
  { accountId, name }: Actor,
  modelId: string,
  { name: file, present }: { name: string | null; present: boolean },
): Promise<Presence[]> {
  const collection = presences(connection);
  const _id = `${modelId} ${accountId}`;
  const silentSince = new Date(now.getTime() - silentAfterMs);
  await collection.deleteMany({ seenAt: { $lt: silentSince } });
  if (present) {
    await collection.updateOne({ _id }, { $set: { modelId, accountId, name, file, seenAt: now } }, { upsert: true });
  } else {
    await collection.deleteOne({ _id });
  }
  const there = await collection.find({ modelId }).sort({ name: 1 }).toArray();
  return there
    .filter((one) => one.accountId !== accountId)
    .map((one) => ({ accountId: one.accountId, name: one.name, file: one.file }));
}

/**
 * The session of the projection's transactions. A process that dies within a transaction leaves it open, and until it expires
 * (a minute, on the embedded store perhaps longer) nobody can write the documents it has touched. So the session is written
 * down before its first use, and the next process ends it.
 */
import type { ClientSession, Connection, mongo } from 'mongoose';
import type { ProjectionLog } from './projection-log.ts';

interface SessionDocument {
  _id: mongo.Binary;
  openedAt: Date;
}

export interface CommitSession {
  /** Runs the work in a transaction; repeats it when the store asks for that. */
  transaction(work: (session: ClientSession) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

export async function openCommitSession(connection: Connection, log: ProjectionLog): Promise<CommitSession> {
  const collection = connection.collection<SessionDocument>('projectionSessions');
  let session: ClientSession | undefined;

  async function endAbandoned(): Promise<void> {
    const abandoned = await collection.find().toArray();
    if (abandoned.length === 0) return;
    try {
      await connection.db?.admin().command({ killSessions: abandoned.map(({ _id }) => ({ id: _id })) });
    } catch (error) {
      log.warn({ err: error }, 'Transactions of an earlier process could not be ended; they expire by themselves');
    }
    await collection.deleteMany({ _id: { $in: abandoned.map(({ _id }) => _id) } });
  }

  async function open(): Promise<ClientSession> {
    const opened = await connection.startSession();
    await collection.insertOne({ _id: idOf(opened), openedAt: new Date() });
    return opened;
  }

  async function close(): Promise<void> {
    const ending = session;
    session = undefined;
    if (!ending) return;
    const id = idOf(ending);
    await ending.endSession();
    await collection.deleteOne({ _id: id });
  }

  await endAbandoned();
  return {
    async transaction(work) {
      session ??= await open();
      try {
        await session.withTransaction(work);
      } catch (error) {
        // Whatever state it is in, the next batch begins with a new one.
        await close().catch(() => undefined);
        throw error;
      }
    },
    close,
  };
}

function idOf(session: ClientSession): mongo.Binary {
  const id = session.id?.id;
  if (!id) throw new Error('The session has no id');
  return id;
}

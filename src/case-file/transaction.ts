import type { ClientSession, Connection } from 'mongoose';

/**
 * Runs `work` as one transaction and again from its start when another one got in its way, so it must not keep state of its
 * own outside the store. All writes of `work` take the session, one after the other.
 */
export async function inTransaction<Result>(
  connection: Connection,
  work: (session: ClientSession) => Promise<Result>,
): Promise<Result> {
  const session = await connection.startSession();
  try {
    return await session.withTransaction(() => work(session));
  } finally {
    await session.endSession();
  }
}

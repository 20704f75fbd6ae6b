/** Attempts under one idempotency key, on the real store. */
import { randomUUID } from 'node:crypto';
import mongoose, { type Connection } from 'mongoose';
import { createIdempotency, type Answer } from '../../src/api/middleware/idempotency.ts';
import { eventually } from './api-client.ts';

let connection: Connection;
beforeAll(async () => {
  const dbName = `idempotency-${randomUUID().slice(0, 8)}`;
  connection = await mongoose.createConnection(process.env.MONGODB_URI ?? '', { dbName }).asPromise();
});
afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

const done: Answer = { status: 201, body: { ok: true } };
const scope = () => ({ accountId: 'a', route: 'POST /x', key: randomUUID(), request: {} });
const attempts = () => connection.collection<{ createdAt: Date }>('idempotentAnswers');

test('what died in the middle is tried again soon, and told since when', async () => {
  // given an attempt that never ends, as when its process was killed
  let now = new Date();
  const began = now;
  const idempotency = await createIdempotency(connection, () => now);
  const request = scope();
  let bury: (error: Error) => void = () => undefined;
  const killed = idempotency.once(request, () => new Promise<Answer>((_, reject) => (bury = reject)));
  await eventually(
    () => attempts().countDocuments(),
    (count) => count === 1,
  );

  // when it comes again at once, and after a quarter of a minute of silence
  const atOnce = idempotency.once(request, () => Promise.resolve(done));
  await expect(atOnce).rejects.toMatchObject({ status: 409, code: 'IDEMPOTENCY_IN_PROGRESS' });
  now = new Date(began.getTime() + 15_500);
  let since: Date | null = null;
  const later = await idempotency.once(request, (unansweredSince) => {
    since = unansweredSince;
    return Promise.resolve(done);
  });

  // then
  expect(later).toEqual(done);
  expect(since).toEqual(began);
  bury(new Error('killed'));
  await expect(killed).rejects.toThrow('killed');
  await attempts().deleteMany({});
});

test('who is still at work keeps the key', async () => {
  // given work that takes long, on a clock that runs four times as fast
  const start = Date.now();
  const clock = () => new Date(start + 4 * (Date.now() - start));
  const idempotency = await createIdempotency(connection, clock);
  const request = scope();
  let finish: (answer: Answer) => void = () => undefined;
  const working = idempotency.once(request, () => new Promise((resolve) => (finish = resolve)));
  const first = await eventually(
    () => attempts().findOne(),
    (found) => found !== null,
  );
  await eventually(
    () => attempts().findOne(),
    (found) => (found?.createdAt.getTime() ?? 0) > (first?.createdAt.getTime() ?? 0),
  );

  // when
  const repeated = idempotency.once(request, () => Promise.resolve(done));

  // then
  await expect(repeated).rejects.toMatchObject({ code: 'IDEMPOTENCY_IN_PROGRESS' });
  finish(done);
  expect(await working).toEqual(done);
});

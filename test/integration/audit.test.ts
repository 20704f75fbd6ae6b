import { createAuditLog } from '../../src/audit/audit-log.ts';
import type { AuditEvent } from '../../src/audit/entry.ts';
import { openStore } from './open-store.ts';

const key = Buffer.alloc(32, 3).toString('base64');

function event(changes: Partial<AuditEvent> = {}): AuditEvent {
  return {
    actor: { accountId: 'nina', name: 'Nina Beispiel' },
    action: 'task.complete',
    resource: { kind: 'userTask', id: '2251799813685249' },
    caseId: 'case-1',
    details: { b: 1, a: { $set: [1, 'ü'] } },
    ...changes,
  };
}

async function openLog(entries = 0) {
  const { connection, close } = await openStore();
  const audit = createAuditLog(connection, { key });
  await audit.prepare();
  for (let index = 0; index < entries; index += 1) await audit.append(event());
  const stored = connection.collection<{ _id: number }>('auditEntries');
  const heads = connection.collection<{ _id: string }>('auditHead');
  return { audit, connection, close, stored, heads };
}

test('entries written by two processes at once form one chain without a gap', async () => {
  // given
  const { audit, connection, close } = await openLog();
  const other = await openStore(connection.name);
  const otherAudit = createAuditLog(other.connection, { key });

  // when
  await Promise.all(
    Array.from({ length: 300 }, (_, index) => (index % 2 === 0 ? audit : otherAudit).append(event({ caseId: `case-${index}` }))),
  );

  // then
  expect(await audit.verify()).toEqual({ ok: true, count: 300 });
  const { entries } = await audit.query({}, undefined, 300);
  expect(new Set(entries.map(({ caseId }) => caseId)).size).toBe(300);
  await other.connection.close();
  await close();
});

test('a log that others write to while it is verified is whole', async () => {
  // given
  const { audit, close } = await openLog(5);
  const enough = new AbortController();
  const writer = (async () => {
    while (!enough.signal.aborted) await audit.append(event());
  })();

  // when
  const verifications = [];
  for (let round = 0; round < 20; round += 1) verifications.push(await audit.verify());
  enough.abort();
  await writer;

  // then
  expect(verifications).toEqual(verifications.map(() => ({ ok: true, count: expect.any(Number) })));
  expect(verifications.at(-1)?.count).toBeGreaterThan(5);
  await close();
});

test('an empty log is whole', async () => {
  const { audit, close } = await openLog();
  expect(await audit.verify()).toEqual({ ok: true, count: 0 });
  await close();
});

describe('what somebody with access to the store can not hide', () => {
  type Log = Awaited<ReturnType<typeof openLog>>;
  const tampering: [string, (log: Log) => Promise<unknown>, object][] = [
    [
      'a changed entry',
      ({ stored }) => stored.updateOne({ _id: 3 }, { $set: { action: 'task.read' } }),
      { firstBroken: 3, problem: 'CHANGED' },
    ],
    [
      'changed details',
      ({ stored }) => stored.updateOne({ _id: 5 }, { $set: { details: '{}' } }),
      { firstBroken: 5, problem: 'CHANGED' },
    ],
    ['a removed entry', ({ stored }) => stored.deleteOne({ _id: 2 }), { firstBroken: 2, problem: 'MISSING' }],
    ['a cut-off tail', ({ stored }) => stored.deleteMany({ _id: { $gt: 3 } }), { firstBroken: 4, problem: 'TAIL_CUT' }],
    [
      'a cut-off tail with the head moved back',
      async ({ stored, heads }) => {
        const last = await stored.findOne({ _id: 3 });
        await stored.deleteMany({ _id: { $gt: 3 } });
        await heads.updateOne({ _id: 'head' }, { $set: { sequence: 3, hash: (last as unknown as { hash: string }).hash } });
      },
      { firstBroken: 3, problem: 'HEAD_FORGED' },
    ],
    [
      'an entry behind the head',
      ({ stored }) => stored.insertOne({ _id: 6, hash: '0'.repeat(64) } as { _id: number }),
      { firstBroken: 6, problem: 'HEAD_FORGED' },
    ],
    ['a removed head', ({ heads }) => heads.deleteOne({ _id: 'head' }), { firstBroken: 1, problem: 'HEAD_FORGED' }],
  ];

  test.each(tampering)('%s', async (_what, tamper, expected) => {
    // given
    const log = await openLog(5);

    // when
    await tamper(log);

    // then
    expect(await log.audit.verify()).toMatchObject({ ok: false, ...expected });
    await log.close();
  });

  test('a roll-back of the whole store, for who has noted a later head', async () => {
    // given
    const { audit, stored, heads, close } = await openLog(2);
    const earlier = await heads.findOne({ _id: 'head' });
    await audit.append(event());
    const anchor = await audit.head();

    // when
    await stored.deleteOne({ _id: 3 });
    await heads.replaceOne({ _id: 'head' }, { ...earlier });

    // then
    expect(await audit.verify()).toMatchObject({ ok: true });
    expect(await audit.verify(anchor ?? undefined)).toMatchObject({ ok: false, firstBroken: 3, problem: 'TAIL_CUT' });
    await close();
  });
});

test('a query filters, pages newest first and gives back what was written', async () => {
  // given
  const { audit, close } = await openLog();
  for (let index = 0; index < 7; index += 1) {
    await audit.append(
      event({ action: index % 2 === 0 ? 'field.read' : 'task.complete', purpose: 'SUPERVISION', caseId: `c${index}` }),
    );
  }

  // when
  const first = await audit.query({ action: 'field.read' }, undefined, 3);
  const second = await audit.query({ action: 'field.read' }, first.nextCursor ?? 0, 3);

  // then
  expect(first.entries.map(({ caseId }) => caseId)).toEqual(['c6', 'c4', 'c2']);
  expect(second.entries.map(({ caseId }) => caseId)).toEqual(['c0']);
  expect(second.nextCursor).toBeNull();
  expect(first.entries[0]).toMatchObject({
    sequence: 7,
    purpose: 'SUPERVISION',
    outcome: 'DONE',
    details: { b: 1, a: { $set: [1, 'ü'] } },
  });
  const exported: string[] = [];
  for await (const entry of audit.export({ caseId: 'c4' })) exported.push(entry.action);
  expect(exported).toEqual(['field.read']);
  await close();
});

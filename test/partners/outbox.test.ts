import { randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { mostAttempts, retryAfterMs } from '../../src/partners/outbox.ts';
import { openExchange, person, provenance } from './open-exchange.ts';

let open: Awaited<ReturnType<typeof openExchange>>;

beforeEach(async () => {
  open = await openExchange();
});

afterEach(() => open.close());

describe('outbox', () => {
  const receipt = (messageId: string, changes: object = {}) => ({
    format: 'lotse-partner-receipt',
    version: '1.0',
    messageId,
    accepted: true,
    receivedAt: '2026-11-22T11:00:00Z',
    ...changes,
  });

  it('delivers a queued message as one whole file and takes the receipt for it', async () => {
    // given
    const { partnerMessageId } = await open.enqueue('FREE_TEXT', { text: 'Guten Tag' }, 'CHILDCARE');

    // when
    await open.exchange.run();

    // then
    expect(open.list('outbox', 'childcare')).toEqual([`${partnerMessageId}.json`]);
    expect(open.read('outbox', 'childcare', `${partnerMessageId}.json`)).toMatchObject({
      format: 'lotse-partner-message',
      version: '1.0',
      messageId: partnerMessageId,
      messageKind: 'FREE_TEXT',
      legalBasis: '§ 42a SGB VIII',
      payload: { text: 'Guten Tag' },
    });
    expect(open.messages.all[0]!.state).toBe('SENT');

    // when
    open.put('outbox/childcare', `${partnerMessageId}.receipt.json`, receipt(partnerMessageId));
    await open.exchange.run();

    // then
    expect(open.messages.all[0]!.state).toBe('RECEIPTED');
    expect(open.list('outbox', 'childcare')).toEqual([]);
  });

  it('keeps a refused message for a person, with the partner’s reason, who can send it again', async () => {
    // given
    const { partnerMessageId } = await open.enqueue();
    await open.exchange.run();

    // when
    open.put('outbox/youth-office', 'r.receipt.json', receipt(partnerMessageId, { accepted: false, reason: 'unzuständig' }));
    await open.exchange.run();

    // then
    expect(open.messages.all[0]).toMatchObject({
      state: 'FAILED',
      transitions: [{ state: 'SENT' }, { state: 'FAILED', note: 'unzuständig' }],
    });
    await open.exchange.retry(partnerMessageId, provenance);
    await open.exchange.run();
    expect(open.messages.all[0]!.state).toBe('SENT');
  });

  it.each([
    ['of an unknown message', () => receipt(randomUUID()), 'UNKNOWN_MESSAGE'],
    ['that is no receipt', () => ({ accepted: 'yes' }), 'INVALID_ENVELOPE'],
  ])('puts a receipt %s aside', async (_, content, reason) => {
    open.put('outbox/youth-office', 'x.receipt.json', content());

    await open.exchange.run();

    expect(open.list('outbox', 'youth-office')).toEqual([]);
    const reasonFile = open.list('inbox', 'quarantine', 'youth-office').find((name) => name.endsWith('.reason.json'))!;
    expect(open.read('inbox', 'quarantine', 'youth-office', reasonFile)).toMatchObject({ reason });
  });

  it('does not let one partner confirm the message of another', async () => {
    const { partnerMessageId } = await open.enqueue();
    await open.exchange.run();

    open.put('outbox/jobcenter', 'r.receipt.json', receipt(partnerMessageId));
    await open.exchange.run();

    expect(open.messages.all[0]!.state).toBe('SENT');
  });

  it('tries again later and later, and then leaves it to a person', async () => {
    // given
    await open.enqueue();
    const folder = path.join(open.directory, 'outbox', 'youth-office');
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'something stands in the way');

    // when
    await open.exchange.run();
    await open.exchange.run();

    // then
    expect(open.messages.all[0]).toMatchObject({
      state: 'QUEUED',
      attempts: 1,
      nextAttemptAt: new Date(open.clock.now.getTime() + retryAfterMs(1)),
    });

    // when
    for (let attempt = 2; attempt <= mostAttempts; attempt += 1) {
      open.clock.now = open.messages.all[0]!.nextAttemptAt!;
      await open.exchange.run();
    }

    // then
    expect(open.messages.all[0]).toMatchObject({ state: 'FAILED', attempts: mostAttempts });
    expect(retryAfterMs(1)).toBeLessThan(retryAfterMs(2));
    expect(retryAfterMs(100)).toBe(3_600_000);
  });

  it('never sends what its schema does not cover', async () => {
    await open.enqueue('UMA_NOTICE', { person: { ...person, azrNumber: '123456789012' } });

    await open.exchange.run();

    expect(open.messages.all[0]!.state).toBe('FAILED');
    expect(open.list('outbox', 'youth-office')).toEqual([]);
  });

  it('lets a person acknowledge by hand, once', async () => {
    const { partnerMessageId } = await open.enqueue();
    await open.exchange.run();

    await open.exchange.acknowledge(partnerMessageId, provenance, 'telefonisch bestätigt');

    expect(open.messages.all[0]!.state).toBe('ACKNOWLEDGED');
    await expect(open.exchange.acknowledge(partnerMessageId, provenance)).rejects.toMatchObject({ code: 'MESSAGE_STATE' });
  });
});

import { createHash, randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { statesToSendAgain } from '../../src/contracts/partner-message.ts';
import { metadataSchema } from '../../src/partners/fit-connect/metadata.ts';
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
    await open.messages.transition(partnerMessageId, statesToSendAgain, 'QUEUED', provenance);
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

  it.each(['MAIL', 'MANUAL'] as const)(
    'leaves it to a person where the register says %s, and sends it once it says otherwise',
    async (channel) => {
      // given
      open.reachBy(channel);
      const { partnerMessageId } = await open.enqueue();

      // when
      await open.exchange.run();

      // then
      expect(open.messages.all[0]!.state).toBe('BY_HAND');
      expect(open.list('outbox', 'youth-office')).toEqual([]);

      // when
      open.reachBy('FILE');
      await open.messages.transition(partnerMessageId, statesToSendAgain, 'QUEUED', provenance);
      await open.exchange.run();

      // then
      expect(open.messages.all[0]!.state).toBe('SENT');
      expect(open.list('outbox', 'youth-office')).toEqual([`${partnerMessageId}.xml`]);
    },
  );

  it('delivers a FIT-Connect submission for the connector, whose receipt takes it away', async () => {
    // given
    open.reachBy('FIT_CONNECT');
    const { partnerMessageId } = await open.enqueue();

    // when
    await open.exchange.run();

    // then
    expect(open.list('outbox', 'youth-office')).toEqual([partnerMessageId]);
    const data = open.text('outbox', 'youth-office', partnerMessageId, 'data.xml');
    expect(data).toContain(partnerMessageId);
    const metadata = metadataSchema.parse(open.read('outbox', 'youth-office', partnerMessageId, 'metadata.json'));
    expect(metadata).toMatchObject({
      contentStructure: {
        data: {
          hash: { type: 'sha512', content: createHash('sha512').update(data).digest('hex') },
          submissionSchema: { schemaUri: 'urn:lotse:partner-message:1.0', mimeType: 'application/xml' },
        },
        attachments: [],
      },
      additionalReferenceInfo: { senderReference: partnerMessageId, applicationDate: '2026-11-22' },
    });

    // when
    open.put('outbox/youth-office', `${partnerMessageId}.receipt.json`, receipt(partnerMessageId));
    await open.exchange.run();

    // then
    expect(open.messages.all[0]!.state).toBe('RECEIPTED');
    expect(open.list('outbox', 'youth-office')).toEqual([]);
  });
});

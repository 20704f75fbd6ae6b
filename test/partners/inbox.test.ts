import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Conflict, Unavailable } from '../../src/errors.ts';
import { caseId, openExchange, person, provenance } from './open-exchange.ts';

let open: Awaited<ReturnType<typeof openExchange>>;

beforeEach(async () => {
  open = await openExchange();
});

afterEach(() => open.close());

describe('inbox', () => {
  const envelope = (changes: object = {}) => ({
    format: 'lotse-partner-message',
    version: '1.0',
    messageId: 'mb-4711',
    partnerKind: 'REGISTRATION_OFFICE',
    messageKind: 'REGISTRATION_CONFIRMATION',
    createdAt: '2026-11-22T08:00:00Z',
    payload: { registeredOn: '2026-11-20' },
    ...changes,
  });
  const free = { partnerKind: 'WELFARE_ORGANISATION', messageKind: 'FREE_TEXT', payload: { text: 'Guten Tag' } };

  async function requestRegistration(): Promise<string> {
    const dwelling = { site: 'GU 1', room: '101' };
    const payload = { persons: [person], dwelling, landlordConfirmationId: null };
    const { partnerMessageId } = await open.enqueue('RESIDENCE_REGISTRATION', payload, 'REGISTRATION_OFFICE');
    await open.exchange.run();
    return partnerMessageId;
  }

  it('hands an answer to the process that asked, and closes the request', async () => {
    // given
    const inReplyTo = await requestRegistration();
    open.put('inbox/registration-office', 'answer.json', envelope({ inReplyTo }));

    // when
    await open.exchange.run();

    // then
    const [request, answer] = open.messages.all;
    expect(open.publishMessage).toHaveBeenCalledWith(
      expect.objectContaining({
        name: 'registration-confirmed',
        correlationKey: inReplyTo,
        messageId: answer!.partnerMessageId,
        variables: {},
      }),
    );
    expect([request!.state, answer!.state, answer!.caseId]).toEqual(['ACKNOWLEDGED', 'ACKNOWLEDGED', caseId]);
    expect(open.list('inbox', 'registration-office')).toEqual(['mb-4711.receipt.json']);
    expect(open.read('inbox', 'registration-office', 'mb-4711.receipt.json')).toMatchObject({
      messageId: 'mb-4711',
      accepted: true,
    });
  });

  it('finds the request by the Aktenzeichen when the partner does not name it', async () => {
    const request = await requestRegistration();
    open.put('inbox/registration-office', 'answer.json', envelope({ caseNumber: 'INT-2026-000123' }));

    await open.exchange.run();

    expect(open.publishMessage).toHaveBeenCalledWith(expect.objectContaining({ correlationKey: request }));
  });

  it.each([
    [
      'move-in-confirmed',
      { partnerKind: 'HOUSING_OPERATOR', messageKind: 'MOVE_IN_CONFIRMATION', payload: { movedInOn: '2026-11-20' } },
    ],
    [
      'documents-received',
      { partnerKind: 'HOUSING_OPERATOR', messageKind: 'DOCUMENTS_RECEIVED', payload: { receivedOn: '2026-11-20' } },
    ],
  ])('correlates %s by the case', async (name, changes) => {
    open.put('inbox/housing-operator', 'm.json', envelope({ ...changes, caseNumber: 'INT-2026-000123' }));

    await open.exchange.run();

    expect(open.publishMessage).toHaveBeenCalledWith(expect.objectContaining({ name, correlationKey: caseId }));
  });

  it('starts a process for an allocation notice, with a reference and nothing personal', async () => {
    const payload = { person, allocationDecisionDate: '2026-11-10' };
    open.put(
      'inbox/state-reception',
      'z.json',
      envelope({ partnerKind: 'STATE_RECEPTION', messageKind: 'ALLOCATION_NOTICE', payload }),
    );

    await open.exchange.run();

    const { partnerMessageId } = open.messages.all[0]!;
    expect(open.publishMessage).toHaveBeenCalledWith(
      expect.objectContaining({ name: 'allocation-notice', messageId: partnerMessageId, variables: { partnerMessageId } }),
    );
    expect(JSON.stringify(open.publishMessage.mock.calls)).not.toContain(person.familyName);
  });

  it('stores a message once, however often and under whatever file name it comes', async () => {
    // given
    open.put('inbox/welfare-organisation', 'a.json', envelope(free));
    open.put('inbox/welfare-organisation', 'b.json', envelope(free));
    await open.exchange.run();

    // when
    open.put('inbox/welfare-organisation', 'c.json', envelope(free));
    await open.exchange.run();

    // then
    expect(open.messages.all).toHaveLength(1);
    expect(open.list('inbox', 'welfare-organisation')).toEqual(['mb-4711.receipt.json']);
  });

  it('keeps an answer that matches nothing for a person, and hands it on once it has its case', async () => {
    // given
    open.put(
      'inbox/housing-operator',
      'm.json',
      envelope({
        partnerKind: 'HOUSING_OPERATOR',
        messageKind: 'MOVE_IN_CONFIRMATION',
        payload: { movedInOn: '2026-11-20' },
        inReplyTo: randomUUID(),
      }),
    );
    await open.exchange.run();
    const { partnerMessageId, state } = open.messages.all[0]!;
    expect(state).toBe('UNMATCHED');
    expect(open.publishMessage).not.toHaveBeenCalled();

    // when
    await open.messages.assignCase(partnerMessageId, caseId, provenance);
    await open.exchange.dispatch(partnerMessageId);

    // then
    expect(open.publishMessage).toHaveBeenCalledWith(expect.objectContaining({ correlationKey: caseId }));
    expect(open.messages.all[0]!.state).toBe('ACKNOWLEDGED');
  });

  it('does not take a registration for confirmed that nobody asked for', async () => {
    open.put('inbox/registration-office', 'answer.json', envelope({ caseNumber: 'INT-2026-000123' }));

    await open.exchange.run();

    expect(open.messages.all[0]!.state).toBe('UNMATCHED');
    expect(open.publishMessage).not.toHaveBeenCalled();
  });

  it('hands on after the engine was away, and takes a second publication for the first', async () => {
    // given
    open.publishMessage
      .mockRejectedValueOnce(new Unavailable('ENGINE_UNAVAILABLE'))
      .mockRejectedValueOnce(new Conflict('ENGINE_STATE_CHANGED'));
    open.put(
      'inbox/housing-operator',
      'm.json',
      envelope({
        partnerKind: 'HOUSING_OPERATOR',
        messageKind: 'MOVE_IN_CONFIRMATION',
        payload: { movedInOn: '2026-11-20' },
        caseNumber: 'INT-2026-000123',
      }),
    );
    await open.exchange.run();
    const { partnerMessageId, state } = open.messages.all[0]!;
    expect([state, open.exchange.health().lastError]).toEqual(['RECEIVED', 'ENGINE_UNAVAILABLE']);

    // when
    await open.exchange.dispatch(partnerMessageId);

    // then
    expect(open.messages.all[0]!.state).toBe('ACKNOWLEDGED');
  });

  it.each([
    ['no JSON', 'registration-office', '{"format": ', 'NOT_JSON'],
    ['an XML bomb', 'registration-office', '<!DOCTYPE x [<!ENTITY a "&b;&b;">]><x>&a;</x>', 'NOT_JSON'],
    ['deep nesting', 'registration-office', '['.repeat(100_000) + ']'.repeat(100_000), 'INVALID_ENVELOPE'],
    ['more than a megabyte', 'registration-office', JSON.stringify({ x: 'x'.repeat(1_048_576) }), 'TOO_LARGE'],
    ['an unknown key', 'registration-office', envelope({ $where: 'sleep(1000)' }), 'INVALID_ENVELOPE'],
    [
      'a polluting key',
      'registration-office',
      JSON.stringify(envelope()).replace('"payload":{', '"payload":{"__proto__":{"admin":true},'),
      'INVALID_ENVELOPE',
    ],
    ['an unknown kind', 'registration-office', envelope({ messageKind: 'DELETE_EVERYTHING' }), 'INVALID_ENVELOPE'],
    [
      'an outgoing kind',
      'youth-office',
      envelope({ messageKind: 'UMA_NOTICE', partnerKind: 'YOUTH_OFFICE', payload: { person } }),
      'INVALID_ENVELOPE',
    ],
    ['a path for an id', 'registration-office', envelope({ messageId: '../../etc/passwd' }), 'INVALID_ENVELOPE'],
    ['a date that is none', 'registration-office', envelope({ payload: { registeredOn: '2026-02-30' } }), 'INVALID_ENVELOPE'],
    ['a future version', 'registration-office', envelope({ version: '2.0' }), 'INVALID_ENVELOPE'],
    ['the name of another partner', 'jobcenter', envelope(), 'WRONG_PARTNER'],
  ])('puts %s aside with the reason', async (_, partner, content, reason) => {
    // given
    open.put(`inbox/${partner}`, 'evil name\n;rm.json', content);

    // when
    await open.exchange.run();

    // then
    expect(open.messages.all).toEqual([]);
    expect(open.list('inbox', partner)).toEqual([]);
    const aside = open.list('inbox', 'quarantine', partner).sort();
    expect(aside).toHaveLength(2);
    expect(aside[0]).toMatch(/^[\w.-]+$/);
    expect(open.read('inbox', 'quarantine', partner, aside[1]!)).toMatchObject({ reason, file: 'evil name\n;rm.json' });
    expect(open.exchange.health()).toMatchObject({ quarantined: 1, lastError: null });
  });

  it('reads neither links nor folders nor bytes that are no text', async () => {
    // given
    const secret = open.put('outbox', 'secret.txt', 'secret');
    symlinkSync(secret, path.join(open.directory, 'inbox/jobcenter/link.json'));
    mkdirSync(path.join(open.directory, 'inbox/jobcenter/folder.json'));
    writeFileSync(path.join(open.directory, 'inbox/jobcenter/bytes.json'), Buffer.from([0xff, 0xfe, 0x00]));

    // when
    await open.exchange.run();

    // then
    const reasons = open.list('inbox', 'quarantine', 'jobcenter').filter((name) => name.endsWith('.reason.json'));
    expect(reasons.map((name) => open.read('inbox', 'quarantine', 'jobcenter', name).reason).sort()).toEqual([
      'NOT_A_FILE',
      'NOT_A_FILE',
      'NOT_UTF8',
    ]);
    expect(readFileSync(secret, 'utf8')).toBe('secret');
  });

  it('does not take other content under an id already used', async () => {
    open.put('inbox/welfare-organisation', 'a.json', envelope(free));
    await open.exchange.run();
    open.put('inbox/welfare-organisation', 'b.json', envelope({ ...free, payload: { text: 'etwas anderes' } }));
    await open.exchange.run();

    expect(open.messages.all).toHaveLength(1);
    expect(open.messages.all[0]!.envelope).toMatchObject({ payload: { text: 'Guten Tag' } });
    expect(open.exchange.health().quarantined).toBe(1);
  });

  it('waits for a file that is still being written', async () => {
    // given
    const file = path.join(open.directory, 'inbox/welfare-organisation/slow.json');
    writeFileSync(file, JSON.stringify(envelope(free)).slice(0, 40));
    writeFileSync(path.join(open.directory, 'inbox/welfare-organisation/.hidden.json'), '{');
    open.clock.now = new Date();

    // when
    await open.exchange.run();
    writeFileSync(file, JSON.stringify(envelope(free)));
    await open.exchange.run();

    // then
    expect(open.messages.all).toHaveLength(1);
    expect(open.exchange.health().quarantined).toBe(0);
  });
});

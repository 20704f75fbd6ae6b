import { readFileSync } from 'node:fs';
import path from 'node:path';
import { incomingEnvelopeSchema, type MessageKind, outgoingEnvelopeSchema } from '../../src/contracts/partner-envelope.ts';
import { schemaErrors } from '../../src/partners/xml/check-schema.ts';
import { messageOf } from '../../src/partners/xml/read-message.ts';
import { messageXml } from '../../src/partners/xml/write-xml.ts';
import { partnerMessageXsd } from '../../src/partners/xml/xsd.ts';
import { readXml } from '../../src/read-xml.ts';
import { samples } from './one-of-each-kind.ts';
import { caseId, openExchange, person } from './open-exchange.ts';

const ns = 'urn:lotse:partner-message:1.0';
const confirmation = (inner: string, content = '<registeredOn>2026-11-20</registeredOn>') => `<?xml version="1.0"?>
<message xmlns="${ns}">
  <messageId>mb-4711</messageId>
  <partnerKind>REGISTRATION_OFFICE</partnerKind>
  <createdAt>2026-11-22T08:00:00Z</createdAt>
  ${inner}
  <registrationConfirmation>${content}</registrationConfirmation>
</message>`;

test('the schema that partners are given says what the contracts say (npm run schemas)', () => {
  const file = path.join(__dirname, '../../src/partners/schemas/partner-message-1.0.xsd');
  expect(readFileSync(file, 'utf8')).toBe(partnerMessageXsd());
});

const everySample = Object.entries(samples).flatMap(([kind, payloads]) =>
  payloads.map((payload, index) => [`${kind} ${index + 1}`, kind as MessageKind, payload] as const),
);

test.each(everySample)('%s is written as the schema wants it and read back as it was', async (_, messageKind, payload) => {
  // given
  const outgoing = outgoingEnvelopeSchema.options.some(({ shape }) => shape.messageKind.value === messageKind);
  const contract = outgoing ? outgoingEnvelopeSchema : incomingEnvelopeSchema;
  const envelope = contract.parse({
    format: 'lotse-partner-message',
    version: '1.0',
    messageId: 'm-1',
    partnerKind: 'COURT',
    messageKind,
    createdAt: '2026-11-22T08:00:00.123Z',
    caseNumber: 'INT-2026-000123',
    legalBasis: '§ 1 „Muster“',
    payload,
  });

  // when
  const xml = messageXml(envelope);

  // then
  expect(await schemaErrors(xml)).toEqual([]);
  expect(contract.parse(messageOf(readXml(xml)))).toEqual(envelope);
});

describe('files of authorities', () => {
  let open: Awaited<ReturnType<typeof openExchange>>;
  beforeEach(async () => {
    open = await openExchange();
  });
  afterEach(() => open.close());

  const reasonOf = (partner: string) => {
    const file = open.list('inbox', 'quarantine', partner).find((name) => name.endsWith('.reason.json'));
    return open.read('inbox', 'quarantine', partner, file!);
  };

  it('get XML and answer with XML: the request is closed, and the receipt is XML as well', async () => {
    // given
    const payload = { persons: [person], dwelling: { site: 'GU 1', room: '101' }, landlordConfirmationId: null };
    const { partnerMessageId } = await open.enqueue('RESIDENCE_REGISTRATION', payload, 'REGISTRATION_OFFICE');
    await open.exchange.run();
    const sent = open.text('outbox', 'registration-office', `${partnerMessageId}.xml`);
    expect(sent).toContain('<familyName>Schablone</familyName>');

    // when
    open.put('inbox/registration-office', 'answer.xml', confirmation(`<inReplyTo>${partnerMessageId}</inReplyTo>`));
    await open.exchange.run();

    // then
    const [request, answer] = open.messages.all;
    expect([request!.state, answer!.state, answer!.caseId]).toEqual(['ACKNOWLEDGED', 'ACKNOWLEDGED', caseId]);
    expect(open.text('inbox', 'registration-office', 'mb-4711.receipt.xml')).toContain('<accepted>true</accepted>');
  });

  it('confirm what they got by a receipt in XML', async () => {
    const { partnerMessageId } = await open.enqueue();
    await open.exchange.run();

    const receipt = `<receipt xmlns="${ns}"><messageId>${partnerMessageId}</messageId><accepted>true</accepted><receivedAt>2026-11-22T11:00:00Z</receivedAt></receipt>`; // prettier-ignore
    open.put('outbox/youth-office', `${partnerMessageId}.receipt.xml`, receipt);
    await open.exchange.run();

    expect(open.messages.all[0]!.state).toBe('RECEIPTED');
    expect(open.list('outbox', 'youth-office')).toEqual([]);
  });

  it.each([
    [
      'a wrong day',
      confirmation('', '\n<registeredOn>2026-13-01</registeredOn>'),
      'NOT_IN_SCHEMA',
      ['line 8, registeredOn: type'],
    ],
    ['an element too many', confirmation('', '<registeredOn>2026-11-20</registeredOn><mood>Geheim</mood>'), 'NOT_IN_SCHEMA', ['line 7, mood: not expected']], // prettier-ignore
    ['a missing element', confirmation('', ''), 'NOT_IN_SCHEMA', ['line 7, registrationConfirmation: content missing']],
    [
      'a case number of nobody’s',
      confirmation('<caseNumber>Geheim</caseNumber>'),
      'NOT_IN_SCHEMA',
      ['line 6, caseNumber: pattern'],
    ],
    ['another namespace', confirmation('').replace(ns, 'urn:other'), 'NOT_IN_SCHEMA', ['line 2, message: unknown document']],
    ['a tag left open', confirmation('').replace('</messageId>', ''), 'NOT_XML', ['line 8']],
    ['a document type', confirmation('').replace('?>', '?><!DOCTYPE message [<!ENTITY x "Geheim">]>'), 'NOT_XML', []],
    ['a message of ours', confirmation('').replaceAll('registrationConfirmation', 'reminder').replace(/<registeredOn>.*<\/registeredOn>/, '<remindsOf>7f0f2a6c-59f3-4a3e-8c4a-0b6d3f1c9f10</remindsOf>'), 'INVALID_ENVELOPE', ['messageKind: invalid_union']], // prettier-ignore
  ])('with %s go to quarantine with line and reason, and without what stood there', async (_, content, reason, fields) => {
    open.put('inbox/registration-office', 'answer.xml', content);

    await open.exchange.run();

    expect(open.messages.all).toEqual([]);
    const found = reasonOf('registration-office');
    expect(found).toMatchObject({ reason, fields });
    expect(JSON.stringify(found)).not.toContain('Geheim');
  });

  it('never get what XML has no characters for', async () => {
    await open.enqueue('FREE_TEXT', { text: 'Klingel \u0007' }, 'COURT');

    await open.exchange.run();

    expect(open.messages.all[0]!.state).toBe('FAILED');
    expect(open.list('outbox', 'court')).toEqual([]);
  });

  it('are left in peace while they are being written', async () => {
    const file = open.put('inbox/registration-office', 'slow.xml', confirmation('').slice(0, 100));
    open.touch(file);

    await open.exchange.run();

    expect(open.list('inbox', 'registration-office')).toEqual(['slow.xml']);
  });
});

it('keeps JSON for partners that are no authorities', async () => {
  const open = await openExchange();
  const { partnerMessageId } = await open.enqueue('FREE_TEXT', { text: 'Guten Tag' }, 'WELFARE_ORGANISATION');

  await open.exchange.run();

  expect(open.list('outbox', 'welfare-organisation')).toEqual([`${partnerMessageId}.json`]);
  await open.close();
});

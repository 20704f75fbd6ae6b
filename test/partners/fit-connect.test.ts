import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { letter, putSubmission } from './a-submission.ts';
import { caseId, openExchange, provenance } from './open-exchange.ts';

let open: Awaited<ReturnType<typeof openExchange>>;
beforeEach(async () => {
  open = await openExchange();
});
afterEach(() => open.close());

const events = 'https://schema.fitko.de/fit-connect/events';
const inbox = () => path.join(open.directory, 'inbox');
const eventOf = (submissionId: string) => open.read('outbox', 'online-service', `${submissionId}.event.json`);

it('takes an application for a person, with what it says and which process it fits, and accepts it', async () => {
  // given
  const submissionId = putSubmission(inbox());

  // when
  await open.exchange.run();

  // then
  expect(open.messages.all).toMatchObject([
    {
      partnerKind: 'ONLINE_SERVICE',
      messageKind: 'APPLICATION',
      state: 'UNMATCHED',
      caseId: null,
      envelope: {
        messageId: submissionId,
        payload: {
          processId: 'residence-permit',
          applicationDate: '2026-11-20',
          senderReference: 'OD-4711',
          replyChannel: { channel: 'eMail', address: 'nuria@example.org' },
          digitalNoticeConsent: true,
          statements: [
            { label: 'antragsteller.familienname', value: 'Beispiel' },
            { label: 'antragsteller.vornamen.0', value: 'Nuria' },
            { label: 'antragsteller.vornamen.1', value: 'Ana' },
            { label: 'verlaengerung', value: 'true' },
          ],
          attachments: [{ fileName: 'anschreiben.txt', takable: true }],
        },
      },
    },
  ]);
  expect(eventOf(submissionId)).toMatchObject({
    sub: `submission:${submissionId}`,
    events: { [`${events}/accept-submission`]: { problems: [] } },
  });
  expect(open.list('inbox', 'online-service')).toEqual([]);
  expect(open.store).not.toHaveBeenCalled();
  expect(open.publishMessage).not.toHaveBeenCalled();
});

it('makes its attachments documents of the case that a person gives it, and starts nothing', async () => {
  // given
  const submissionId = putSubmission(inbox());
  await open.exchange.run();
  const { partnerMessageId } = open.messages.all[0]!;

  // when
  await open.messages.assignCase(partnerMessageId, caseId, provenance);
  await open.exchange.dispatch(partnerMessageId);
  await open.exchange.dispatch(partnerMessageId);

  // then
  expect(open.store).toHaveBeenCalledTimes(1);
  expect(open.store.mock.calls[0]).toMatchObject([
    { caseId, kind: 'STATUS_DOCUMENT', fileName: 'anschreiben.txt', mediaType: 'text/plain', content: Buffer.from(letter) },
    { by: 'worker:partner-exchange' },
  ]);
  expect(open.messages.all[0]!.state).toBe('RECEIVED');
  expect(open.publishMessage).not.toHaveBeenCalled();
  expect(existsSync(path.join(inbox(), 'kept', submissionId))).toBe(false);
});

it('knows the process by its FIM schema where no key is given', async () => {
  putSubmission(inbox(), (metadata) => {
    metadata.publicService.identifier = 'urn:de:other';
    metadata.contentStructure.data.submissionSchema.schemaUri = 'urn:xoev-de:fim:S00000000362_1.2';
  });

  await open.exchange.run();

  expect(open.messages.all[0]!.envelope['payload']).toMatchObject({ processId: 'work-permit' });
});

it.each<[string, Parameters<typeof putSubmission>[1], string, string]>([
  ['another major version', (metadata) => (metadata.$schema = metadata.$schema.replace('2.1.0', '1.3.0')), 'schema-violation', 'metadata'], // prettier-ignore
  ['no schema named', (metadata) => Reflect.deleteProperty(metadata, '$schema'), 'schema-violation', 'metadata'],
  ['no list of attachments', ({ contentStructure }) => Reflect.deleteProperty(contentStructure, 'attachments'), 'schema-violation', 'metadata'], // prettier-ignore
  ['no data named', ({ contentStructure }) => Reflect.deleteProperty(contentStructure, 'data'), 'schema-violation', 'metadata'],
  ['a data schema that is no URI', ({ contentStructure }) => (contentStructure.data.submissionSchema.schemaUri = 'S1'), 'schema-violation', 'metadata'], // prettier-ignore
  ['two ways to answer', ({ replyChannel }) => Object.assign(replyChannel, { elster: { accountId: '1' } }), 'schema-violation', 'metadata'], // prettier-ignore
  ['no product of its author', ({ author }) => Reflect.deleteProperty(author, 'product'), 'schema-violation', 'metadata'],
  ['a weaker hash', (metadata) => (metadata.contentStructure.data.hash.type = 'md5'), 'schema-violation', 'metadata'],
  ['an attachment outside the folder', (metadata) => (metadata.contentStructure.attachments[0]!.attachmentId = '../../data.json'), 'schema-violation', 'metadata'], // prettier-ignore
  ['a service that is not offered', (metadata) => {
    metadata.publicService.identifier = 'urn:de:fim:leika:leistung:99000000000000';
    metadata.contentStructure.data.submissionSchema.schemaUri = 'urn:other';
  }, 'unsupported-service', 'metadata'], // prettier-ignore
  ['changed data', (_, folder) => writeFileSync(path.join(folder, 'data.json'), '{"a":1}'), 'hash-mismatch', 'data'],
  ['no data', (_, folder) => rmSync(path.join(folder, 'data.json')), 'missing-data', 'data'],
  ['a file that nobody announced', (_, folder) => writeFileSync(path.join(folder, 'attachments', 'more'), 'x'), 'attachments-mismatch', 'metadata'], // prettier-ignore
])('rejects an application with %s, says why and puts it aside', async (_, change, type, instance) => {
  const submissionId = putSubmission(inbox(), change);

  await open.exchange.run();

  expect(open.messages.all).toEqual([]);
  expect(eventOf(submissionId)).toMatchObject({
    events: { [`${events}/reject-submission`]: { problems: [{ type: `${events}/problems/${type}`, instance }] } },
  });
  expect(await open.exchange.quarantined()).toMatchObject([{ reason: 'REJECTED_SUBMISSION', fields: [`${instance}: ${type}`] }]);
});

it('names the field that the schema does not know', async () => {
  const submissionId = putSubmission(inbox(), ({ additionalReferenceInfo }) =>
    Object.assign(additionalReferenceInfo, { more: 1 }),
  );

  await open.exchange.run();

  const problem = { detail: 'Passt nicht zum Metadatenschema 2.1.0: additionalReferenceInfo.more' };
  expect(eventOf(submissionId)).toMatchObject({ events: { [`${events}/reject-submission`]: { problems: [problem] } } });
});

it('names the attachment that was changed or is missing', async () => {
  let id = '';
  const changed = putSubmission(inbox(), (metadata, folder) => {
    id = metadata.contentStructure.attachments[0]!.attachmentId;
    writeFileSync(path.join(folder, 'attachments', id), 'etwas anderes');
  });

  await open.exchange.run();

  const problem = { type: `${events}/problems/hash-mismatch`, instance: `attachment:${id}` };
  expect(eventOf(changed)).toMatchObject({ events: { [`${events}/reject-submission`]: { problems: [problem] } } });
});

it('refuses another application under the name of one that it has', async () => {
  const submissionId = putSubmission(inbox());
  await open.exchange.run();
  putSubmission(inbox(), undefined, submissionId);

  await open.exchange.run();

  expect(open.messages.all).toHaveLength(1);
  expect(await open.exchange.quarantined()).toMatchObject([{ fields: ['name: used before for something else'] }]);
});

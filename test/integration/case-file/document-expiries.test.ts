/** Documents that end soon, on the real store: each starts one renewal, whatever stops in between. */
import { announceExpiringDocuments, type ExpiryWatch } from '../../../src/case-file/watch-expiring-documents.ts';
import { fieldCatalogue } from '../../../src/contracts/field-catalogue.ts';
import { Conflict, Unavailable } from '../../../src/errors.ts';
import { provenance } from '../../case-file/open-case-file.ts';
import { ownCaseFile } from './own-case-file.ts';

const opened = ownCaseFile(fieldCatalogue);
const today = '2026-11-22';
const soon = '2027-02-20';

async function somebody(values: Record<string, unknown>) {
  const record = await opened.openCase();
  await opened.caseFile.fields.record({ kind: 'person', id: record.personId }, values, provenance);
  return record;
}

type Message = Parameters<ExpiryWatch['publishMessage']>[0];

/** An engine that takes a message once, and what Lotse knows of its instances. */
function office(personIds: string[], known: { today?: string } = {}) {
  const messages: Message[] = [];
  const running = new Set<string>();
  const watch: ExpiryWatch = {
    caseFile: opened.caseFile,
    underWay: () => Promise.resolve(running),
    publishMessage(message) {
      if (messages.some(({ messageId }) => messageId === message.messageId)) {
        return Promise.reject(new Conflict('ENGINE_STATE_CHANGED', {}));
      }
      messages.push(message);
      return Promise.resolve();
    },
    today: () => known.today ?? today,
  };
  const ofThese = () => messages.filter(({ correlationKey }) => personIds.includes(correlationKey));
  return { watch, running, messages: ofThese };
}

test('what ends within ninety days is announced in the open case of its person, once', async () => {
  // given
  const expiring = await somebody({ statusCode: 'DULDUNG_60A', statusValidUntil: soon });
  const { personId, caseId, householdId } = expiring;
  const { watch, messages } = office([personId]);

  // when
  await announceExpiringDocuments(watch);
  await announceExpiringDocuments(watch);

  // then
  expect(messages()).toEqual([
    expect.objectContaining({
      name: 'document-expires',
      variables: { caseId, personId, householdId, validOn: today, statusCode: 'DULDUNG_60A', documentExpiresOn: soon },
    }),
  ]);
});

test.each([
  ['a title that ends a day later', { statusCode: 'AE_25_3', statusValidUntil: '2027-02-21' }],
  ['a title that ended yesterday', { statusCode: 'AE_25_3', statusValidUntil: '2026-11-21' }],
  ['a permit of the asylum procedure', { statusCode: 'GESTATTUNG', statusValidUntil: soon }],
  ['a title that continues while its renewal is examined', { statusCode: 'FIKTION_81_4', statusValidUntil: soon }],
  [
    'an old paper of a title that is known to last',
    { statusCode: 'AE_25_3', statusValidUntil: '2028-01-01', documentExpiresOn: soon },
  ],
])('%s is not announced', async (_, values) => {
  const { personId } = await somebody(values);
  const { watch, messages } = office([personId]);

  await announceExpiringDocuments(watch);

  expect(messages()).toEqual([]);
});

test('a renewed document is another one, and so is the paper where no end of the status is known', async () => {
  // given
  const { personId } = await somebody({ statusCode: 'AE_25_3', documentExpiresOn: soon });
  const known: { today?: string } = {};
  const { watch, messages } = office([personId], known);
  await announceExpiringDocuments(watch);

  // when
  const renewed = { statusValidUntil: '2028-02-20', documentExpiresOn: '2028-02-20' };
  await opened.caseFile.fields.record({ kind: 'person', id: personId }, renewed, provenance);
  await announceExpiringDocuments(watch);
  known.today = '2027-12-01';
  await announceExpiringDocuments(watch);

  // then
  expect(messages().map(({ variables }) => variables.documentExpiresOn)).toEqual([soon, '2028-02-20']);
});

test('nothing is announced while an application is under way; if that ends without a renewal it is', async () => {
  // given
  const { personId } = await somebody({ statusCode: 'AE_25_3', statusValidUntil: soon });
  const { watch, running, messages } = office([personId]);
  running.add(personId);
  await announceExpiringDocuments(watch);
  const meanwhile = messages().length;

  // when
  running.delete(personId);
  await announceExpiringDocuments(watch);

  // then
  expect([meanwhile, messages().length]).toEqual([0, 1]);
});

test('Lotse stops right after the start: the next look neither starts again nor forgets, even when all is over by then', async () => {
  // given
  const { personId } = await somebody({ statusCode: 'AE_25_3', statusValidUntil: soon });
  const { watch, running, messages } = office([personId]);
  const stopped: ExpiryWatch = {
    ...watch,
    async publishMessage(message) {
      await watch.publishMessage(message);
      if (message.correlationKey === personId) throw new Unavailable('STORE_UNAVAILABLE', {});
    },
  };
  await expect(announceExpiringDocuments(stopped)).rejects.toThrow();

  // when
  running.add(personId);
  await announceExpiringDocuments(watch);
  running.delete(personId);
  await announceExpiringDocuments(watch);

  // then
  expect(messages()).toHaveLength(1);
});

test('Lotse stops before the engine has heard of it: the next look starts it', async () => {
  // given
  const { personId } = await somebody({ statusCode: 'AE_25_3', statusValidUntil: soon });
  const { watch, messages } = office([personId]);
  const away: ExpiryWatch = { ...watch, publishMessage: () => Promise.reject(new Unavailable('ENGINE_UNAVAILABLE', {})) };
  await expect(announceExpiringDocuments(away)).rejects.toThrow();

  // when
  await announceExpiringDocuments(watch);

  // then
  expect(messages()).toHaveLength(1);
});

test('somebody without an open case gets one, the same for a look that is repeated', async () => {
  // given
  const { personId, caseId } = await somebody({ statusCode: 'AE_25_3', statusValidUntil: soon });
  await opened.caseFile.cases.close(caseId);
  const { watch, messages } = office([personId]);
  const away: ExpiryWatch = { ...watch, publishMessage: () => Promise.reject(new Unavailable('ENGINE_UNAVAILABLE', {})) };
  await expect(announceExpiringDocuments(away)).rejects.toThrow();

  // when
  await announceExpiringDocuments(watch);

  // then
  const cases = await opened.caseFile.cases.ofPersons([personId]);
  expect(cases).toHaveLength(2);
  expect(messages()[0]?.variables.caseId).toBe(cases.find(({ closedAt }) => closedAt === null)?.caseId);
});

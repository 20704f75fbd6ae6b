/** Consents over the API: one that stands is not given twice, and who keeps the page open reads once. */
import { signIn, type AnyBody, type ApiClient } from './api-client.ts';
import { newPerson } from './new-person.ts';

const consent = { purpose: 'REFERRAL', recipient: 'JOBCENTER', dataCategories: ['CONTACT', 'FAMILY'] };

async function newCase(): Promise<{ social: ApiClient; address: string; caseId: string }> {
  const social = await signIn('fsa-worker');
  const { body } = await (await signIn('sc-agent')).post('/persons', newPerson());
  return { social, address: `/cases/${body.caseId}/consents`, caseId: body.caseId };
}

test('a second consent for the same purpose, recipient and data is refused; a repeated request is not', async () => {
  // given
  const { social, address } = await newCase();
  const first = await social.post(address, consent, { idempotencyKey: 'one-request' });

  // when
  const repeated = await social.post(address, consent, { idempotencyKey: 'one-request' });
  const second = await social.post(address, { ...consent, dataCategories: ['FAMILY'] });
  const more = await social.post(address, { ...consent, dataCategories: ['FAMILY', 'HEALTH'] });

  // then
  expect([first.status, repeated.status, second.status, more.status]).toEqual([201, 201, 409, 201]);
  expect(repeated.body.consentId).toBe(first.body.consentId);
  expect(second.body.code).toBe('CONSENT_STANDS');

  // when the first is withdrawn, then it can be given anew unless the other one says it too
  await social.post(`${address}/${first.body.consentId}/withdrawal`);
  const contact = { ...consent, dataCategories: ['CONTACT'] };
  expect((await social.post(address, contact)).status).toBe(201);
});

test('an open page that reads again leaves one entry for its person', async () => {
  // given
  const { social, address, caseId } = await newCase();
  const counter = await signIn('sc-agent');
  const dpo = await signIn('dpo');

  // when
  for (let reads = 0; reads < 3; reads += 1) await social.get(address);
  await counter.get(address);

  // then
  const { body } = await dpo.get(`/audit?caseId=${caseId}&action=consent.list`);
  const readers = body.items.map((entry: AnyBody) => entry.actor.accountId);
  expect(readers.sort()).toEqual([social.accountId, counter.accountId].sort());
});

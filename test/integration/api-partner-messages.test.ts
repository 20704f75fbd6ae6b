/** Messages of partners that need a person: found, given their case, acknowledged. */
import { type ApiClient, eventually, signIn } from './api-client.ts';
import { arrivesFromHealthOffice, messageFromHealthOffice } from './health-office.ts';
import { newPerson } from './new-person.ts';

let agent: ApiClient;
beforeAll(async () => {
  agent = await signIn('sc-agent');
});

test('a message without a case is given one by a person, once, and then acknowledged by hand', async () => {
  // given
  const { body: intake } = await agent.post('/persons', newPerson());
  const own = `/partner-messages/${await messageFromHealthOffice('Antwort')}`;

  // when
  const assigned = await agent.post(`${own}/assign-case`, { caseId: intake.caseId });
  const again = await agent.post(`${own}/assign-case`, { caseId: intake.caseId });
  const acknowledged = await agent.post(`${own}/acknowledge`, { note: 'Telefonisch geklärt' });

  // then
  expect(assigned.body).toMatchObject({ state: 'RECEIVED', caseId: intake.caseId, caseNumber: intake.caseNumber });
  expect(again.body).toMatchObject({ code: 'MESSAGE_STATE', difference: { state: 'RECEIVED' } });
  expect(acknowledged.body.state).toBe('ACKNOWLEDGED');
  expect((await agent.post(`${own}/retry`, { reason: 'noch einmal' })).status).toBe(409);
  const { body: detail } = await agent.get(own);
  expect(detail.transitions.at(-1)).toMatchObject({ state: 'ACKNOWLEDGED', by: agent.accountId, note: 'Telefonisch geklärt' });
});

test('messages come in pages', async () => {
  // given
  await Promise.all([arrivesFromHealthOffice('die eine'), arrivesFromHealthOffice('die andere')]);
  const all = await eventually(
    async () => (await agent.get('/partner-messages?limit=200')).body.items,
    (items) => items.length >= 2,
  );

  // when
  const first = await agent.get('/partner-messages?limit=1');
  const second = await agent.get(`/partner-messages?limit=1&cursor=${encodeURIComponent(first.body.nextCursor)}`);

  // then
  expect(all.length).toBeGreaterThanOrEqual(2);
  expect(second.body.items[0].createdAt <= first.body.items[0].createdAt).toBe(true);
  expect(second.body.items[0].partnerMessageId).not.toBe(first.body.items[0].partnerMessageId);
  expect((await agent.get('/partner-messages?cursor=nothing')).body).toMatchObject({ code: 'INVALID_REQUEST', field: 'cursor' });
});

test('departments that handle no messages do not see them', async () => {
  expect((await (await signIn('lst-clerk')).get('/partner-messages')).status).toBe(403);
});

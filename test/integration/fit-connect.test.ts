/** An application from an online service reaches the front office, which says whose it is: its attachments are then in the case. */
import { type AnyBody, eventually, signIn } from './api-client.ts';
import { newPerson } from './new-person.ts';
import { applicationFromOnlineService } from './online-service.ts';

test('from the inbox to the case', async () => {
  // given
  const agent = await signIn('sc-agent');
  const { caseId } = (await agent.post('/persons', newPerson())).body;
  const partnerMessageId = await applicationFromOnlineService();

  // when
  const assigned = await agent.post(`/partner-messages/${partnerMessageId}/assign-case`, { caseId });

  // then
  expect([assigned.status, assigned.body.state]).toEqual([200, 'RECEIVED']);
  const documents = async (): Promise<AnyBody[]> => (await agent.get(`/cases/${caseId}/documents?purpose=TASK`)).body.items;
  const [document] = await eventually(documents, (all) => all.length > 0);
  expect(document).toMatchObject({ kind: 'STATUS_DOCUMENT', fileName: 'anschreiben.txt' });
  expect((await agent.get(`/cases/${caseId}`)).body.processInstances).toEqual([]);
});

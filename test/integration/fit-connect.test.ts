/** An application from an online service reaches the front office, which says whose it is: its attachments are then in the case. */
import path from 'node:path';
import { type AnyBody, eventually, signIn } from './api-client.ts';
import { newPerson } from './new-person.ts';
import { putSubmission } from '../partners/a-submission.ts';

test('from the inbox to the case', async () => {
  // given
  const agent = await signIn('sc-agent');
  const { caseId } = (await agent.post('/persons', newPerson())).body;
  const submissionId = putSubmission(path.join(process.env.LOTSE_TEST_DATA_DIR ?? '', 'partner/inbox'));
  const listed = async (): Promise<AnyBody[]> =>
    (await agent.get('/partner-messages?attention=true&partnerKind=ONLINE_SERVICE&limit=200')).body.items;
  const details = async (): Promise<AnyBody[]> =>
    Promise.all((await listed()).map(async (item) => (await agent.get(`/partner-messages/${item.partnerMessageId}`)).body));
  const ofThis = ({ envelope }: AnyBody) => envelope.messageId === submissionId;
  const message = (await eventually(details, (all) => all.some(ofThis))).find(ofThis)!;

  // when
  const assigned = await agent.post(`/partner-messages/${message.partnerMessageId}/assign-case`, { caseId });

  // then
  expect([assigned.status, assigned.body.state]).toEqual([200, 'RECEIVED']);
  const documents = async (): Promise<AnyBody[]> => (await agent.get(`/cases/${caseId}/documents?purpose=TASK`)).body.items;
  const [document] = await eventually(documents, (all) => all.length > 0);
  expect(document).toMatchObject({ kind: 'STATUS_DOCUMENT', fileName: 'anschreiben.txt' });
  expect((await agent.get(`/cases/${caseId}`)).body.processInstances).toEqual([]);
});

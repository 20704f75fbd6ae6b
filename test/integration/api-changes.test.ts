/** Live changes over HTTP. */
import { anonymous, signIn } from './api-client.ts';
import { followChanges } from './change-stream.ts';
import { newPerson } from './new-person.ts';

test('a started process arrives at the front office as it happens, without a name', async () => {
  // given
  const agent = await signIn('sc-agent');
  const stream = await followChanges(agent);

  // when
  const person = newPerson();
  const { body } = await agent.post('/process-instances', { bpmnProcessId: 'arrival-registration', person });
  const text = await stream.until((received) => received.includes('"userTasks"') && received.includes(body.processInstanceKey));

  // then
  expect(stream.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(text).toContain(`"caseId":"${body.caseId}"`);
  expect(text).not.toContain(person.familyName);
  stream.close();
});

test('the stream ends when the session does', async () => {
  const agent = await signIn('sc-agent');
  const stream = await followChanges(agent);

  await agent.delete('/session');

  expect(await stream.until((text) => text.includes('event: end'))).toContain('event: end');
  expect((await anonymous().get('/changes')).status).toBe(401);
});

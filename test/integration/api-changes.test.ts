/** Live changes over HTTP. */
import { anonymous, type ApiClient, signIn } from './api-client.ts';
import { newPerson } from './new-person.ts';

/** One open stream; `until` reads on until what has arrived fits. */
async function follow(client: ApiClient) {
  const abort = new AbortController();
  const response = await client.raw('/changes', { signal: abort.signal });
  const decoder = new TextDecoder();
  let text = '';
  const chunks = response.body!.getReader();
  async function until(fits: (text: string) => boolean): Promise<string> {
    while (!fits(text)) {
      const { done, value } = await chunks.read();
      if (done) return `${text}\n(end of stream)`;
      text += decoder.decode(value, { stream: true });
    }
    return text;
  }
  return { response, until, close: () => abort.abort() };
}

test('a started process arrives at the front office as it happens, without a name', async () => {
  // given
  const agent = await signIn('sc-agent');
  const stream = await follow(agent);
  await stream.until((text) => text.includes('event: ready'));

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
  const stream = await follow(agent);
  await stream.until((text) => text.includes('event: ready'));

  await agent.delete('/session');

  expect(await stream.until((text) => text.includes('event: end'))).toContain('event: end');
  expect((await anonymous().get('/changes')).status).toBe(401);
});

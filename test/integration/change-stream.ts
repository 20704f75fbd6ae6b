/** One open stream of live changes; `until` reads on until what has arrived fits. */
import type { ApiClient } from './api-client.ts';

export interface ChangeStream {
  response: Response;
  until(fits: (text: string) => boolean): Promise<string>;
  close(): void;
}

export async function followChanges(client: ApiClient): Promise<ChangeStream> {
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
  await until((received) => received.includes('event: ready') || !response.ok);
  return { response, until, close: () => abort.abort() };
}

/** What the events say of one thing, in the order in which they came. */
export function factsOf(text: string, collection: string, id: string): Record<string, unknown>[] {
  const events = [...text.matchAll(/^event: change\ndata: (.*)$/gm)].map(([, data]) => JSON.parse(data ?? ''));
  return events.filter((event) => event.collection === collection && event.id === id).map(({ facts }) => facts);
}

/** Entry of the thread that reads models, so that a large or hostile one holds up nobody else. */
import { parentPort } from 'node:worker_threads';
import { modelTasks, type ModelTasks } from './model-tasks.ts';

export interface ThreadRequest {
  id: number;
  task: keyof ModelTasks;
  input: unknown[];
}

export type ThreadAnswer = { id: number; result: unknown } | { id: number; failure: string };

async function answer({ id, task, input }: ThreadRequest): Promise<ThreadAnswer> {
  try {
    const work = modelTasks[task] as (...input: unknown[]) => Promise<unknown>;
    return { id, result: await work(...input) };
  } catch (thrown) {
    return { id, failure: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) };
  }
}

parentPort?.on('message', (request: ThreadRequest) => {
  void answer(request).then((given) => parentPort?.postMessage(given));
});

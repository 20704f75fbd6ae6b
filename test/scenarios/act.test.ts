import { act, type Stage } from '../../src/scenarios/act.ts';
import { fillIn } from '../../src/scenarios/fill-in.ts';
import type { Step } from '../../src/scenarios/scenario.ts';

const add = { request: 'POST', path: '/places', by: 'unt-clerk', body: { room: '12' }, keepAs: 'place' } satisfies Step;
const close = {
  request: 'POST',
  path: '="/places/" + place.placeId + "/close"',
  by: 'unt-clerk',
  body: { expectedVersion: '=place.version' },
} satisfies Step;

function stage(answer: (path: string) => Promise<unknown>) {
  const sent: unknown[] = [];
  const kept: Record<string, unknown> = {};
  const send = (_method: string, path: string, body: unknown) => {
    sent.push([path, body]);
    return answer(path);
  };
  const world = { office: () => ({ desk: () => Promise.resolve({ send, get: answer }) }) };
  const filled = (value: unknown, known = {}) => fillIn(value, { ...kept, ...known });
  return { sent, kept, stage: { world, matter: {}, kept, filled } as unknown as Stage };
}

test('a later step knows the answer that a request was told to keep', async () => {
  const { sent, stage: playing } = stage(() => Promise.resolve({ placeId: 'p-1', version: 3 }));

  await act(add, playing, 1);
  await act(close, playing, 2);

  expect(sent.at(-1)).toEqual(['/places/p-1/close', { expectedVersion: 3 }]);
});

test('somebody looks until what they wait for is there', async () => {
  const answers = [{ state: 'CALCULATING' }, { state: 'OPEN' }];
  const { kept, stage: playing } = stage(() => Promise.resolve(answers.shift()));

  await act({ read: '/benefit-runs/r-1', by: 'lst-pay', keepAs: 'run', until: '=run.state = "OPEN"' }, playing, 1);

  expect(kept.run).toEqual({ state: 'OPEN' });
});

test('a step that could not be done is named', async () => {
  const { stage: playing } = stage(() => Promise.reject(new Error('409')));

  await expect(act(add, playing, 4)).rejects.toThrow('Step 4 (request POST, path /places, by unt-clerk, keepAs place): 409');
});

import { ApiProblem } from '../../../web/shared/api/api-problem.ts';
import { createDraftStore, type DraftState } from '../../../web/inbox/task/draft-store.ts';

type Values = Record<string, unknown>;

const stale = (values: Values, version: number) =>
  new ApiProblem({
    status: 409,
    code: 'STALE_VERSION',
    details: { de: '', en: '' },
    difference: { current: { values, version, savedAt: '2026-11-22T12:00:00.000Z' } },
  });

function storeWith(save: (values: Values, version: number) => Promise<number>, version = 0) {
  const states: DraftState[] = [];
  const store = createDraftStore({ version, save, onState: (state) => states.push(state) });
  store.begin({ reason: '' });
  return { store, states };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('opening a form saves nothing; what is typed is saved once, a moment after the last letter', async () => {
  const save = jest.fn((_values: Values, version: number) => Promise.resolve(version + 1));
  const { store } = storeWith(save);

  store.note({ reason: '' });
  await jest.advanceTimersByTimeAsync(5_000);
  expect(save).not.toHaveBeenCalled();

  store.note({ reason: 'a' });
  store.note({ reason: 'ab' });
  await jest.advanceTimersByTimeAsync(5_000);
  expect(save.mock.calls).toEqual([[{ reason: 'ab' }, 0]]);
});

test('what is typed while a save is under way is saved after it, on top of it', async () => {
  let answer: (version: number) => void = () => undefined;
  const save = jest.fn<Promise<number>, [Values, number]>(() => new Promise((resolve) => (answer = resolve)));
  const { store } = storeWith(save, 3);

  store.note({ reason: 'a' });
  await jest.advanceTimersByTimeAsync(1_000);
  store.note({ reason: 'ab' });
  await jest.advanceTimersByTimeAsync(1_000);
  expect(save).toHaveBeenCalledTimes(1);
  answer(4);
  await jest.advanceTimersByTimeAsync(0);

  expect(save.mock.calls[1]).toEqual([{ reason: 'ab' }, 4]);
});

test('an outage is waited out and nothing is lost', async () => {
  const save = jest
    .fn<Promise<number>, [Values, number]>()
    .mockRejectedValueOnce(ApiProblem.unreachable(null))
    .mockResolvedValue(1);
  const { store, states } = storeWith(save);

  store.note({ reason: 'a' });
  await jest.advanceTimersByTimeAsync(1_000);
  expect(states.at(-1)?.kind).toBe('waiting');
  expect(store.unsaved()).toEqual({ values: { reason: 'a' }, version: 0 });
  await jest.advanceTimersByTimeAsync(10_000);

  expect(states.at(-1)?.kind).toBe('saved');
  expect(store.unsaved()).toBeNull();
});

test('a version from elsewhere stops the saving until somebody has chosen', async () => {
  const save = jest
    .fn<Promise<number>, [Values, number]>()
    .mockRejectedValueOnce(stale({ reason: 'there' }, 7))
    .mockResolvedValue(8);
  const { store, states } = storeWith(save, 2);

  // given two versions
  store.note({ reason: 'here' });
  await jest.advanceTimersByTimeAsync(1_000);
  expect(states.at(-1)).toMatchObject({ kind: 'conflict', other: { values: { reason: 'there' } } });
  store.note({ reason: 'here!' });
  await jest.advanceTimersByTimeAsync(10_000);
  expect(save).toHaveBeenCalledTimes(1);

  // when this one is kept
  await store.settle({ reason: 'here!' });

  // then it goes on top of the other one
  expect(save.mock.calls[1]).toEqual([{ reason: 'here!' }, 7]);
});

test('the other version is taken without writing it again', async () => {
  const save = jest
    .fn<Promise<number>, [Values, number]>()
    .mockRejectedValueOnce(stale({ reason: 'there' }, 7))
    .mockResolvedValue(8);
  const { store } = storeWith(save, 2);
  store.note({ reason: 'here' });
  await jest.advanceTimersByTimeAsync(1_000);

  store.adopt({ reason: 'there' });
  store.note({ reason: 'there' });
  await jest.advanceTimersByTimeAsync(5_000);
  expect(save).toHaveBeenCalledTimes(1);
  store.note({ reason: 'there and on' });
  await jest.advanceTimersByTimeAsync(5_000);

  expect(save.mock.calls[1]).toEqual([{ reason: 'there and on' }, 7]);
});

test('a completed task saves no draft any more', async () => {
  const save = jest.fn(() => Promise.resolve(1));
  const { store } = storeWith(save);
  store.note({ reason: 'a' });
  store.stop();
  await jest.advanceTimersByTimeAsync(5_000);
  expect(save).not.toHaveBeenCalled();
});

import { batched } from '../src/batched.ts';

/** A run that ends when the test says so. */
function gatedRuns() {
  const runs: { items: number[]; finish: () => void; fail: (error: Error) => void }[] = [];
  const run = (items: number[]) =>
    new Promise<number[]>((resolve, reject) => {
      runs.push({ items, finish: () => resolve(items.map((item) => item * 10)), fail: reject });
    });
  return { runs, run };
}

test('what arrives during a run goes into the next one together, and everybody gets their own result', async () => {
  // given
  const { runs, run } = gatedRuns();
  const call = batched(10, run);

  // when
  const results = [1, 2, 3, 4].map((item) => call(item));
  runs[0]?.finish();
  await results[0];
  runs[1]?.finish();

  // then
  expect(await Promise.all(results)).toEqual([10, 20, 30, 40]);
  expect(runs.map(({ items }) => items)).toEqual([[1], [2, 3, 4]]);
});

test('a failed run fails its own callers and nobody else', async () => {
  // given
  const { runs, run } = gatedRuns();
  const call = batched(10, run);
  const results = [1, 2, 3].map((item) => call(item));

  // when
  runs[0]?.finish();
  await results[0];
  runs[1]?.fail(new Error('store away'));

  // then
  await expect(results[1]).rejects.toThrow('store away');
  await expect(results[2]).rejects.toThrow('store away');
  const later = call(4);
  runs[2]?.finish();
  expect(await later).toBe(40);
});

test('no batch is larger than allowed', async () => {
  const sizes: number[] = [];
  const call = batched(2, (items: number[]) => {
    sizes.push(items.length);
    return Promise.resolve(items);
  });
  await Promise.all([1, 2, 3, 4, 5, 6].map((item) => call(item)));
  expect(Math.max(...sizes)).toBe(2);
});

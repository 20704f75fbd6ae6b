import { watchDeadlines } from '../../src/case-file/watch-deadlines.ts';

jest.useFakeTimers();
const settled = () => jest.advanceTimersByTimeAsync(0);

test('looks at once and then again and again, until nothing more is found, and goes on after a failure', async () => {
  // given
  const found = [[{}], [], new Error('the store is away'), []];
  const raise = jest.fn<Promise<never[]>, [string]>(() => {
    const next = found.shift() ?? [];
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next as never[]);
  });
  const warn = jest.fn();

  // when
  const watch = watchDeadlines({ deadlines: { raise }, today: () => '2026-11-16', log: { warn }, everyMs: 1000 });
  await settled();
  const atOnce = raise.mock.calls.length;
  await jest.advanceTimersByTimeAsync(1000);
  const failed = warn.mock.calls.length;
  await jest.advanceTimersByTimeAsync(1000);
  await watch.stop();
  await jest.advanceTimersByTimeAsync(5000);

  // then
  expect([atOnce, failed, raise.mock.calls.length]).toEqual([2, 1, 4]);
  expect(raise).toHaveBeenCalledWith('2026-11-16');
});

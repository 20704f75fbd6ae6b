import { whileRefusedForLoad } from '../../src/zeebe/refused-for-load.ts';

const refusal = (code: number) => Object.assign(new Error('refused'), { code });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('a command that the engine has no time for is sent again until it is taken', async () => {
  const command = jest.fn().mockRejectedValueOnce(refusal(8)).mockRejectedValueOnce(refusal(8)).mockResolvedValue('taken');
  const answer = whileRefusedForLoad(command);
  await jest.runAllTimersAsync();
  expect(await answer).toBe('taken');
  expect(command).toHaveBeenCalledTimes(3);
});

test('after ten refusals nobody waits longer', async () => {
  const command = jest.fn().mockRejectedValue(refusal(8));
  const refused = expect(whileRefusedForLoad(command)).rejects.toMatchObject({ code: 8 });
  await jest.runAllTimersAsync();
  await refused;
  expect(command).toHaveBeenCalledTimes(10);
});

test.each([4, 14])('a command without an answer (%d) is never sent twice: it may have been taken', async (code) => {
  const command = jest.fn().mockRejectedValue(refusal(code));
  await expect(whileRefusedForLoad(command)).rejects.toMatchObject({ code });
  expect(command).toHaveBeenCalledTimes(1);
});

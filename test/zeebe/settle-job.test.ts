import { type JobCommands, settleJob } from '../../src/zeebe/settle-job.ts';

const away = Object.assign(new Error('14 UNAVAILABLE'), { code: 14 });
const complete = { kind: 'complete', variables: { amountCents: 1 } } as const;

function commandsThat(completeJob: jest.Mock): JobCommands {
  return { completeJob, throwError: jest.fn().mockResolvedValue(undefined), failJob: jest.fn().mockResolvedValue(undefined) };
}

describe('settleJob', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('keeps the outcome for an engine that comes back', async () => {
    // given
    const completeJob = jest.fn().mockRejectedValueOnce(away).mockRejectedValueOnce(away).mockResolvedValue(undefined);

    // when
    const settled = settleJob(commandsThat(completeJob), '1', complete, () => true);
    await jest.advanceTimersByTimeAsync(5_000);

    // then
    expect(await settled).toEqual({ settlement: 'settled' });
    expect(completeJob).toHaveBeenCalledTimes(3);
  });

  it.each([
    [5, 'gone'],
    [9, 'gone'],
  ])('has nothing to do when the engine answers with code %i', async (code, settlement) => {
    const completeJob = jest.fn().mockRejectedValue(Object.assign(new Error(), { code }));

    expect(await settleJob(commandsThat(completeJob), '1', complete, () => true)).toEqual({ settlement });
  });

  it('gives up when it may not wait any longer', async () => {
    const completeJob = jest.fn().mockRejectedValue(away);

    expect(await settleJob(commandsThat(completeJob), '1', complete, () => false)).toEqual({ settlement: 'lost', error: away });
  });

  it('sends each outcome with its own command', async () => {
    const commands = commandsThat(jest.fn());

    await settleJob(commands, '1', { kind: 'bpmnError', errorCode: 'REFUSED', message: 'no' }, () => false);
    await settleJob(commands, '2', { kind: 'fail', retries: 1, message: 'later', retryBackOffMs: 2_000 }, () => false);

    expect(commands.throwError).toHaveBeenCalledWith({ jobKey: '1', errorCode: 'REFUSED', errorMessage: 'no' });
    expect(commands.failJob).toHaveBeenCalledWith({ jobKey: '2', retries: 1, errorMessage: 'later', retryBackOff: 2_000 });
  });
});

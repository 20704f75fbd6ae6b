import { EventEmitter } from 'node:events';
import { type JobCalls, jobCallsOf, openJobFeed } from '../../src/zeebe/job-feed.ts';
import type { ActivatedJob } from '../../src/zeebe/worker-outcome.ts';

class FakeStream extends EventEmitter {
  paused = false;
  pause() {
    this.paused = true;
    return this;
  }
  resume() {
    this.paused = false;
    return this;
  }
  cancel() {
    this.emit('error', new Error('1 CANCELLED'));
  }
}

const job = (key: string) => ({ key }) as ActivatedJob;

describe('openJobFeed', () => {
  let streams: FakeStream[];
  let polls: (FakeStream & { max: number })[];
  let capacity: number;
  let jobs: string[];
  let breaks: number;

  beforeEach(() => {
    jest.useFakeTimers();
    [streams, polls, capacity, jobs, breaks] = [[], [], 8, [], 0];
  });

  afterEach(() => jest.useRealTimers());

  async function open() {
    const calls: JobCalls = {
      streamActivatedJobsStream: () => {
        streams.push(new FakeStream());
        return Promise.resolve(streams.at(-1));
      },
      activateJobsStream: ({ maxJobsToActivate }) => {
        polls.push(Object.assign(new FakeStream(), { max: maxJobsToActivate }));
        return Promise.resolve(polls.at(-1));
      },
    };
    const request = { type: 'reckon', worker: 'lotse', timeout: 1_000, fetchVariable: ['caseId'] };
    const feed = openJobFeed({
      calls,
      request,
      capacity: () => capacity,
      onJob: ({ key }, source) => jobs.push(`${source} ${key}`),
      onBreak: () => (breaks += 1),
    });
    await jest.advanceTimersByTimeAsync(0);
    return feed;
  }

  it('brings jobs of both sources', async () => {
    await open();

    polls[0]!.emit('data', { jobs: [job('1'), job('2')] });
    streams[0]!.emit('data', job('3'));

    expect(jobs).toEqual(['poll 1', 'poll 2', 'stream 3']);
  });

  it('opens a broken stream again, ever later while it keeps breaking, soon once it has worked', async () => {
    // given
    const feed = await open();

    // when
    for (let broken = 0; broken < 10; broken += 1) {
      streams.at(-1)!.emit('error', new Error('14 UNAVAILABLE'));
      expect(feed.streaming()).toBe(false);
      await jest.advanceTimersByTimeAsync(7_000);
    }

    // then
    expect([streams.length, breaks, feed.streaming()]).toEqual([11, 10, true]);

    // when
    streams.at(-1)!.emit('data', job('1'));
    streams.at(-1)!.emit('end');
    await jest.advanceTimersByTimeAsync(400);

    // then
    expect(streams).toHaveLength(12);
  });

  it('does not hammer a gateway that answers empty polls at once', async () => {
    await open();

    for (let second = 0; second < 5; second += 1) {
      polls.at(-1)!.emit('end');
      await jest.advanceTimersByTimeAsync(1_000);
    }

    expect(polls).toHaveLength(6);
  });

  it('asks for no more than there is room, and for nothing when there is none', async () => {
    // given
    capacity = 3;
    const feed = await open();
    expect(polls[0]!.max).toBe(3);

    // when
    capacity = 0;
    polls[0]!.emit('data', { jobs: [job('1'), job('2'), job('3')] });
    polls[0]!.emit('end');
    feed.adjust();
    await jest.advanceTimersByTimeAsync(60_000);

    // then
    expect([polls.length, streams[0]!.paused]).toEqual([1, true]);

    // when
    capacity = 2;
    feed.adjust();
    await jest.advanceTimersByTimeAsync(0);

    // then
    expect([polls.at(-1)!.max, streams[0]!.paused]).toEqual([2, false]);
  });

  it('opens nothing any more once closed', async () => {
    const feed = await open();

    feed.close();
    await jest.advanceTimersByTimeAsync(60_000);

    expect([streams.length, polls.length, breaks]).toEqual([1, 1, 0]);
  });
});

describe('jobCallsOf', () => {
  it('says where to look when a new version of the client library has moved its calls', async () => {
    await expect(jobCallsOf({ grpc: Promise.resolve({}) } as never)).rejects.toThrow('src/zeebe/job-feed.ts');
  });
});

import { advance, EngineLogReplaced, progressAfter, recordsAfter } from '../../src/projection/checkpoint.ts';
import { counterOf } from '../../src/projection/sequence.ts';
import { recordStream } from './record-stream.ts';

const now = new Date('2030-01-01T00:00:00Z');
const everything = () => true;
const complete = () => advance(undefined, recordStream, everything, now);

describe('checkpoint', () => {
  it('finds no gap in what a broker exported', () => {
    const { checkpoint, gaps } = complete();
    expect(gaps).toEqual([]);
    expect(checkpoint).toMatchObject({ partitionId: 1, position: recordStream.at(-1)!.position, records: recordStream.length });
    expect(checkpoint.lagMs).toBe(now.getTime() - recordStream.at(-1)!.timestamp);
  });

  it('reports records that are missing in the middle, with what was expected', () => {
    // given a stream from which two records of jobs were lost
    const jobs = recordStream.filter(({ valueType }) => valueType === 'JOB');
    const lost = new Set(jobs.slice(3, 5));
    // when
    const { gaps } = advance(
      undefined,
      recordStream.filter((record) => !lost.has(record)),
      everything,
      now,
    );
    // then
    expect(gaps).toMatchObject([{ kind: 'MISSING', valueType: 'JOB', expected: 4, found: 6, position: jobs[5]!.position }]);
  });

  it('tells a gap between two batches from a start in the middle of the log', () => {
    const half = recordStream.length / 2;
    const { checkpoint } = advance(undefined, recordStream.slice(0, half), everything, now);
    const later = advance(checkpoint, recordStream.slice(half + 10), everything, now);
    expect(later.gaps.length).toBeGreaterThan(0);
    expect(new Set(later.gaps.map(({ kind }) => kind))).toEqual(new Set(['MISSING']));
    const start = advance(undefined, recordStream.slice(half), everything, now);
    expect(new Set(start.gaps.map(({ kind }) => kind))).toEqual(new Set(['LATE_START']));
  });

  it('notices that the exporter counts from the beginning again', () => {
    const { checkpoint } = complete();
    const again = { ...recordStream[0]!, position: checkpoint.position + 1 };
    expect(advance(checkpoint, [again], everything, now).gaps).toMatchObject([{ kind: 'COUNTER_RESET', found: 1 }]);
  });

  it('counts records that no projector knows', () => {
    const { checkpoint } = advance(undefined, recordStream, (valueType) => valueType !== 'SIGNAL', now);
    expect(checkpoint.ignored).toEqual({ SIGNAL: 1 });
  });

  it('reads the counter of a partition whose sequence exceeds 2^53', () => {
    expect(counterOf(String((7n << 51n) + 12345n))).toBe(12345);
  });
});

describe('progressAfter', () => {
  it('takes records that come again', () => {
    const all = progressAfter(undefined, recordStream);
    expect(progressAfter(all, recordStream.slice(-20))).toEqual(all);
  });

  it('refuses new records below the position reached: the engine has another log', () => {
    const all = progressAfter(undefined, recordStream);
    const foreign = { ...recordStream[0]!, timestamp: all.latestTimestamp + 1000 };
    expect(() => progressAfter(all, [foreign])).toThrow(EngineLogReplaced);
  });
});

describe('recordsAfter', () => {
  it('takes each record once when entries overlap', () => {
    const entries = [{ records: recordStream.slice(0, 20) }, { records: recordStream.slice(10, 30) }];
    expect(recordsAfter(recordStream[4]!.position, entries)).toEqual(recordStream.slice(5, 30));
  });
});

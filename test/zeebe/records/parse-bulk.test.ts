import { MalformedBulk, parseBulk, parseRecord } from '../../../src/zeebe/records/parse-bulk.ts';

const line = (changes: object = {}) =>
  JSON.stringify({ partitionId: 1, position: 1, timestamp: 1, valueType: 'JOB', intent: 'CREATED', value: {}, ...changes });
const bulk = (...records: string[]) => records.map((record) => `{"index":{}}\n${record}\n`).join('');

describe('parseBulk', () => {
  it('reads the records between the actions', () => {
    const parsed = parseBulk(bulk(line(), line({ position: 2 })));
    expect(parsed?.partitionId).toBe(1);
    expect(parsed?.records.map(({ position }) => position)).toEqual([1, 2]);
    expect(parsed?.texts).toEqual([line(), line({ position: 2 })]);
  });

  it('has nothing to say to an empty body', () => {
    expect(parseBulk('')).toBeNull();
  });

  it.each([
    ['an action without its record', '{"index":{}}\n'],
    ['not JSON', bulk('{')],
    ['not a record', bulk('{"position":1}')],
    ['a second partition', bulk(line(), line({ position: 2, partitionId: 2 }))],
    ['not in the order of the log', bulk(line({ position: 2 }), line())],
  ])('refuses a body with %s', (reason, body) => {
    expect(() => parseBulk(body)).toThrow(MalformedBulk);
    expect(() => parseBulk(body)).toThrow(reason);
  });
});

describe('parseRecord', () => {
  it('keeps keys of high partitions exact, as text', () => {
    // given a key of partition 5, above 2^53
    const key = String((5n << 51n) + 17n);
    // when
    const record = parseRecord(
      `{"key":${key},"value":{"keys":[-1,${key}],"text":"kept ${key}, \\"${key}\\"","ratio":0.12345678901234567}}`,
    );
    // then
    expect(record).toEqual({
      key,
      value: { keys: [-1, key], text: `kept ${key}, "${key}"`, ratio: 0.12345678901234567 },
    });
  });

  it('leaves keys of low partitions numbers', () => {
    expect(parseRecord('{"key":2251799813685249}').key).toBe(2251799813685249);
  });
});

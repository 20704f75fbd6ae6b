import { daysAhead } from '../../src/case-file/watch-expiring-documents.ts';
import { cases } from '../../src/demo/cases/index.ts';
import { day } from '../../src/demo/script.ts';

/** The watch over documents that expire would start a process in the case that its script knows nothing of. */
test.each(cases.map((script) => [script.number, script] as const))(
  'no document of case %i is due for its renewal',
  (_, script) => {
    const entered = [script.onRecord ?? {}, ...Object.values(script.steps).map(({ values }) => values)];
    const ends = entered.flatMap(({ statusValidUntil, documentExpiresOn }) => [statusValidUntil, documentExpiresOn]);

    expect(ends.filter((end) => typeof end === 'string' && end <= day(daysAhead))).toEqual([]);
  },
);

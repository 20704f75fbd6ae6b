import fc from 'fast-check';
import { BatchDocuments } from '../../src/projection/batch-documents.ts';
import { DocumentCache } from '../../src/projection/document-cache.ts';
import { byValueType, fold } from '../../src/projection/fold.ts';
import { defineProjector } from '../../src/projection/projector.ts';
import { projectors, writeOrder } from '../../src/projection/projectors.ts';
import { foldInto, MemoryStore, projected, recordStream } from './record-stream.ts';

const length = recordStream.length;

describe('fold', () => {
  it('yields the same documents however the stream is cut into batches', async () => {
    const expected = (await projected()).everything();
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 1, max: length - 1 }), { maxLength: 40 }), async (cuts) => {
        // given a stream cut anywhere
        const bounds = [0, ...cuts.sort((a, b) => a - b), length];
        const store = new MemoryStore();
        // when it is folded batch by batch
        for (const [index, start] of bounds.slice(0, -1).entries()) {
          await foldInto(store, recordStream.slice(start, bounds[index + 1]));
        }
        // then nothing differs from the fold of the whole
        expect(store.everything()).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it('yields the same documents when records come again, also after a crash between two collections', async () => {
    const expected = (await projected()).everything();
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: length }),
        fc.integer({ min: 0, max: length }),
        fc.integer({ min: 0, max: writeOrder.length }),
        async (end, again, collections) => {
          // given a batch of which only the first collections were written
          const start = Math.max(0, end - again);
          const store = new MemoryStore();
          await foldInto(store, recordStream.slice(0, start));
          await foldInto(store, recordStream.slice(start, end), writeOrder.slice(0, collections));
          // when the engine sends the same records again, and the rest
          await foldInto(store, recordStream.slice(start));
          // then nothing is missing and nothing counted twice
          expect(store.everything()).toEqual(expected);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('keeps the failure of one projector with its record and goes on', async () => {
    // given a projector that cannot read an incident
    const broken = defineProjector(
      'INCIDENT',
      'incidents',
    )({
      ids: (record) => [String(record.key)],
      apply() {
        throw new TypeError('no such field');
      },
    });
    const others = projectors.filter(({ valueType, collection }) => valueType !== 'INCIDENT' || collection !== 'incidents');
    const documents = new BatchDocuments(new MemoryStore(), new DocumentCache(10));
    // when the stream is folded
    const failures = await fold(recordStream, byValueType([...others, broken]), documents);
    // then each incident record is kept, and everything else is projected
    expect(failures).toHaveLength(4);
    expect(failures[0]).toMatchObject({ collectionName: 'incidents', valueType: 'INCIDENT', message: 'no such field' });
    expect(JSON.parse(failures[0]!.record)).toMatchObject({ valueType: 'INCIDENT', intent: 'CREATED' });
    expect(documents.changed('processInstances')).toHaveLength(7);
  });

  it('refuses two projectors that would hide each other', () => {
    expect(() => byValueType([...projectors, projectors[0]!])).toThrow('Two projectors fold PROCESS');
  });

  it('writes every collection that a projector folds into', () => {
    expect([...writeOrder].sort()).toEqual([...new Set(projectors.map(({ collection }) => collection))].sort());
  });
});

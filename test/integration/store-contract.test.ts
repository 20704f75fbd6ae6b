/**
 * Every assumption that Lotse makes about its data store, checked against the one in use: the embedded default, a mongod, or
 * whatever MONGODB_URI names. When this file fails, the failures of all other integration tests mean nothing.
 */
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { mongo } from 'mongoose';

const duplicateKey = 11000;

describe('the store', () => {
  let client: mongo.MongoClient;
  let db: mongo.Db;

  beforeAll(async () => {
    const uri = process.env['MONGODB_URI'];
    if (uri === undefined) throw new Error('MONGODB_URI names the store to check; the global setup of the tests sets it.');
    client = await new mongo.MongoClient(uri).connect();
    db = client.db(`contract-${randomUUID().slice(0, 8)}`);
  });

  afterAll(async () => {
    await db.dropDatabase();
    await client.close();
  });

  /** A collection of its own for each test. */
  const collection = <T extends mongo.Document = mongo.Document>(): mongo.Collection<T> => db.collection<T>(`c-${randomUUID()}`);

  describe('writes', () => {
    it('applies an ordered bulk of upserts, and the same bulk once more changes nothing', async () => {
      const tasks = collection<{ _id: string; state: string; position: number }>();
      const bulk = Array.from({ length: 500 }, (_, index) => ({
        updateOne: { filter: { _id: `t${index}` }, update: { $set: { state: 'CREATED', position: index } }, upsert: true },
      }));

      const first = await tasks.bulkWrite(bulk, { ordered: true });
      const second = await tasks.bulkWrite(bulk, { ordered: true });

      expect([first.upsertedCount, first.modifiedCount]).toEqual([500, 0]);
      expect([second.upsertedCount, second.matchedCount, second.modifiedCount]).toEqual([0, 500, 0]);
      expect(await tasks.countDocuments()).toBe(500);
    });

    it('replaces and inserts with replaceOne in one bulk', async () => {
      const instances = collection<{ _id: string; state?: string; old?: boolean }>();
      await instances.insertOne({ _id: 'a', state: 'ACTIVE', old: true });

      await instances.bulkWrite([
        { replaceOne: { filter: { _id: 'a' }, replacement: { state: 'COMPLETED' }, upsert: true } },
        { replaceOne: { filter: { _id: 'b' }, replacement: { state: 'ACTIVE' }, upsert: true } },
      ]);

      expect(await instances.find().sort({ _id: 1 }).toArray()).toEqual([
        { _id: 'a', state: 'COMPLETED' },
        { _id: 'b', state: 'ACTIVE' },
      ]);
    });

    it('stops an ordered bulk at the first error and names its index', async () => {
      const things = collection<{ _id: number }>();

      const failure = await things
        .bulkWrite(
          [1, 2, 1, 3].map((_id) => ({ insertOne: { document: { _id } } })),
          { ordered: true },
        )
        .catch((error: unknown) => error);

      expect(failure).toBeInstanceOf(mongo.MongoBulkWriteError);
      const { code, writeErrors } = failure as mongo.MongoBulkWriteError;
      expect(code).toBe(duplicateKey);
      expect([writeErrors].flat().map(({ index }) => index)).toEqual([2]);
      expect(await things.countDocuments()).toBe(2);
    });

    it('counts up with $inc without losing one of 200 concurrent increments', async () => {
      const counters = collection<{ _id: string; value: number }>();

      await Promise.all(
        Array.from({ length: 200 }, () => counters.updateOne({ _id: 'INT-2026' }, { $inc: { value: 1 } }, { upsert: true })),
      );

      expect(await counters.findOne({ _id: 'INT-2026' })).toEqual({ _id: 'INT-2026', value: 200 });
    });

    it('lets only as many concurrent findOneAndUpdate through as the filter allows', async () => {
      const places = collection<{ _id: string; capacity: number; occupied: number; cases: string[] }>();
      await places.insertOne({ _id: 'p', capacity: 5, occupied: 0, cases: [] });

      const outcomes = await Promise.all(
        Array.from({ length: 40 }, (_, index) =>
          places.findOneAndUpdate(
            { _id: 'p', occupied: { $lt: 5 } },
            { $inc: { occupied: 1 }, $push: { cases: `case-${index}` } },
            { returnDocument: 'after' },
          ),
        ),
      );

      const numbers = outcomes.flatMap((place) => (place === null ? [] : [place.occupied])).sort();
      expect(numbers).toEqual([1, 2, 3, 4, 5]);
      expect((await places.findOne({ _id: 'p' }))?.cases).toHaveLength(5);
    });

    it('compares two fields of a document in the filter of an update with $expr', async () => {
      const places = collection<{ _id: string; capacity: number; occupied: number }>();
      await places.insertMany([
        { _id: 'full', capacity: 2, occupied: 2 },
        { _id: 'free', capacity: 2, occupied: 1 },
      ]);

      const { modifiedCount } = await places.updateMany(
        { $expr: { $lt: ['$occupied', '$capacity'] } },
        { $inc: { occupied: 1 } },
      );

      expect(modifiedCount).toBe(1);
      expect((await places.findOne({ _id: 'free' }))?.occupied).toBe(2);
    });

    it('sets values on insert only, adds to sets, pulls from arrays and unsets', async () => {
      const cases = collection<{ _id: string; openedAt?: number; conflicts?: string[]; note?: string }>();
      const open = (at: number) => cases.updateOne({ _id: 'c' }, { $setOnInsert: { openedAt: at, note: 'n' } }, { upsert: true });
      await open(1);
      await open(2);

      await cases.updateOne({ _id: 'c' }, { $addToSet: { conflicts: { $each: ['x', 'y', 'x'] } } });
      await cases.updateOne({ _id: 'c' }, { $pull: { conflicts: 'x' }, $unset: { note: '' } });

      expect(await cases.findOne({ _id: 'c' })).toEqual({ _id: 'c', openedAt: 1, conflicts: ['y'] });
    });

    it('keeps 64-bit integers, dates, binary data and nested nulls as they are', async () => {
      const things = collection();
      const document = {
        _id: 'x' as unknown as mongo.ObjectId,
        position: mongo.Long.fromString('9007199254740993'),
        at: new Date('2026-03-01T10:11:12.345Z'),
        sealed: new mongo.Binary(Buffer.from([0, 255, 1])),
        nested: { none: null, list: [1, null, 'ä'] },
      };
      await things.insertOne(document);

      expect(await things.findOne({}, { promoteLongs: false, promoteValues: true })).toEqual(document);
    });
  });

  describe('indexes', () => {
    it('refuses a second document with the same unique key with code 11000, also on an upsert', async () => {
      const accounts = collection<{ _id: number; login: string }>();
      await accounts.createIndexes([{ key: { login: 1 }, unique: true }]);
      await accounts.insertOne({ _id: 1, login: 'kim' });

      await expect(accounts.insertOne({ _id: 2, login: 'kim' })).rejects.toMatchObject({ code: duplicateKey });
      await expect(accounts.updateOne({ _id: 3 }, { $set: { login: 'kim' } }, { upsert: true })).rejects.toMatchObject({
        code: duplicateKey,
      });
      expect(await accounts.countDocuments()).toBe(1);
    });

    it('lets exactly one of 20 concurrent inserts of the same unique key through', async () => {
      const intakes = collection<{ key: string }>();
      await intakes.createIndexes([{ key: { key: 1 }, unique: true }]);

      const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => intakes.insertOne({ key: 'same' })));

      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });

    it('applies a unique partial index only to the documents that match its filter', async () => {
      const reservations = collection<{ caseId: string; active: boolean }>();
      await reservations.createIndexes([{ key: { caseId: 1 }, unique: true, partialFilterExpression: { active: true } }]);

      await reservations.insertMany([
        { caseId: 'c', active: false },
        { caseId: 'c', active: false },
        { caseId: 'c', active: true },
      ]);

      await expect(reservations.insertOne({ caseId: 'c', active: true })).rejects.toMatchObject({ code: duplicateKey });
    });

    it('ignores documents without the field in a sparse unique index', async () => {
      const persons = collection<{ azrNumber?: string }>();
      await persons.createIndexes([{ key: { azrNumber: 1 }, unique: true, sparse: true }]);

      await persons.insertMany([{}, {}, { azrNumber: '1' }]);

      await expect(persons.insertOne({ azrNumber: '1' })).rejects.toMatchObject({ code: duplicateKey });
    });

    it('accepts the creation of an index that exists already', async () => {
      const things = collection();
      await things.insertOne({ a: 1 });

      await things.createIndexes([{ key: { a: 1, b: -1 } }]);
      await things.createIndexes([{ key: { a: 1, b: -1 } }]);

      expect(await things.indexes()).toHaveLength(2);
    });
  });

  describe('queries', () => {
    interface Task {
      _id: number;
      groups: string[];
      state: string;
      dueAt: Date;
      name: string;
      marks: number[];
    }
    const groups = ['sc-agent', 'abh-clerk', 'lst-clerk', 'fsa-worker'];
    const documents: Task[] = Array.from({ length: 400 }, (_, index) => ({
      _id: index,
      groups: [groups[index % 4]!, groups[(index * 7 + 1) % 4]!],
      state: index % 3 === 0 ? 'COMPLETED' : 'CREATED',
      dueAt: new Date(Date.UTC(2026, 0, 1 + ((index * 37) % 100))),
      name: `${['Müller', 'Al-Hassan', 'Петренко', 'müller'][(index * 3) % 4]!} ${index}`,
      marks: [index % 10, (index * 3) % 50],
    }));
    let plain: mongo.Collection<Task>;
    let indexed: mongo.Collection<Task>;

    beforeAll(async () => {
      plain = collection<Task>();
      indexed = collection<Task>();
      await indexed.createIndexes([
        { key: { groups: 1, state: 1, dueAt: 1, _id: 1 } },
        { key: { state: 1, dueAt: -1, _id: -1 } },
        { key: { name: 1 } },
        { key: { marks: 1 } },
      ]);
      await plain.insertMany(documents);
      await indexed.insertMany(documents);
    });

    /** The ids that both collections give, in order; they must not differ. */
    const ids = async (filter: mongo.Filter<Task>, sort: mongo.Sort = { _id: 1 }, limit = 0): Promise<number[]> => {
      const [without, withIndex] = await Promise.all(
        [plain, indexed].map((tasks) => tasks.find(filter).sort(sort).limit(limit).toArray()),
      );
      expect(withIndex).toEqual(without);
      return withIndex!.map(({ _id }) => _id);
    };
    const expected = (predicate: (task: Task) => boolean): number[] => documents.filter(predicate).map(({ _id }) => _id);

    it('finds array members, with and without an index', async () => {
      expect(await ids({ groups: { $in: ['abh-clerk', 'fsa-worker'] }, state: 'CREATED' })).toEqual(
        expected((task) => task.state === 'CREATED' && task.groups.some((group) => ['abh-clerk', 'fsa-worker'].includes(group))),
      );
    });

    it('sorts by a compound key and limits, ascending and descending', async () => {
      const open = documents.filter(({ state }) => state === 'CREATED');
      const sorted = [...open].sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || a._id - b._id).map(({ _id }) => _id);

      expect(await ids({ state: 'CREATED' }, { dueAt: 1, _id: 1 }, 50)).toEqual(sorted.slice(0, 50));
      expect(await ids({ state: 'CREATED' }, { dueAt: -1, _id: -1 }, 50)).toEqual([...sorted].reverse().slice(0, 50));
    });

    it('pages by cursor: everything after the last one seen, in order, nothing twice', async () => {
      const seen: number[] = [];
      let after: { dueAt: Date; _id: number } | null = null;
      for (;;) {
        const filter: mongo.Filter<Task> = after
          ? { state: 'CREATED', $or: [{ dueAt: { $gt: after.dueAt } }, { dueAt: after.dueAt, _id: { $gt: after._id } }] }
          : { state: 'CREATED' };
        const page = await indexed.find(filter).sort({ dueAt: 1, _id: 1 }).limit(60).toArray();
        if (page.length === 0) break;
        seen.push(...page.map(({ _id }) => _id));
        after = page.at(-1)!;
      }

      expect(seen).toEqual(await ids({ state: 'CREATED' }, { dueAt: 1, _id: 1 }));
    });

    it('finds by { $regex } on an indexed field, also with options and among alternatives', async () => {
      expect(await ids({ name: { $regex: '^Müller 1' } })).toEqual(expected(({ name }) => name.startsWith('Müller 1')));
      expect(await ids({ name: { $regex: '^müller', $options: 'i' } })).toEqual(expected(({ name }) => /^müller/i.test(name)));
      expect(await ids({ $or: [{ name: { $regex: '^Al' } }, { name: { $regex: ' 39$' } }] })).toEqual(
        expected(({ name }) => name.startsWith('Al') || name.endsWith(' 39')),
      );
    });

    it('finds a range on an array field with $elemMatch', async () => {
      expect(await ids({ marks: { $elemMatch: { $gt: 30, $lt: 34 } } })).toEqual(
        expected(({ marks }) => marks.some((mark) => mark > 30 && mark < 34)),
      );
    });

    it('combines ranges, negations, existence and logical operators', async () => {
      const from = new Date('2026-02-01');
      const until = new Date('2026-03-01');
      expect(await ids({ dueAt: { $gte: from, $lt: until }, state: { $ne: 'COMPLETED' } })).toEqual(
        expected(({ dueAt, state }) => dueAt >= from && dueAt < until && state !== 'COMPLETED'),
      );
      expect(await ids({ $nor: [{ state: 'CREATED' }, { groups: 'sc-agent' }], name: { $exists: true } })).toEqual(
        expected(({ state, groups: own }) => state !== 'CREATED' && !own.includes('sc-agent')),
      );
    });

    it('counts and pages in one $facet', async () => {
      const [result] = await indexed
        .aggregate<{ page: { _id: number }[]; total: { count: number }[]; byState: { _id: string; count: number }[] }>([
          { $match: { groups: 'abh-clerk' } },
          {
            $facet: {
              page: [{ $sort: { dueAt: 1, _id: 1 } }, { $limit: 10 }, { $project: { _id: 1 } }],
              total: [{ $count: 'count' }],
              byState: [{ $group: { _id: '$state', count: { $sum: 1 } } }, { $sort: { _id: 1 } }],
            },
          },
        ])
        .toArray();

      const matching = documents.filter(({ groups: own }) => own.includes('abh-clerk'));
      expect(result?.page.map(({ _id }) => _id)).toEqual(await ids({ groups: 'abh-clerk' }, { dueAt: 1, _id: 1 }, 10));
      expect(result?.total).toEqual([{ count: matching.length }]);
      expect(result?.byState).toEqual(
        ['COMPLETED', 'CREATED'].map((state) => ({ _id: state, count: matching.filter((task) => task.state === state).length })),
      );
    });

    it('groups by candidate group after $unwind', async () => {
      const counts = await indexed
        .aggregate<{ _id: string; count: number }>([
          { $match: { state: 'CREATED' } },
          { $unwind: '$groups' },
          { $group: { _id: '$groups', count: { $sum: 1 } } },
          { $sort: { _id: 1 } },
        ])
        .toArray();

      const memberships = documents.filter(({ state }) => state === 'CREATED').flatMap(({ groups: own }) => own);
      expect(counts).toEqual(
        [...groups].sort().map((group) => ({ _id: group, count: memberships.filter((member) => member === group).length })),
      );
    });

    it('finds, sorts, updates and projects documents by a field inside an array of objects', async () => {
      const households = collection<{ _id: string; members: { personId: string; relation: string; active?: boolean }[] }>();
      await households.createIndexes([{ key: { 'members.personId': 1 } }]);
      await households.insertMany([
        {
          _id: 'h1',
          members: [
            { personId: 'p1', relation: 'SELF' },
            { personId: 'p2', relation: 'CHILD' },
          ],
        },
        { _id: 'h2', members: [{ personId: 'p3', relation: 'SELF' }] },
      ]);

      await households.updateOne({ _id: 'h1', 'members.personId': 'p2' }, { $set: { 'members.$.active': true } });
      await households.updateMany(
        {},
        { $set: { 'members.$[self].active': false } },
        { arrayFilters: [{ 'self.relation': 'SELF' }] },
      );

      expect(
        (
          await households
            .find({ 'members.personId': { $in: ['p2', 'p3'] } })
            .sort({ _id: -1 })
            .toArray()
        ).map(({ _id }) => _id),
      ).toEqual(['h2', 'h1']);
      expect(await households.find({ members: { $elemMatch: { personId: 'p2', relation: 'SELF' } } }).toArray()).toEqual([]);
      expect(await households.findOne({ _id: 'h1' }, { projection: { _id: 0, 'members.active': 1 } })).toEqual({
        members: [{ active: false }, { active: true }],
      });
    });

    it('joins another collection with $lookup', async () => {
      const cases = collection<{ _id: string; number: string }>();
      const instances = collection<{ _id: string; caseId: string }>();
      await cases.insertMany([
        { _id: 'c1', number: 'INT-2026-000001' },
        { _id: 'c2', number: 'INT-2026-000002' },
      ]);
      await instances.insertMany([
        { _id: 'i1', caseId: 'c2' },
        { _id: 'i2', caseId: 'none' },
      ]);

      const joined = await instances
        .aggregate([
          { $sort: { _id: 1 } },
          { $lookup: { from: cases.collectionName, localField: 'caseId', foreignField: '_id', as: 'cases' } },
          { $project: { numbers: { $map: { input: '$cases', as: 'one', in: '$$one.number' } } } },
        ])
        .toArray();

      expect(joined).toEqual([
        { _id: 'i1', numbers: ['INT-2026-000002'] },
        { _id: 'i2', numbers: [] },
      ]);
    });

    it('cuts instants to days with $dateTrunc', async () => {
      const perDay = await indexed
        .aggregate<{ _id: Date; count: number }>([
          { $group: { _id: { $dateTrunc: { date: '$dueAt', unit: 'month' } }, count: { $sum: 1 } } },
          { $sort: { _id: 1 } },
        ])
        .toArray();

      expect(perDay.map(({ _id }) => _id.toISOString().slice(0, 7))).toEqual(['2026-01', '2026-02', '2026-03', '2026-04']);
      expect(perDay.reduce((sum, { count }) => sum + count, 0)).toBe(400);
    });

    it('reads a result that is larger than one batch completely', async () => {
      const read: number[] = [];
      for await (const { _id } of indexed.find().sort({ _id: 1 }).batchSize(33)) read.push(_id);

      expect(read).toEqual(documents.map(({ _id }) => _id));
    });
  });

  describe('transactions', () => {
    it('writes to several collections or to none', async () => {
      const persons = collection<{ _id: string }>();
      const cases = collection<{ _id: string; personId: string }>();
      await Promise.all([
        persons.createIndexes([{ key: { x: 1 } }]),
        cases.createIndexes([{ key: { personId: 1 }, unique: true }]),
      ]);
      const open = (id: string, personId: string): Promise<void> =>
        client.withSession((session) =>
          session.withTransaction(async () => {
            await persons.insertOne({ _id: id }, { session });
            await cases.insertOne({ _id: id, personId }, { session });
          }),
        );

      await open('a', 'p');
      await expect(open('b', 'p')).rejects.toMatchObject({ code: duplicateKey });

      expect(await persons.find().toArray()).toEqual([{ _id: 'a' }]);
      expect(await cases.countDocuments()).toBe(1);
    });

    it('shows others nothing before the commit, and itself its own writes', async () => {
      const things = collection<{ _id: string }>();
      await things.insertOne({ _id: 'before' });
      const session = client.startSession();
      session.startTransaction();
      await things.insertOne({ _id: 'inside' }, { session });

      const inside = await things.countDocuments({}, { session });
      const outside = await things.countDocuments();
      await session.commitTransaction();
      await session.endSession();

      expect([inside, outside, await things.countDocuments()]).toEqual([2, 1, 2]);
    });

    it('makes concurrent transactions on one document take turns, so that no count is lost', async () => {
      const chain = collection<{ _id: string; length: number }>();
      await chain.insertOne({ _id: 'audit', length: 0 });

      await Promise.all(
        Array.from({ length: 10 }, () =>
          client.withSession((session) =>
            session.withTransaction(async () => {
              const head = await chain.findOne({ _id: 'audit' }, { session });
              await chain.updateOne({ _id: 'audit' }, { $set: { length: head!.length + 1 } }, { session });
            }),
          ),
        ),
      );

      expect((await chain.findOne({ _id: 'audit' }))?.length).toBe(10);
    });
  });

  it('reports changes to a watcher, with the full document, and goes on from a resume token', async () => {
    const tasks = collection<{ _id: string; state: string }>();
    await tasks.insertOne({ _id: 'first', state: 'CREATED' });
    const stream = tasks.watch([], { fullDocument: 'updateLookup' });
    const seen: string[] = [];
    const note = (change: mongo.ChangeStreamDocument<{ _id: string; state: string }>): void => {
      if ('fullDocument' in change)
        seen.push(`${change.operationType} ${change.documentKey._id} ${JSON.stringify(change.fullDocument)}`);
    };
    await stream.tryNext();

    await tasks.insertOne({ _id: 'second', state: 'CREATED' });
    note(await stream.next());
    const token = stream.resumeToken;
    await stream.close();
    await tasks.updateOne({ _id: 'second' }, { $set: { state: 'COMPLETED' } });
    const resumed = tasks.watch([], { fullDocument: 'updateLookup', resumeAfter: token });
    note(await resumed.next());
    await resumed.close();

    expect(seen).toEqual([
      'insert second {"_id":"second","state":"CREATED"}',
      'update second {"_id":"second","state":"COMPLETED"}',
    ]);
  });

  it('stores and returns a file of several chunks', async () => {
    const bucket = new mongo.GridFSBucket(db, { bucketName: `f-${randomUUID()}`, chunkSizeBytes: 64 * 1024 });
    const content = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 31) % 256));

    const upload = bucket.openUploadStream('bescheid.pdf', { metadata: { caseId: 'c' } });
    await new Promise<void>((resolve, reject) =>
      Readable.from([content]).pipe(upload).once('finish', resolve).once('error', reject),
    );
    const [file] = await bucket.find({ 'metadata.caseId': 'c' }).toArray();

    expect(file).toMatchObject({ filename: 'bescheid.pdf', length: 300_000 });
    expect((await buffer(bucket.openDownloadStream(upload.id))).equals(content)).toBe(true);
    await bucket.delete(upload.id);
    expect(await bucket.find({}).toArray()).toEqual([]);
  });
});

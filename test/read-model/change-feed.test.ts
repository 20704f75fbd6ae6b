import { createChangeFeed, type Change } from '../../src/read-model/change-feed.ts';

const change = (id: string) => ({ collection: 'userTasks', id, document: {} }) as unknown as Change;

describe('change feed', () => {
  it('tells every listener, also after one of them has failed or gone', () => {
    // given
    const errors: unknown[] = [];
    const feed = createChangeFeed((error) => errors.push(error));
    const heard: string[] = [];
    feed.subscribe(() => {
      throw new Error('broken');
    });
    feed.subscribe((changes) => heard.push(...changes.map(({ id }) => id)));
    const unsubscribe = feed.subscribe(() => heard.push('never'));
    unsubscribe();
    // when
    feed.publish([change('1'), change('2')]);
    // then
    expect(heard).toEqual(['1', '2']);
    expect(errors).toEqual([new Error('broken')]);
  });

  it('knows the latest state of what changed a short while ago, and only that', () => {
    // given
    const feed = createChangeFeed();
    const at = (position: number) => ({ ...change('1'), document: { position } }) as unknown as Change;
    // when a document changes twice
    feed.publish([at(1)]);
    feed.publish([at(2)]);
    // then
    expect(feed.latest('userTasks', '1')).toEqual({ position: 2 });
    expect(feed.latest('processInstances', '1')).toBeUndefined();
    // and when thousands of others have changed since, it is forgotten
    feed.publish(Array.from({ length: 5000 }, (_, index) => change(`other-${index}`)));
    expect(feed.latest('userTasks', '1')).toBeUndefined();
    expect(feed.latest('userTasks', 'other-4999')).toBeDefined();
  });
});

describe('waitUntil', () => {
  it('asks again with every relevant change until the predicate holds', async () => {
    // given
    const feed = createChangeFeed();
    let asked = 0;
    const waiting = feed.waitUntil(
      () => {
        asked += 1;
        return asked === 2;
      },
      { relevant: ({ id }) => id === 'mine' },
    );
    // when
    feed.publish([change('other')]);
    feed.publish([change('mine')]);
    // then
    expect(await waiting).toBe(true);
    expect(asked).toBe(2);
  });

  it('does not miss a change that comes while the predicate is being asked', async () => {
    const feed = createChangeFeed();
    let visible = false;
    const waiting = feed.waitUntil(async () => {
      const seen = visible;
      await new Promise(setImmediate);
      if (!visible) {
        visible = true;
        feed.publish([change('1')]);
      }
      return seen;
    });
    expect(await waiting).toBe(true);
  });

  it('gives up at the bound', async () => {
    expect(await createChangeFeed().waitUntil(() => false, { timeoutMs: 5 })).toBe(false);
  });

  it('passes on what the predicate throws', async () => {
    await expect(createChangeFeed().waitUntil(() => Promise.reject(new Error('store is away')))).rejects.toThrow('store is away');
  });
});

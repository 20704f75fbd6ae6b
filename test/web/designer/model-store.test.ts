/** Nothing drawn is lost, and nobody is overwritten. */
import type { DraftFile } from '../../../src/contracts/model.ts';
import type { LocalCopies, LocalCopy } from '../../../web/designer/model/local-copies.ts';
import { mergeLocal } from '../../../web/designer/model/merge-local.ts';
import { fileOf, isChanged, withDraft, type ModelFile } from '../../../web/designer/model/model-file.ts';
import { createModelStore, type DraftServer, type SaveAnswer } from '../../../web/designer/model/model-store.ts';

const name = 'leave/leave.bpmn';
const me = { accountId: 'me', name: 'Paula' };
const deployed = { version: 3, key: '1', content: 'v3' };
const running = fileOf(name, 'Urlaub', 'v3', deployed);
const theirDraft: DraftFile = {
  ...{ name, title: 'Urlaub', content: 'theirs', revision: 'r9', basedOnVersion: 3 },
  ...{ savedAt: '2026-03-01T10:00:00.000Z', savedBy: { accountId: 'you', name: 'Dirk' } },
};

function memoryCopies(): LocalCopies & { copies: Map<string, LocalCopy> } {
  const copies = new Map<string, LocalCopy>();
  return {
    copies,
    all: () => new Map(copies),
    write: (file, copy) => void copies.set(file, copy),
    remove: (file) => void copies.delete(file),
  };
}

/** Answers in the order given; `saved` for the rest. */
function serverWith(answers: SaveAnswer[] = []) {
  const sent: { content: string; revision: string | null }[] = [];
  const discarded: string[] = [];
  const server: DraftServer = {
    save({ content, revision }) {
      sent.push({ content, revision });
      const next = answers.shift();
      return Promise.resolve(next ?? { kind: 'saved', revision: `r${sent.length}`, savedAt: '2026-03-01T11:00:00.000Z' });
    },
    discard(file) {
      discarded.push(file);
      return Promise.resolve({ kind: 'discarded' });
    },
  };
  return { server, sent, discarded };
}

function open(files: ModelFile[], answers: SaveAnswer[] = []) {
  const local = memoryCopies();
  const fake = serverWith(answers);
  const store = createModelStore({ files, server: fake.server, local, me });
  return { store, ...local, ...fake, local, file: () => store.files().find((one) => one.name === name)! };
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('several changes are saved once, and the browser keeps them until the server has them', async () => {
  // given
  const { store, copies, sent, file } = open([running]);

  // when
  store.edit(name, 'a');
  store.edit(name, 'ab');

  // then
  expect(copies.get(name)).toMatchObject({ content: 'ab', revision: null, basedOnVersion: 3 });
  expect(file().state).toBe('waiting');
  await jest.advanceTimersByTimeAsync(1000);
  expect(sent).toEqual([{ content: 'ab', revision: null }]);
  expect(file()).toMatchObject({ state: 'saved', revision: 'r1', savedBy: me });
  expect(copies.size).toBe(0);
  expect(isChanged(file())).toBe(true);
});

test('what is drawn while saving goes out afterwards, on the revision that was just made', async () => {
  // given
  const { store, sent } = open([running]);
  store.edit(name, 'a');
  jest.advanceTimersByTime(1000);

  // when
  store.edit(name, 'ab');
  await jest.advanceTimersByTimeAsync(2000);

  // then
  expect(sent).toEqual([
    { content: 'a', revision: null },
    { content: 'ab', revision: 'r1' },
  ]);
});

test('an outage is tried again until it is over', async () => {
  // given
  const unreachable = { kind: 'unreachable', problem: null } as const;
  const { store, copies, sent, file } = open([running], [unreachable, unreachable]);

  // when
  store.edit(name, 'a');
  await jest.advanceTimersByTimeAsync(1000);

  // then
  expect(file().state).toBe('offline');
  expect(copies.get(name)?.content).toBe('a');
  await jest.advanceTimersByTimeAsync(11_000);
  expect(sent).toHaveLength(3);
  expect(file().state).toBe('saved');
});

describe('somebody else has saved in between', () => {
  async function conflicted() {
    const opened = open([running], [{ kind: 'stale', current: theirDraft }]);
    opened.store.edit(name, 'mine');
    await jest.advanceTimersByTimeAsync(1000);
    expect(opened.file()).toMatchObject({ state: 'conflict', content: 'mine', theirs: theirDraft });
    return opened;
  }

  test('nothing is sent until the person has chosen, whatever they draw', async () => {
    const { store, copies, sent } = await conflicted();
    store.edit(name, 'mine, more');
    await jest.advanceTimersByTimeAsync(20_000);
    expect(sent).toHaveLength(1);
    expect(copies.get(name)?.content).toBe('mine, more');
  });

  test('with one’s own state it goes on from theirs', async () => {
    const { store, sent, file } = await conflicted();
    store.resolve(name, 'mine');
    await jest.advanceTimersByTimeAsync(0);
    expect(sent[1]).toEqual({ content: 'mine', revision: 'r9' });
    expect(file().state).toBe('saved');
  });

  test('with their state the editor loads it and the copy goes', async () => {
    const { store, copies, file } = await conflicted();
    store.resolve(name, 'theirs');
    expect(file()).toMatchObject({ state: 'saved', content: 'theirs', revision: 'r9', load: 1 });
    expect(copies.size).toBe(0);
  });

  test('an answer that got lost is no conflict: what is there is what was sent', async () => {
    const { store, file } = open([running], [{ kind: 'stale', current: { ...theirDraft, content: 'mine' } }]);
    store.edit(name, 'mine');
    await jest.advanceTimersByTimeAsync(1000);
    expect(file()).toMatchObject({ state: 'saved', revision: 'r9' });
  });
});

test('what others save is taken over, unless there is something of one’s own or it is older', async () => {
  // given
  const { store, file } = open([running]);

  // when
  store.adopt([theirDraft]);

  // then
  expect(file()).toMatchObject({ content: 'theirs', revision: 'r9', load: 1 });
  store.edit(name, 'mine');
  store.adopt([{ ...theirDraft, content: 'theirs 2', revision: 'r10', savedAt: '2026-03-01T10:30:00.000Z' }]);
  expect(file().content).toBe('mine');
  await jest.advanceTimersByTimeAsync(1000);
  store.adopt([theirDraft]);
  expect(file().content).toBe('mine');
});

test('discarding goes back to what runs; a file that never ran leaves the model', async () => {
  // given
  const begun = fileOf('leave/new.form', 'new', '{}', null);
  const { store, discarded, file } = open([withDraft(running, theirDraft)]);
  store.add(begun, true);
  await jest.advanceTimersByTimeAsync(1000);

  // when
  await store.discard(name);
  await store.discard(begun.name);

  // then
  expect(file()).toMatchObject({ content: 'v3', revision: null, state: 'saved', load: 1 });
  expect(isChanged(file())).toBe(false);
  expect(store.files()).toHaveLength(1);
  expect(discarded).toEqual([name, begun.name]);
});

test('after a release the draft is gone and the new version is what the next one starts from', async () => {
  // given
  const { store, discarded, file } = open([withDraft(running, theirDraft)]);

  // when
  await store.released(new Map([[name, { version: 4, key: '2', content: 'theirs' }]]));

  // then
  expect(file()).toMatchObject({ content: 'theirs', basedOnVersion: 4, revision: null });
  expect(isChanged(file())).toBe(false);
  expect(discarded).toEqual([name]);
});

test('when somebody else releases, what is drawn stays, still based on what it was', () => {
  // given
  const { store, file } = open([withDraft(running, theirDraft)]);

  // when
  store.follow(name, { version: 4, key: '2', content: 'v4' });

  // then
  expect(file()).toMatchObject({ content: 'theirs', basedOnVersion: 3, deployed: { version: 4, content: 'v4' } });
});

describe('what a closed tab left in the browser', () => {
  const copy: LocalCopy = { title: 'Urlaub', content: 'mine', revision: null, basedOnVersion: 3 };

  test('continues the draft that it was made on', () => {
    const { files } = mergeLocal([running], new Map([[name, copy]]));
    expect(files[0]).toMatchObject({ content: 'mine', state: 'waiting' });
  });

  test('meets a draft that somebody has saved since', () => {
    const { files } = mergeLocal([withDraft(running, theirDraft)], new Map([[name, copy]]));
    expect(files[0]).toMatchObject({ content: 'mine', state: 'conflict', theirs: { content: 'theirs', revision: 'r9' } });
  });

  test('goes when the server has the same', () => {
    const { files, obsolete } = mergeLocal([running], new Map([[name, { ...copy, content: 'v3' }]]));
    expect(files).toEqual([running]);
    expect(obsolete).toEqual([name]);
  });

  test('is a new file when the server knows nothing of it', () => {
    const { files } = mergeLocal([running], new Map([['leave/new.form', { ...copy, basedOnVersion: null }]]));
    expect(files[1]).toMatchObject({ name: 'leave/new.form', content: 'mine', state: 'waiting', deployed: null });
  });
});

test('what waited in the browser when the model was opened is saved without another change', async () => {
  // given
  const { files } = mergeLocal(
    [running],
    new Map([[name, { title: 'Urlaub', content: 'mine', revision: null, basedOnVersion: 3 }]]),
  );

  // when
  const { sent } = open(files);
  await jest.advanceTimersByTimeAsync(1000);

  // then
  expect(sent).toEqual([{ content: 'mine', revision: null }]);
});

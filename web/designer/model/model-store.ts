/**
 * The files of one model that are being worked on. What is drawn goes to the browser's copy at once and to the server shortly
 * after; whoever else saves in between is never overwritten: both states are kept until the person chooses.
 */
import type { DraftFile, SaveDraft } from '../../../src/contracts/model.ts';
import type { LocalCopies } from './local-copies.ts';
import { fileOf, withDraft, type Deployed, type ModelFile } from './model-file.ts';

/** Refused for good (`refused`) or not reached (`unreachable`): the second is tried again. */
export type SaveAnswer =
  | { kind: 'saved'; revision: string; savedAt: string }
  | { kind: 'stale'; current: DraftFile | null }
  | { kind: 'refused' | 'unreachable'; problem: unknown };

export interface DraftServer {
  save(file: SaveDraft): Promise<SaveAnswer>;
  discard(name: string, revision: string): Promise<SaveAnswer | { kind: 'discarded' }>;
}

interface Options {
  files: readonly ModelFile[];
  server: DraftServer;
  local: LocalCopies;
  me: { accountId: string; name: string };
}

export interface ModelStore {
  files: () => readonly ModelFile[];
  subscribe: (listener: () => void) => () => void;
  edit(name: string, content: string, title?: string): void;
  /** A file that the model did not have: begun here, imported, or found as used. With `draft` it is something to save. */
  add(file: ModelFile, asDraft: boolean): void;
  /** Takes text from elsewhere (import, an old version) as a change of one's own. */
  replace(name: string, content: string): void;
  /** Ends a conflict. */
  resolve(name: string, choice: 'mine' | 'theirs'): void;
  /** Back to what runs; a file that never ran leaves the model. */
  discard(name: string): Promise<void>;
  /** What others have saved; files with changes of one's own meet it when they are saved. */
  adopt(drafts: readonly DraftFile[]): void;
  /** Somebody else has released: what runs is another text, what is drawn stays and is based on what it was. */
  follow: (name: string, deployed: Deployed) => void;
  /** New versions run now. */
  released(versions: ReadonlyMap<string, Deployed>): Promise<void>;
  flush(): void;
  dispose(): void;
}

const quietMs = 800;
const retryMs = 5_000;

export function createModelStore({ files: initial, server, local, me }: Options): ModelStore {
  let files: readonly ModelFile[] = initial;
  const listeners = new Set<() => void>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const sending = new Set<string>();
  let isDisposed = false;

  const get = (name: string) => files.find((file) => file.name === name);
  function tell(next: readonly ModelFile[]): void {
    files = next;
    for (const listener of listeners) listener();
  }
  function change(name: string, changes: Partial<ModelFile>): void {
    tell(files.map((file) => (file.name === name ? { ...file, ...changes } : file)));
  }

  function schedule(name: string, afterMs: number): void {
    clearTimeout(timers.get(name));
    if (isDisposed) return;
    timers.set(
      name,
      setTimeout(() => void save(name), afterMs),
    );
  }

  function keep({ name, title, content, revision, basedOnVersion }: ModelFile): void {
    local.write(name, { title, content, revision, basedOnVersion });
  }

  function touch(name: string, changes: Partial<ModelFile>): void {
    const file = get(name);
    if (file === undefined) return;
    const touched = { ...file, ...changes, state: file.state === 'conflict' ? file.state : ('waiting' as const) };
    change(name, touched);
    keep(touched);
    if (touched.state === 'waiting') schedule(name, quietMs);
  }

  async function save(name: string): Promise<void> {
    clearTimeout(timers.get(name));
    timers.delete(name);
    const file = get(name);
    if (file === undefined || sending.has(name) || file.state === 'conflict' || file.state === 'saved') return;
    const { title, content, revision, basedOnVersion } = file;
    sending.add(name);
    change(name, { state: 'saving' });
    const answer = await server.save({ name, title, content, revision, basedOnVersion });
    sending.delete(name);
    const now = get(name);
    if (now !== undefined) settle(now, content, answer);
  }

  function settle(file: ModelFile, sent: string, answer: SaveAnswer): void {
    const { name } = file;
    const savedBy = me;
    switch (answer.kind) {
      case 'saved':
        stored(file, sent, { revision: answer.revision, savedAt: answer.savedAt, savedBy });
        break;
      case 'stale': {
        const { current } = answer;
        // An answer that got lost: what is there is what was sent.
        if (current?.content === sent) {
          const { revision, savedAt, savedBy: by } = current;
          stored(file, sent, { revision, savedAt, savedBy: by });
        } else change(name, { state: 'conflict', theirs: current });
        break;
      }
      case 'refused':
        change(name, { state: 'refused', problem: answer.problem });
        break;
      case 'unreachable':
        change(name, { state: 'offline', problem: answer.problem });
        schedule(name, retryMs);
    }
  }

  function stored(file: ModelFile, sent: string, draft: Pick<ModelFile, 'revision' | 'savedAt' | 'savedBy'>): void {
    if (file.content === sent) {
      local.remove(file.name);
      change(file.name, { ...draft, state: 'saved', problem: null });
    } else {
      keep({ ...file, ...draft });
      change(file.name, { ...draft, state: 'waiting' });
      schedule(file.name, quietMs);
    }
  }

  function loaded(name: string, next: ModelFile): void {
    change(name, { ...next, load: (get(name)?.load ?? 0) + 1 });
  }

  async function forget(file: ModelFile): Promise<void> {
    clearTimeout(timers.get(file.name));
    local.remove(file.name);
    if (file.revision !== null) await server.discard(file.name, file.revision);
  }

  for (const { name, state } of initial) if (state === 'waiting') schedule(name, quietMs);

  return {
    files: () => files,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    edit(name, content, title) {
      const file = get(name);
      if (file === undefined || (file.content === content && (title ?? file.title) === file.title)) return;
      touch(name, { content, title: title ?? file.title });
    },
    add(file, asDraft) {
      if (get(file.name) === undefined) tell([...files, file]);
      if (asDraft) touch(file.name, {});
    },
    replace(name, content) {
      touch(name, { content, load: (get(name)?.load ?? 0) + 1 });
    },
    resolve(name, choice) {
      const file = get(name);
      if (file?.state !== 'conflict') return;
      const { theirs } = file;
      if (choice === 'mine') {
        change(name, { state: 'waiting', theirs: null, revision: theirs?.revision ?? null });
        void save(name);
        return;
      }
      local.remove(name);
      const base = fileOf(name, file.title, file.deployed?.content ?? file.content, file.deployed);
      loaded(name, theirs === null ? base : withDraft(base, theirs));
    },
    async discard(name) {
      const file = get(name);
      if (file === undefined) return;
      await forget(file);
      if (file.deployed === null) tell(files.filter((one) => one.name !== name));
      else loaded(name, fileOf(name, file.title, file.deployed.content, file.deployed));
    },
    adopt(drafts) {
      for (const draft of drafts) {
        const file = get(draft.name);
        if (file === undefined) tell([...files, withDraft(fileOf(draft.name, draft.title, draft.content, null), draft)]);
        // What was asked for before one's own last save says nothing new.
        else if (file.state === 'saved' && (file.savedAt ?? '') < draft.savedAt) loaded(draft.name, withDraft(file, draft));
      }
    },
    follow(name, deployed) {
      change(name, { deployed });
    },
    async released(versions) {
      const concerned = files.filter(({ name }) => versions.has(name));
      await Promise.all(concerned.map(forget));
      tell(
        files.map((file) => {
          const deployed = versions.get(file.name);
          return deployed === undefined ? file : { ...fileOf(file.name, file.title, file.content, deployed), load: file.load };
        }),
      );
    },
    flush() {
      for (const name of [...timers.keys()]) void save(name);
    },
    dispose() {
      isDisposed = true;
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
      listeners.clear();
    },
  };
}

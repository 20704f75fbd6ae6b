/** Says that one has a model open, learns who else has, and takes over what others save. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { z } from 'zod';
import { modelDraftSchema, presenceSchema } from '../../../src/contracts/model.ts';
import { read, write } from '../../shared/api/request.ts';
import type { ModelStore } from './model-store.ts';

type Answer = z.output<typeof presenceSchema>;
export type PresentPerson = Answer['others'][number];

const everyMs = 10_000;

/** @param news rises when somebody has saved or decided something */
export function usePresence(modelId: string, store: ModelStore | null, news: number) {
  const [others, setOthers] = useState<readonly PresentPerson[]>([]);
  const file = useRef<string | null>(null);
  const announce = useRef<() => void>(() => undefined);

  useEffect(() => {
    if (store === null) return undefined;
    const path = `/models/${encodeURIComponent(modelId)}`;
    let gone = false;
    const say = (present: boolean): Promise<Answer> =>
      write(`${path}/presence`, presenceSchema, { method: 'PUT', body: { name: file.current, present } });

    async function ask(): Promise<void> {
      const answer = await say(true);
      if (gone) return;
      setOthers(answer.others);
      if (hasNews(store as ModelStore, answer)) store?.adopt((await read(`${path}/draft`, modelDraftSchema)).files);
    }
    // Not to be reached for a while: the next round says so again, and saving tells the person.
    announce.current = () => void ask().catch(() => undefined);
    announce.current();
    const timer = setInterval(() => announce.current(), everyMs);
    return () => {
      gone = true;
      clearInterval(timer);
      announce.current = () => undefined;
      void say(false).catch(() => undefined);
    };
  }, [modelId, store]);

  useEffect(() => announce.current(), [news]);

  function lookAt(name: string | null): void {
    if (file.current === name) return;
    file.current = name;
    announce.current();
  }
  return { others, lookAt };
}

function hasNews(store: ModelStore, { files }: Answer): boolean {
  return files.some((there) => {
    const here = store.files().find(({ name }) => name === there.name);
    return here === undefined || (here.state === 'saved' && here.revision !== there.revision);
  });
}

/** What is typed into a draft: saved a moment after the last key, one save after the other. */
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type TemplateBlock,
  type TemplateDetail,
  templateDetailSchema,
  type TemplateVersion,
} from '../../src/contracts/notice-template.ts';
import { refresh } from '../shared/api/queries.ts';
import { write } from '../shared/api/request.ts';

export interface Words {
  blocks: readonly TemplateBlock[];
  validFrom: string | null;
  comment: string;
}

const saveAfterMs = 700;

export interface TemplateDraft {
  words: Words;
  change: (change: Partial<Words>) => void;
  state: 'saved' | 'unsaved' | 'saving';
  problem: unknown;
  /** Saves what is not saved yet. @returns the revision that the server has. @throws ApiProblem */
  flush: () => Promise<number>;
}

export function useTemplateDraft(
  { noticeKind }: TemplateDetail,
  { blocks, validFrom, comment, revision }: TemplateVersion,
): TemplateDraft {
  const [words, setWords] = useState<Words>({ blocks, validFrom, comment });
  const [state, setState] = useState<TemplateDraft['state']>('saved');
  const [problem, setProblem] = useState<unknown>(null);
  const kept = useRef({ revision, unsaved: null as Words | null, timer: 0, saving: Promise.resolve() });

  async function save(): Promise<void> {
    const { unsaved } = kept.current;
    if (unsaved === null) return;
    kept.current.unsaved = null;
    setState('saving');
    try {
      const path = `/notice-templates/${noticeKind}/draft`;
      const body = { ...unsaved, expectedRevision: kept.current.revision };
      const { versions } = await write(path, templateDetailSchema, { method: 'PUT', body, keepalive: true });
      kept.current.revision = versions[0]?.revision ?? kept.current.revision;
      setProblem(null);
      setState('saved');
      await refresh(`/notice-templates/${noticeKind}`);
    } catch (error) {
      kept.current.unsaved ??= unsaved;
      setState('unsaved');
      setProblem(error);
      throw error;
    }
  }

  async function flush(): Promise<number> {
    window.clearTimeout(kept.current.timer);
    const before = kept.current.saving.catch(() => undefined);
    kept.current.saving = before.then(save);
    await kept.current.saving;
    return kept.current.revision;
  }

  function change(changed: Partial<Words>): void {
    const next = { ...words, ...changed };
    setWords(next);
    setState('unsaved');
    kept.current.unsaved = next;
    window.clearTimeout(kept.current.timer);
    kept.current.timer = window.setTimeout(() => void flush().catch(() => undefined), saveAfterMs);
  }

  useEffect(() => () => void flush().catch(() => undefined), []);
  return { words, change, state, problem, flush };
}

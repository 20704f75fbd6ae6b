/** Short messages at the edge of the page: done, with the way back, or refused, with the reason. */
import { createContext, type ComponentChildren } from 'preact';
import { useCallback, useContext, useMemo, useState } from 'preact/hooks';
import { sentenceOf } from '../api/api-problem.ts';
import { useLanguage, useTexts } from '../language/language-provider.tsx';
import { Button } from './button.tsx';
import './notices.css';
import { uiTexts } from './texts.ts';

interface Notice {
  id: string;
  kind: 'done' | 'problem';
  text: string;
  undo?: (() => void) | undefined;
}

interface Value {
  done: (text: string, undo?: () => void) => void;
  problem: (error: unknown) => void;
}

const NoticesContext = createContext<Value | null>(null);
const doneStaysMs = 8_000;

export function NoticesProvider({ children }: { children: ComponentChildren }) {
  const { language } = useLanguage();
  const texts = useTexts(uiTexts);
  const [notices, setNotices] = useState<Notice[]>([]);
  const drop = useCallback((id: string) => setNotices((all) => all.filter((notice) => notice.id !== id)), []);

  const value = useMemo((): Value => {
    const add = (notice: Omit<Notice, 'id'>): string => {
      const id = crypto.randomUUID();
      setNotices((all) => [...all.slice(-3), { id, ...notice }]);
      return id;
    };
    return {
      done(text, undo) {
        const id = add({ kind: 'done', text, undo });
        setTimeout(() => drop(id), doneStaysMs);
      },
      problem: (error) => void add({ kind: 'problem', text: sentenceOf(error, language) }),
    };
  }, [language, drop]);

  return (
    <NoticesContext.Provider value={value}>
      {children}
      <div class="notices" role="status" aria-live="polite">
        {notices.map(({ id, kind, text, undo }) => (
          <div key={id} class={`notice notice--${kind}`}>
            <span class="notice__text">{text}</span>
            {undo && (
              <Button
                kind="quiet"
                onClick={() => {
                  drop(id);
                  undo();
                }}
              >
                {texts.undo}
              </Button>
            )}
            <Button kind="quiet" onClick={() => drop(id)}>
              {texts.close}
            </Button>
          </div>
        ))}
      </div>
    </NoticesContext.Provider>
  );
}

export function useNotices(): Value {
  const value = useContext(NoticesContext);
  if (value === null) throw new Error('useNotices needs a NoticesProvider above.');
  return value;
}

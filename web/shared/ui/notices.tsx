/** Short messages at the edge of the page: done, with the way back, or refused, with the reason. */
import { createContext, type ComponentChildren } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks';
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
  /** @returns what takes the message away, when its way back has been gone already */
  done: (text: string, undo?: () => void) => () => void;
  problem: (error: unknown) => void;
  /** What went wrong, in a sentence of its own. */
  failed: (text: string) => void;
}

const NoticesContext = createContext<Value | null>(null);
const doneStaysMs = 8_000;

export function NoticesProvider({ children }: { children: ComponentChildren }) {
  const { language } = useLanguage();
  const [notices, setNotices] = useState<Notice[]>([]);
  const drop = useCallback((id: string) => setNotices((all) => all.filter((notice) => notice.id !== id)), []);

  const value = useMemo((): Value => {
    const add = (notice: Omit<Notice, 'id'>): (() => void) => {
      const id = crypto.randomUUID();
      setNotices((all) => [...all.slice(-3), { id, ...notice }]);
      return () => drop(id);
    };
    return {
      done: (text, undo) => add({ kind: 'done', text, undo }),
      problem: (error) => void add({ kind: 'problem', text: sentenceOf(error, language) }),
      failed: (text) => void add({ kind: 'problem', text }),
    };
  }, [language, drop]);

  return (
    <NoticesContext.Provider value={value}>
      {children}
      <div class="notices" role="status" aria-live="polite">
        {notices.map((notice) => (
          <OneNotice key={notice.id} notice={notice} onClose={() => drop(notice.id)} />
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

/** What is done goes away by itself, but not from under the pointer or the keyboard. */
function OneNotice({ notice: { kind, text, undo }, onClose }: { notice: Notice; onClose: () => void }) {
  const texts = useTexts(uiTexts);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (kind === 'problem' || held) return undefined;
    const timer = setTimeout(onClose, doneStaysMs);
    return () => clearTimeout(timer);
  }, [kind, held]);

  function leave(): void {
    onClose();
    // The button that was pressed is gone: the keyboard goes on in the page.
    document.getElementById('main')?.focus({ preventScroll: true });
  }
  return (
    <div
      class={`notice notice--${kind}`}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span class="notice__text">{text}</span>
      {undo && (
        <Button
          kind="quiet"
          onClick={() => {
            leave();
            undo();
          }}
        >
          {texts.undo}
        </Button>
      )}
      <Button kind="quiet" onClick={leave}>
        {texts.close}
      </Button>
    </div>
  );
}

import { keepPreviousData, useQuery } from '@tanstack/preact-query';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useLocation } from 'wouter-preact';
import { useTexts } from '../language/language-provider.tsx';
import { useMayOpen, useSession } from '../session/session-provider.tsx';
import { ProblemNotice } from '../ui/states.tsx';
import { findEverything, type Result, type Rights } from './find-everything.ts';
import { SearchResults } from './search-results.tsx';
import { searchTexts } from './texts.ts';

/** Searches are in the audit log; what is still being typed is not sent. */
const quietMs = 300;
const shortest = 2;

function useRights(): Rights {
  const mayOpen = useMayOpen();
  const { departments } = useSession().actor;
  return {
    persons: departments.some((department) => department !== 'stab'),
    cases: mayOpen('cases'),
    tasks: mayOpen('inbox'),
  };
}

function useResults(typed: string) {
  const rights = useRights();
  const [q, setQ] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setQ(typed.trim()), quietMs);
    return () => clearTimeout(timer);
  }, [typed]);
  const enabled = q.length >= shortest;
  const query = useQuery({
    queryKey: ['search', q],
    queryFn: ({ signal }) => findEverything(q, rights, signal),
    enabled,
    gcTime: 0,
    placeholderData: keepPreviousData,
  });
  return {
    items: enabled ? (query.data ?? []) : [],
    error: query.error,
    /** What is found belongs to what is typed. */
    isDone: enabled && query.isSuccess && !query.isPlaceholderData && q === typed.trim(),
    isSearching: typed.trim().length >= shortest && query.error === null,
  };
}

export function SearchDialog({ onClose }: { onClose: () => void }) {
  const texts = useTexts(searchTexts);
  const [, navigate] = useLocation();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const { items, error, isDone, isSearching } = useResults(typed);
  const chosen = items[Math.min(active, items.length - 1)];

  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus();
    };
  }, []);
  useEffect(() => setActive(0), [typed]);

  function go(result: Result): void {
    onClose();
    navigate(result.href);
  }

  function onKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && items.length > 0) {
      event.preventDefault();
      setActive((active + step + items.length) % items.length);
    } else if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault();
      go(chosen);
    }
  }

  return (
    <dialog
      ref={dialog}
      class="search"
      aria-label={texts.title}
      onClose={onClose}
      onClick={({ target }) => {
        if (target === dialog.current) onClose();
      }}
    >
      <input
        class="input search__input"
        type="text"
        role="combobox"
        aria-label={texts.label}
        aria-expanded={items.length > 0}
        aria-controls={`${id}-results`}
        aria-autocomplete="list"
        aria-activedescendant={chosen === undefined ? undefined : `${id}-${chosen.id}`}
        autoComplete="off"
        spellcheck={false}
        placeholder={texts.placeholder}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={onKey}
      />
      {error !== null && <ProblemNotice error={error} />}
      <SearchResults id={id} items={items} chosen={chosen} onGo={go} />
      <p class="search__hint" role="status">
        {isDone ? (items.length === 0 ? texts.nothing : texts.count(items.length)) : isSearching ? texts.searching : texts.start}
      </p>
    </dialog>
  );
}

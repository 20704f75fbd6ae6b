/** The part of a list of any length that is on the screen: only its pages are asked for, and asked again when something changes. */
import { useQueries } from '@tanstack/preact-query';
import { useRef } from 'preact/hooks';
import { taskPageSchema, type Task } from '../../../src/contracts/task.ts';
import { read } from '../../shared/api/request.ts';
import { pageAddress, type InboxFilter } from '../filter/inbox-filter.ts';
import { pagesOf, pageSize } from './pages.ts';

export interface TaskWindow {
  /** Undefined until the first answer. */
  total: number | undefined;
  /** Undefined where the page is still on its way. */
  at: (index: number) => Task | undefined;
  /** Known tasks in order, with gaps where nothing has been read. */
  tasks: readonly Task[];
  error: Error | null;
  /** What is shown belongs to the filter before. */
  isStale: boolean;
  retry: () => void;
}

/** @param first index of the first row on the screen, `last` of the last */
export function useTaskWindow(filter: InboxFilter, now: string, first: number, last: number): TaskWindow {
  const list = pageAddress(filter, now, 0, pageSize);
  const shown = useRef<{ list: string; total: number; pages: Map<number, readonly Task[]> } | null>(null);
  const numbers = pagesOf(first, last, shown.current?.list === list ? shown.current.total : undefined);
  const queries = useQueries({
    queries: numbers.map((number) => {
      const path = pageAddress(filter, now, number * pageSize, pageSize);
      return { queryKey: [path], queryFn: ({ signal }: { signal: AbortSignal }) => read(path, taskPageSchema, signal) };
    }),
  });

  const answered = queries.find(({ data }) => data !== undefined)?.data;
  if (answered !== undefined) {
    if (shown.current?.list !== list) shown.current = { list, total: answered.total, pages: new Map() };
    shown.current.total = answered.total;
    for (const [position, number] of numbers.entries()) {
      const items = queries[position]?.data?.items;
      if (items !== undefined) shown.current.pages.set(number, items);
    }
  }
  const pages = shown.current?.pages;
  return {
    total: shown.current?.total,
    at: (index) => pages?.get(Math.floor(index / pageSize))?.[index % pageSize],
    tasks: [...(pages ?? new Map<number, readonly Task[]>()).entries()].sort(([a], [b]) => a - b).flatMap(([, items]) => items),
    error: queries.find(({ error }) => error !== null)?.error ?? null,
    isStale: shown.current !== null && shown.current.list !== list,
    retry: () => {
      for (const query of queries) void query.refetch();
    },
  };
}

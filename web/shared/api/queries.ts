/** What has been read of the API, kept while it is shown; the key of each query is its address. */
import { keepPreviousData, QueryClient, useInfiniteQuery, useQuery } from '@tanstack/preact-query';
import type { z } from 'zod';
import { ApiProblem } from './api-problem.ts';
import { read } from './request.ts';

/** Outages are tried again, refusals are not. */
function mayRetry(failures: number, error: Error): boolean {
  const status = error instanceof ApiProblem ? error.problem.status : 500;
  return failures < 3 && (status === 0 || status >= 502);
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, retry: mayRetry, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
});

export interface ReadOptions {
  /** False: do not ask yet. */
  enabled?: boolean;
  /** Show the answer to the former address until the new one is there (filters, pages). */
  keepPrevious?: boolean;
}

/** @param path address below `/api`, made with `address()` */
export function useRead<Schema extends z.ZodType>(path: string, schema: Schema, options: ReadOptions = {}) {
  const { enabled = true, keepPrevious = false } = options;
  return useQuery<z.output<Schema>>({
    queryKey: [path],
    queryFn: ({ signal }) => read(path, schema, signal),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}

interface Page {
  nextCursor: string | null;
}

/** A list that grows page by page. @param path address without cursor */
export function usePages<Schema extends z.ZodType<Page>>(path: string, schema: Schema, options: ReadOptions = {}) {
  const { enabled = true, keepPrevious = false } = options;
  return useInfiniteQuery({
    queryKey: [path, 'pages'],
    queryFn: ({ signal, pageParam }): Promise<z.output<Schema>> =>
      read(
        pageParam === null ? path : `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(pageParam)}`,
        schema,
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}

/** Asks again for everything below these addresses that is on the page, e.g. `/tasks` for the lists and each task. */
export function refresh(...prefixes: string[]): Promise<void> {
  return refreshWhere((path) => prefixes.some((prefix) => path.startsWith(prefix)));
}

/** Asks again for what is on the page at the addresses that are meant. */
export function refreshWhere(isMeant: (path: string, answer: unknown) => boolean): Promise<void> {
  return queryClient.invalidateQueries({
    predicate: ({ queryKey: [path], state }) => typeof path === 'string' && isMeant(path, state.data),
  });
}

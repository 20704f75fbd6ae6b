import type { z } from 'zod';
import { read } from './request.ts';

interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

const rowsAtOnce = 200;

/**
 * All rows of a list, page after page.
 * @param path address without limit and cursor
 * @param onProgress told how many rows have been read
 */
export async function collectPages<Item>(
  path: string,
  schema: z.ZodType<Page<Item>>,
  onProgress: (count: number) => void = () => undefined,
): Promise<Item[]> {
  const rows: Item[] = [];
  let cursor: string | null = null;
  do {
    const query = new URLSearchParams(cursor === null ? { limit: String(rowsAtOnce) } : { limit: String(rowsAtOnce), cursor });
    const page: Page<Item> = await read(`${path}${path.includes('?') ? '&' : '?'}${query.toString()}`, schema);
    rows.push(...page.items);
    onProgress(rows.length);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return rows;
}

import type { z } from 'zod';
import type { processInstanceDetailSchema } from '../../../src/contracts/process-instance.ts';

export type InstanceDetail = z.infer<typeof processInstanceDetailSchema>;

/** What a tab shows of the element that is chosen; everything where none is. */
export function ofElement<Item extends { elementId: string | null }>(
  items: readonly Item[],
  elementId: string | undefined,
): Item[] {
  return items.filter((item) => elementId === undefined || item.elementId === elementId);
}

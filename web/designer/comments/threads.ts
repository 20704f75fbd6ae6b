import type { ModelComment } from '../../../src/contracts/model-review.ts';

/** Open ones first, of the file that is looked at before the others; within that oldest first. */
export function inReadingOrder(comments: readonly ModelComment[], file: string): ModelComment[] {
  const weight = ({ resolved, file: of }: ModelComment) => (resolved === null ? 0 : 2) + (of === file ? 0 : 1);
  return [...comments].sort((a, b) => weight(a) - weight(b) || a.at.localeCompare(b.at));
}

/** Open comments by element of a file, for the marks on the drawing. */
export function marksOf(comments: readonly ModelComment[], file: string): { elementId: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { elementId, file: of, resolved } of comments) {
    if (elementId === null || of !== file || resolved !== null) continue;
    counts.set(elementId, (counts.get(elementId) ?? 0) + 1);
  }
  return [...counts].map(([elementId, count]) => ({ elementId, count }));
}

/** How warm each element of a diagram is, between 0 and 1. */
import type { z } from 'zod';
import type { elementStatisticsSchema } from '../../../src/contracts/process-definition.ts';
import type { HeatKind } from './texts.ts';

export type Statistics = z.infer<typeof elementStatisticsSchema>;
export type ElementStatistics = Statistics['elements'][number];

export function heatValue({ averageDurationMs, longestDurationMs, completed }: ElementStatistics, kind: HeatKind): number | null {
  if (kind === 'count') return completed > 0 ? completed : null;
  return kind === 'average' ? averageDurationMs : longestDurationMs;
}

/**
 * Durations differ by orders of magnitude, from a gateway to a person's decision: they are compared by their logarithm, counts
 * as they are. The process as a whole is left out, it would outshine its elements.
 */
export function heatOf(
  elements: readonly ElementStatistics[],
  kind: HeatKind,
  processDefinitionId: string,
): { heat: ReadonlyMap<string, number>; least: number; most: number } | null {
  const values = elements.flatMap((element): [string, number][] => {
    const value = element.elementId === processDefinitionId ? null : heatValue(element, kind);
    return value === null ? [] : [[element.elementId, value]];
  });
  if (values.length === 0) return null;
  const scale = (value: number) => (kind === 'count' ? value : Math.log10(Math.max(1, value)));
  const least = Math.min(...values.map(([, value]) => value));
  const most = Math.max(...values.map(([, value]) => value));
  const span = scale(most) - scale(least);
  const heat = new Map(values.map(([elementId, value]) => [elementId, span === 0 ? 1 : (scale(value) - scale(least)) / span]));
  return { heat, least, most };
}

/** What one comes to look at: the warmest element where there is a heatmap, else where something is halted or waits. */
export function focusOf(
  elements: readonly ElementStatistics[],
  heat: ReadonlyMap<string, number> | undefined,
): string | undefined {
  if (heat !== undefined) return [...heat].reduce((warmest, each) => (each[1] > warmest[1] ? each : warmest))[0];
  return (elements.find(({ incidents }) => incidents > 0) ?? elements.find(({ active }) => active > 0))?.elementId;
}

/** Figures of elements that the drawn version lacks: where something is now, or also where something has ended. */
export function figuresNotInShown({ elements, notInShown }: Statistics, withEnded: boolean) {
  return notInShown.flatMap(({ elementId, name, lastVersion }) =>
    elements
      .filter((each) => each.elementId === elementId)
      .filter(({ active, incidents, completed }) => active + incidents + (withEnded ? completed : 0) > 0)
      .map((figures) => ({ ...figures, name, lastVersion })),
  );
}

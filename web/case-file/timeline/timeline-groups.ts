/** Kinds of timeline entries as people filter them, and entries by the day on which they happened. */
import type { TimelineEntry } from '../../../src/contracts/case.ts';

export const timelineGroups = {
  tasks: ['TASK_CREATED', 'TASK_ENDED', 'HAND_OVER', 'FOLLOW_UP'],
  processes: ['CASE_OPENED', 'CASE_CLOSED', 'PROCESS_STARTED', 'PROCESS_ENDED'],
  documents: ['DOCUMENT'],
  notes: ['NOTE'],
  fields: ['FIELDS_CHANGED'],
  conflicts: ['CONFLICT_RAISED', 'CONFLICT_DECIDED'],
  transmissions: ['DUTY_REPORT'],
} as const satisfies Record<string, readonly TimelineEntry['kind'][]>;
export type TimelineGroup = keyof typeof timelineGroups;

/** For the API: all kinds when the address names no group that there is. */
export function kindsOf(group: string | undefined): readonly string[] | null {
  return group !== undefined && Object.hasOwn(timelineGroups, group) ? timelineGroups[group as TimelineGroup] : null;
}

export interface TimelineDay {
  day: string;
  entries: TimelineEntry[];
}

const dayOf = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** @param entries newest first; the order stays. Days are those of Germany. */
export function byDay(entries: readonly TimelineEntry[]): TimelineDay[] {
  const days: TimelineDay[] = [];
  for (const entry of entries) {
    const day = dayOf.format(new Date(entry.at));
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

/** Which instances something is done to: some that were chosen one by one, or all that match the filter. */
import type { BatchRequest } from '../../../src/contracts/batch.ts';
import type { Query } from '../../shared/api/request.ts';
import { queryOf, type InstanceFilters } from '../instances/instance-filters.ts';

/** As it is sent: the texts of an address, which the server reads as what they stand for. */
export type Selection = { keys: readonly string[] } | { filter: Query };
export type Request = { kind: BatchRequest['kind'] } & Record<string, unknown>;

export function allThatMatch(filters: InstanceFilters): Selection {
  const given = Object.entries(queryOf(filters)).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return { filter: Object.fromEntries(given) };
}

/** Chosen ones are kept for the page that works on them; a hundred keys are too long for an address. */
const place = (id: string): string => `lotse.selection.${id}`;

/** @returns the id under which they are kept */
export function keepKeys(keys: readonly string[]): string {
  const id = crypto.randomUUID();
  sessionStorage.setItem(place(id), JSON.stringify(keys));
  return id;
}

/** @returns null when they have been forgotten, e.g. in another tab */
export function keptKeys(id: string): readonly string[] | null {
  const text = sessionStorage.getItem(place(id));
  return text === null ? null : (JSON.parse(text) as string[]);
}

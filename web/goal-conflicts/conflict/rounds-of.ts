/** What the rounds of a conflict brought, out of the histories of the fields that their form fills. */
import type { z } from 'zod';
import type { fieldHistorySchema } from '../../../src/contracts/case.ts';

export type RoundField = 'roundHeldOn' | 'conflictProposal' | 'agreed';

type History = z.output<typeof fieldHistorySchema>['items'];

export interface Round {
  userTaskKey: string;
  heldOn: string | null;
  proposal: string | null;
  agreed: boolean | null;
}

/**
 * One entry for each completed round, in their order. A round that entered the same value as the one before wrote nothing: then
 * what stood before still holds.
 * @param completed user tasks of the rounds of this conflict, oldest first
 */
export function roundsOf(completed: readonly string[], histories: Readonly<Record<RoundField, History>>): Round[] {
  return completed.map((userTaskKey, index) => {
    const known = new Set(completed.slice(0, index + 1));
    const value = (field: RoundField): unknown =>
      histories[field].findLast((entry) => entry.userTaskKey !== null && known.has(entry.userTaskKey))?.value ?? null;
    const [heldOn, proposal, agreed] = [value('roundHeldOn'), value('conflictProposal'), value('agreed')];
    return {
      userTaskKey,
      heldOn: typeof heldOn === 'string' ? heldOn : null,
      proposal: typeof proposal === 'string' ? proposal : null,
      agreed: typeof agreed === 'boolean' ? agreed : null,
    };
  });
}

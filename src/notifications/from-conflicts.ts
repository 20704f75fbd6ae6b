/** A goal conflict is decided: those who stated a position are told. */
import type { Conflict } from '../case-file/repositories.ts';
import type { Occurrence } from './occurrence.ts';
import type { Recipients } from './recipients.ts';

export function conflictDecided({ conflictId, decidedAt, outcome, positions }: Conflict, recipients: Recipients): Occurrence[] {
  if (decidedAt === null) return [];
  return [
    {
      kind: 'CONFLICT_DECIDED',
      target: { kind: 'conflict', id: conflictId },
      which: '',
      by: null,
      at: decidedAt,
      recipients: positions.flatMap(({ by }) => recipients.account(by)),
      outcome,
    },
  ];
}

/** Goal conflicts between departments. */
import type { Provenance } from '../provenance.ts';

export interface Conflict {
  conflictId: string;
  caseId: string;
  conflictType: string;
  parties: string[];
  raisedBy: Provenance;
  raisedAt: Date;
  positions: { orgKey: string; text: string; legalBasis: string; submittedAt: Date; by: string }[];
  outcome: string | null;
  reasons: string | null;
  decidedAt: Date | null;
}

export interface Conflicts {
  /** Opens the conflict, or returns the one already open under this id. */
  open(conflict: Pick<Conflict, 'conflictId' | 'caseId' | 'conflictType' | 'parties'>, provenance: Provenance): Promise<Conflict>;
  addPosition(
    conflictId: string,
    position: { orgKey: string; text: string; legalBasis: string },
    provenance: Provenance,
  ): Promise<void>;
  /** @throws Conflict CONFLICT_DECIDED when another outcome stands already */
  recordOutcome(conflictId: string, outcome: string, reasons: string | null, provenance: Provenance): Promise<Conflict>;
  /** @throws NotFound */
  get(conflictId: string): Promise<Conflict>;
  ofCase(caseId: string): Promise<Conflict[]>;
  decidedSince(instant: Date): Promise<Conflict[]>;
  /** Newest first. */
  list(filter: { caseId?: string; decided?: boolean }): Promise<Conflict[]>;
}

/** Messages to and from partners outside the municipality. */
import type { PartnerMessageState } from '../../contracts/partner-message.ts';
import type { Provenance } from '../provenance.ts';

export interface PartnerMessage {
  partnerMessageId: string;
  direction: 'OUT' | 'IN';
  partnerKind: string;
  messageKind: string;
  caseId: string | null;
  /** The typed envelope; personal data of the message live here, never in the engine. */
  envelope: Record<string, unknown>;
  state: PartnerMessageState;
  attempts: number;
  nextAttemptAt: Date | null;
  transitions: { state: PartnerMessageState; at: Date; note: string | null; provenance: Provenance }[];
  createdAt: Date;
}

export interface PartnerMessageFilter {
  caseId?: string;
  /** One state, or any of several. */
  state?: PartnerMessageState | readonly PartnerMessageState[];
  direction?: 'OUT' | 'IN';
  partnerKind?: string;
}

/** What goes on with one kind of partner. */
export interface PartnerTraffic {
  /** On their way, not confirmed yet. */
  waiting: number;
  /** Given up. */
  failed: number;
  /** Came in and belong to no case yet. */
  unmatched: number;
  /** From each message to its answer. */
  answerMs: number[];
}

/** By kind of partner; answers that have come in since then. */
export type TrafficByPartner = (since: Date) => Promise<Map<string, PartnerTraffic>>;

export interface PartnerMessages {
  enqueue(
    idempotencyKey: string,
    message: Pick<PartnerMessage, 'partnerKind' | 'messageKind' | 'caseId' | 'envelope'>,
    provenance: Provenance,
  ): Promise<PartnerMessage>;
  /** Stores an incoming message as RECEIVED, or UNMATCHED without a case; the same key (the sender's message id) stores it once. */
  receive(
    idempotencyKey: string,
    message: Pick<PartnerMessage, 'partnerKind' | 'messageKind' | 'caseId' | 'envelope'>,
    provenance: Provenance,
  ): Promise<PartnerMessage>;
  /** @throws NotFound */
  get(partnerMessageId: string): Promise<PartnerMessage>;
  /** Newest first; those behind `after` when it is given. */
  list(
    filter: PartnerMessageFilter,
    limit?: number,
    after?: Pick<PartnerMessage, 'partnerMessageId' | 'createdAt'>,
  ): Promise<PartnerMessage[]>;
  /** Outgoing messages that are due for (another) attempt, oldest first. */
  due(limit?: number): Promise<PartnerMessage[]>;
  /** Moves on from one of `from`. @throws Conflict MESSAGE_STATE when it is in another state by now */
  transition(
    partnerMessageId: string,
    from: readonly PartnerMessageState[],
    to: PartnerMessageState,
    provenance: Provenance,
    note?: string,
  ): Promise<PartnerMessage>;
  /** Counts a failed attempt; null for `nextAttemptAt` gives up (FAILED). */
  recordFailedAttempt(
    partnerMessageId: string,
    nextAttemptAt: Date | null,
    note: string,
    provenance: Provenance,
  ): Promise<PartnerMessage>;
  /** Gives an UNMATCHED message its case. */
  assignCase(partnerMessageId: string, caseId: string, provenance: Provenance): Promise<PartnerMessage>;
}

import { type Connection, Schema } from 'mongoose';
import type { DutyCircumstance, DutyOrigin, DutyRecipient, dutyReportStates, DutyStatement } from '../contracts/duty-report.ts';
import { Conflict, NotFound } from '../errors.ts';
import { derivedId } from './derived-id.ts';
import type { Provenance } from './provenance.ts';
import { provenanceSchema } from './schemas/provenance.ts';

/** A transmission that the law asks for (AufenthG 87, 90(3)), from the proposal on; nothing of it is ever changed or removed. */
export interface DutyReport {
  dutyReportId: string;
  caseId: string;
  state: (typeof dutyReportStates)[number];
  department: string;
  recipient: DutyRecipient;
  origin: DutyOrigin;
  circumstance: DutyCircumstance;
  legalBasis: string;
  knownOn: string;
  facts: string;
  /** As they were when it was proposed: what is released is what was read. */
  statements: DutyStatement[];
  reason: string;
  danger: string | null;
  proposedAt: Date;
  proposedTo: Provenance;
  decidedAt: Date | null;
  decidedTo: Provenance | null;
  decisionNote: string | null;
  /** Message to another office; null under the same roof, and until it has been put into the outgoing mail. */
  partnerMessageId: string | null;
  acknowledgedAt: Date | null;
  acknowledgedTo: Provenance | null;
}

type Proposed = Pick<
  DutyReport,
  | 'caseId'
  | 'department'
  | 'recipient'
  | 'origin'
  | 'circumstance'
  | 'legalBasis'
  | 'knownOn'
  | 'facts'
  | 'statements'
  | 'reason'
  | 'danger'
>;

export interface DutyReports {
  /** The same key gives the same report once. */
  propose(report: Proposed, provenance: Provenance, idempotencyKey: string): Promise<DutyReport>;
  /** @throws NotFound */
  get(dutyReportId: string): Promise<DutyReport>;
  /** Newest first. */
  ofCase(caseId: string): Promise<DutyReport[]>;
  /** @throws Conflict DUTY_REPORT_STATE */
  decide(dutyReportId: string, state: 'SENT' | 'REFUSED', provenance: Provenance, note: string): Promise<void>;
  noteMessage(dutyReportId: string, partnerMessageId: string): Promise<void>;
  /** @throws Conflict DUTY_REPORT_STATE */
  acknowledge(dutyReportId: string, provenance: Provenance): Promise<void>;
}

type DutyReportDocument = Omit<DutyReport, 'dutyReportId'> & { _id: string };

const text = { type: String, required: true };
const provenanceOrNull = { type: provenanceSchema, default: null };

const dutyReportSchema = new Schema<DutyReportDocument>(
  {
    _id: String,
    caseId: { ...text, index: true },
    state: text,
    department: text,
    recipient: text,
    origin: text,
    circumstance: { type: Schema.Types.Mixed, required: true },
    legalBasis: text,
    knownOn: text,
    facts: text,
    statements: { type: [new Schema<DutyStatement>({ label: text, value: text }, { _id: false, strict: 'throw' })], default: [] },
    reason: text,
    danger: { type: String, default: null },
    proposedAt: { type: Date, required: true },
    proposedTo: { type: provenanceSchema, required: true },
    decidedAt: { type: Date, default: null },
    decidedTo: provenanceOrNull,
    decisionNote: { type: String, default: null },
    partnerMessageId: { type: String, default: null },
    acknowledgedAt: { type: Date, default: null },
    acknowledgedTo: provenanceOrNull,
  },
  { collection: 'dutyReports', versionKey: false, strict: 'throw' },
);

const undecided = {
  state: 'PROPOSED',
  decidedAt: null,
  decidedTo: null,
  decisionNote: null,
  partnerMessageId: null,
  acknowledgedAt: null,
  acknowledgedTo: null,
} as const;

export function createDutyReports(connection: Connection, now: () => Date): DutyReports {
  const reports = connection.model<DutyReportDocument>('DutyReport', dutyReportSchema);
  const toReport = ({ _id, ...report }: DutyReportDocument): DutyReport => ({ dutyReportId: _id, ...report });

  async function move(_id: string, from: DutyReport['state'], change: Partial<DutyReport>): Promise<void> {
    const { matchedCount } = await reports.updateOne({ _id, state: from }, { $set: change });
    if (matchedCount === 0) throw new Conflict('DUTY_REPORT_STATE');
  }

  return {
    async propose(report, provenance, idempotencyKey) {
      const _id = derivedId('duty-report', idempotencyKey);
      const document = { ...report, ...undecided, proposedAt: now(), proposedTo: provenance };
      const stored = await reports
        .findOneAndUpdate({ _id }, { $setOnInsert: document }, { upsert: true, returnDocument: 'after', runValidators: true })
        .lean();
      return toReport(stored);
    },
    async get(dutyReportId) {
      const stored = await reports.findById(dutyReportId).lean();
      if (stored === null) throw new NotFound('NOT_FOUND', { field: 'dutyReportId' });
      return toReport(stored);
    },
    async ofCase(caseId) {
      return (await reports.find({ caseId }).sort({ proposedAt: -1 }).lean()).map(toReport);
    },
    decide: (dutyReportId, state, provenance, note) =>
      move(dutyReportId, 'PROPOSED', { state, decidedAt: now(), decidedTo: provenance, decisionNote: note }),
    async noteMessage(dutyReportId, partnerMessageId) {
      await reports.updateOne({ _id: dutyReportId }, { $set: { partnerMessageId } });
    },
    acknowledge: (dutyReportId, provenance) =>
      move(dutyReportId, 'SENT', { state: 'ACKNOWLEDGED', acknowledgedAt: now(), acknowledgedTo: provenance }),
  };
}

import type { DutyReport } from '../../case-file/duty-reports.ts';
import type { Actor } from '../../contracts/actor.ts';
import type { DutyReportEntry } from '../../contracts/duty-report.ts';
import { mayAcknowledgeDutyReport, mayDecideDutyReport, maySeeReasons } from '../../policies/duty-report.policy.ts';
import { known } from './decide.ts';

export function presentDutyReport(actor: Actor, report: DutyReport): DutyReportEntry {
  const { proposedTo, decidedTo, acknowledgedTo, caseId: _caseId, partnerMessageId, ...shown } = report;
  const reasons = maySeeReasons(actor, report);
  const open = report.state === 'PROPOSED' || (report.state === 'SENT' && isUnsent(report.recipient, partnerMessageId));
  return {
    ...shown,
    reason: reasons ? report.reason : null,
    danger: reasons ? report.danger : null,
    decisionNote: reasons ? report.decisionNote : null,
    proposedAt: report.proposedAt.toISOString(),
    proposedBy: proposedTo.by,
    decidedAt: report.decidedAt?.toISOString() ?? null,
    decidedBy: decidedTo?.by ?? null,
    acknowledgedAt: report.acknowledgedAt?.toISOString() ?? null,
    acknowledgedBy: acknowledgedTo?.by ?? null,
    may: {
      decide: open && mayDecideDutyReport(actor, known(report)).allowed,
      acknowledge: mayAcknowledgeDutyReport(actor, known(report)).allowed,
    },
  };
}

function isUnsent(recipient: DutyReport['recipient'], partnerMessageId: string | null): boolean {
  return recipient === 'OTHER_IMMIGRATION_OFFICE' && partnerMessageId === null;
}

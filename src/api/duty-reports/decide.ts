/** The second pair of eyes on a transmission, and what follows from its release. */
import type { DutyReport } from '../../case-file/duty-reports.ts';
import type { Actor } from '../../contracts/actor.ts';
import type { DecideDutyReport } from '../../contracts/duty-report.ts';
import { NotFound } from '../../errors.ts';
import { authorize } from '../../policies/decision.ts';
import {
  mayAcknowledgeDutyReport,
  mayDecideDutyReport,
  mayReadDutyReport,
  receiversOf,
} from '../../policies/duty-report.policy.ts';
import type { ApiDeps } from '../deps.ts';

export const known = (report: DutyReport) => ({ ...report, proposedBy: report.proposedTo.by });

async function readable(deps: ApiDeps, actor: Actor, caseId: string, dutyReportId: string): Promise<DutyReport> {
  const report = await deps.caseFile.dutyReports.get(dutyReportId);
  if (report.caseId !== caseId) throw new NotFound('NOT_FOUND', { field: 'dutyReportId' });
  authorize(mayReadDutyReport(actor, known(report)));
  return report;
}

/** @throws NotFound, Forbidden (FOUR_EYES), Conflict DUTY_REPORT_STATE */
export async function decideDutyReport(
  deps: ApiDeps,
  actor: Actor,
  { caseId, dutyReportId }: { caseId: string; dutyReportId: string },
  { release, note }: DecideDutyReport,
): Promise<DutyReport> {
  const report = await readable(deps, actor, caseId, dutyReportId);
  authorize(mayDecideDutyReport(actor, known(report)));
  const provenance = { by: actor.accountId, reason: 'duty-report' };
  if (!release || !awaitsMail(report)) {
    await deps.caseFile.dutyReports.decide(dutyReportId, release ? 'SENT' : 'REFUSED', provenance, note);
    await deps.audit.append({
      actor,
      action: release ? 'duty-report.release' : 'duty-report.refuse',
      resource: { kind: 'dutyReport', id: dutyReportId },
      caseId,
      purpose: 'STATUTORY_TRANSMISSION',
      details: {
        kind: report.circumstance.kind,
        recipient: report.recipient,
        note,
        told: release ? receiversOf(report) : [],
        proposedBy: report.proposedTo.by,
      },
    });
  }
  if (release && report.recipient === 'OTHER_IMMIGRATION_OFFICE') await putIntoMail(deps, report, provenance);
  return deps.caseFile.dutyReports.get(dutyReportId);
}

/** Released, and then the store went away: whoever releases it again completes it. */
function awaitsMail({ state, recipient, partnerMessageId }: DutyReport): boolean {
  return state === 'SENT' && recipient === 'OTHER_IMMIGRATION_OFFICE' && partnerMessageId === null;
}

async function putIntoMail({ caseFile }: ApiDeps, report: DutyReport, provenance: { by: string; reason: string }): Promise<void> {
  const { caseId, circumstance, knownOn, facts, statements, legalBasis, dutyReportId } = report;
  const { personId, caseNumber } = await caseFile.cases.get(caseId);
  const { familyName, givenNames, birthDate, nationalities } = await caseFile.persons.get(personId);
  const person = { familyName, givenNames, birthDate, nationalities };
  const payload = { person, circumstance, knownOn, facts, statements };
  const { partnerMessageId } = await caseFile.partnerMessages.enqueue(
    `duty-report:${dutyReportId}`,
    {
      partnerKind: 'IMMIGRATION_OFFICE',
      messageKind: 'DUTY_REPORT',
      caseId,
      envelope: { caseNumber, legalBasis, payload: JSON.parse(JSON.stringify(payload)) as unknown },
    },
    provenance,
  );
  await caseFile.dutyReports.noteMessage(dutyReportId, partnerMessageId);
}

/** @throws NotFound, Forbidden, Conflict DUTY_REPORT_STATE */
export async function acknowledgeDutyReport(
  deps: ApiDeps,
  actor: Actor,
  { caseId, dutyReportId }: { caseId: string; dutyReportId: string },
): Promise<DutyReport> {
  const report = await readable(deps, actor, caseId, dutyReportId);
  authorize(mayAcknowledgeDutyReport(actor, known(report)));
  await deps.caseFile.dutyReports.acknowledge(dutyReportId, { by: actor.accountId, reason: 'duty-report' });
  const resource = { kind: 'dutyReport', id: dutyReportId };
  await deps.audit.append({ actor, action: 'duty-report.acknowledge', resource, caseId, purpose: 'TASK' });
  return deps.caseFile.dutyReports.get(dutyReportId);
}

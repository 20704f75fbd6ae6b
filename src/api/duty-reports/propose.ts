/** Puts down what is to be told and why, with the values as they stand now; it goes nowhere before somebody else has released it. */
import type { DutyReport } from '../../case-file/duty-reports.ts';
import type { CaseRecord } from '../../case-file/repositories.ts';
import type { Actor } from '../../contracts/actor.ts';
import { dutyReportNorms, type DutyStatement, type ProposeDutyReport } from '../../contracts/duty-report.ts';
import { fieldText } from '../../contracts/field-text.ts';
import { type Field, subjectKinds } from '../../contracts/field.ts';
import { Forbidden, InvalidInput } from '../../errors.ts';
import { denied, type PolicyDecision } from '../../policies/decision.ts';
import { decidersOf, mayBeTold, mayProposeDutyReport, senderOf } from '../../policies/duty-report.policy.ts';
import { mayReadField } from '../../policies/field.policy.ts';
import { readContextOf } from '../cases/read-context.ts';
import { subjectOf } from '../cases/read-fields.ts';
import type { ApiDeps } from '../deps.ts';

/** @throws Forbidden with the norm that forbids it, after the attempt has been written down; InvalidInput, NotFound */
export async function proposeDutyReport(
  deps: ApiDeps,
  actor: Actor,
  caseId: string,
  body: ProposeDutyReport,
  key: string,
): Promise<DutyReport> {
  const { circumstance, fieldKeys, danger, ...said } = body;
  const record = await deps.caseFile.cases.get(caseId);
  const fields = fieldKeys.map((fieldKey) => deps.catalogue.get(fieldKey) ?? unknownField(fieldKey));
  const decision = await decide(deps, actor, record, body, fields);
  const department = senderOf(actor, circumstance.kind);
  const event = { actor, caseId, purpose: 'STATUTORY_TRANSMISSION' as const };
  if (!decision.allowed || department === null) {
    const { reason } = decision.allowed ? { reason: 'NOT_PERMITTED' as const } : decision;
    const resource = { kind: 'case', id: caseId };
    const details = { kind: circumstance.kind, origin: body.origin, fieldKeys, reason };
    await deps.audit.append({ ...event, action: 'duty-report.propose', resource, outcome: 'DENIED', details });
    throw new Forbidden(reason);
  }
  const legalBasis = legalBasisOf(body, department, fields);
  const statements = await statementsOf(deps, record, fields);
  const report = await deps.caseFile.dutyReports.propose(
    { ...said, caseId, circumstance, danger, department, legalBasis, statements },
    { by: actor.accountId, reason: 'duty-report' },
    key,
  );
  await deps.audit.append({
    ...event,
    action: 'duty-report.propose',
    resource: { kind: 'dutyReport', id: report.dutyReportId },
    details: {
      kind: circumstance.kind,
      recipient: body.recipient,
      origin: body.origin,
      fieldKeys,
      danger: danger !== null,
      told: decidersOf(report),
    },
  });
  return report;
}

async function decide(deps: ApiDeps, actor: Actor, record: CaseRecord, body: ProposeDutyReport, fields: readonly Field[]) {
  const { circumstance, recipient, origin, danger } = body;
  const report = mayProposeDutyReport(actor, { kind: circumstance.kind, recipient, origin, fields, danger: danger !== null });
  if (!report.allowed) return report;
  const context = await readContextOf(deps, record, 'STATUTORY_TRANSMISSION');
  const unreadable = fields.some((field) => !mayReadField(actor, field, context).allowed);
  return unreadable ? denied('DATA_CLASS_NOT_PERMITTED') : ({ allowed: true } satisfies PolicyDecision);
}

/** Social data go only as far as SGB X 71(2) opens the way. */
function legalBasisOf(
  { circumstance: { kind }, danger }: ProposeDutyReport,
  department: string,
  fields: readonly Field[],
): string {
  const social = department === 'lst' || fields.some(({ dataClass }) => dataClass === 'BENEFIT');
  const opened = kind === 'ON_REQUEST' ? '§ 71 Abs. 2 Satz 1 Nr. 1 SGB X' : '§ 71 Abs. 2 Satz 1 Nr. 2 SGB X';
  return [
    dutyReportNorms[kind],
    ...(social && kind !== 'BENEFIT_CIRCUMSTANCE' ? [opened] : []),
    ...(danger === null ? [] : ['§ 88 Abs. 2 AufenthG']),
  ].join(', ');
}

async function statementsOf({ caseFile }: ApiDeps, record: CaseRecord, fields: readonly Field[]): Promise<DutyStatement[]> {
  const values = new Map<string, unknown>();
  for (const kind of subjectKinds) {
    const keys = fields.filter(({ subject }) => subject === kind).map(({ key }) => key);
    const current = await caseFile.fields.current(subjectOf(record, kind), keys);
    for (const [key, value] of Object.entries(current)) values.set(key, value);
  }
  return fields.map((field) => {
    const value = values.get(field.key) ?? null;
    const text = value === null ? null : fieldText(field, value);
    if (text === null || text === '') throw new InvalidInput('INVALID_REQUEST', { field: `fieldKeys.${field.key}` });
    return { label: field.label.de, value: text };
  });
}

function unknownField(key: string): never {
  throw new InvalidInput('INVALID_REQUEST', { field: `fieldKeys.${key}` });
}

/** Who is meant is said in any case. */
const alwaysTold = new Set(['familyName', 'givenNames', 'birthDate', 'nationalities']);

/** Recorded fields of the case that this person may have told along; health only where a danger is claimed. */
export async function tellableFields(deps: ApiDeps, actor: Actor, record: CaseRecord): Promise<Field[]> {
  const context = await readContextOf(deps, record, 'STATUTORY_TRANSMISSION');
  const states = await Promise.all(subjectKinds.map((kind) => deps.caseFile.fields.state(subjectOf(record, kind))));
  return states
    .flatMap(({ values }) => Object.entries(values))
    .flatMap(([key, { value }]) => {
      const field = deps.catalogue.get(key);
      if (field === undefined || value === null || alwaysTold.has(key) || !mayBeTold(field) || fieldText(field, value) === null)
        return [];
      return mayReadField(actor, field, context).allowed ? [field] : [];
    });
}

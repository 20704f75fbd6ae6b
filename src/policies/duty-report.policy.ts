/**
 * Transmissions by duty (AufenthG 87, 88, 90(3)): who may propose one, from which knowledge and data, and who releases it.
 * Schools and what they know are exempt (87(1)); what StGB 203 protects, counselling and health above all, is blocked except
 * in serious danger (88(2)); removal timing is told to nobody (97a).
 */
import type { Actor } from '../contracts/actor.ts';
import { type DutyOrigin, type DutyRecipient, type DutyReportKind, dutyReportKinds } from '../contracts/duty-report.ts';
import type { DataClass, Field } from '../contracts/field.ts';
import { educationFields } from '../contracts/fields/education.ts';
import { belongsTo, hasRole, isIn, leadGroupsOf, worksOnCases } from './actor-groups.ts';
import { allowed, allowedIf, denied, type PolicyDecision } from './decision.ts';
import { tellsRemovalTiming } from './field.policy.ts';

export interface ProposedReport {
  kind: DutyReportKind;
  recipient: DutyRecipient;
  origin: DutyOrigin;
  fields: readonly Pick<Field, 'key' | 'dataClass'>[];
  /** Whether a serious danger is claimed, with its reasons. */
  danger: boolean;
}

const educationKeys = new Set(educationFields.map(({ key }) => key));
const isOfEducation = (key: string): boolean => educationKeys.has(key) || key.startsWith('education');
const secretClasses = new Set<DataClass>(['COUNSELLING', 'HEALTH']);
const tellableClasses = new Set<DataClass>(['CORE', 'REGISTER', 'STATUS', 'BENEFIT', 'HEALTH']);

/** The immigration office is the one that is told; it tells benefits what they need (90(3)). */
const senders: Readonly<Record<'87' | '90(3)', readonly string[]>> = {
  '87': ['sc', 'lst', 'fsa', 'unt', 'recht'],
  '90(3)': ['abh'],
};

const sendersOf = (kind: DutyReportKind): readonly string[] => senders[kind === 'BENEFIT_CIRCUMSTANCE' ? '90(3)' : '87'];

export function mayOpenDutyReports(actor: Actor): PolicyDecision {
  return allowedIf(worksOnCases(actor) || hasRole(actor, 'unit-head') || isIn(actor, ['unit-head']));
}

/** The department in whose name the actor tells it; null when it is not theirs to tell. */
export function senderOf(actor: Actor, kind: DutyReportKind): string | null {
  return sendersOf(kind).find((department) => belongsTo(actor, department)) ?? null;
}

export function proposableKinds(actor: Actor): DutyReportKind[] {
  return dutyReportKinds.filter((kind) => senderOf(actor, kind) !== null);
}

/** Social workers know what they know under StGB 203, whatever they call it. */
export function knowsUnderSecrecy(actor: Actor): boolean {
  return belongsTo(actor, 'fsa');
}

/** What StGB 203 protects among the data of the case file. */
export function isSecret({ dataClass }: Pick<Field, 'dataClass'>): boolean {
  return secretClasses.has(dataClass);
}

/** Whether a field may be told along at all; health only in serious danger, which `mayProposeDutyReport` asks for. */
export function mayBeTold({ key, dataClass }: Pick<Field, 'key' | 'dataClass'>): boolean {
  return tellableClasses.has(dataClass) && !isOfEducation(key) && !tellsRemovalTiming(key);
}

export function mayProposeDutyReport(actor: Actor, report: ProposedReport): PolicyDecision {
  if (senderOf(actor, report.kind) === null) return denied();
  if ((report.kind === 'BENEFIT_CIRCUMSTANCE') !== (report.recipient === 'OWN_BENEFITS')) return denied('DUTY_REPORT_RECIPIENT');
  if (report.origin === 'EDUCATION' || report.fields.some(({ key }) => isOfEducation(key)))
    return denied('DUTY_REPORT_EDUCATION');
  const secret = report.origin === 'PROFESSIONAL_SECRET' || knowsUnderSecrecy(actor) || report.fields.some(isSecret);
  if (secret && !report.danger) return denied('DUTY_REPORT_SECRECY');
  return report.fields.every(mayBeTold) ? allowed : denied('DUTY_REPORT_FIELD');
}

interface KnownReport {
  department: string;
  recipient: DutyRecipient;
  state: string;
  danger: string | null;
  proposedBy: string;
}

const departmentOf: Readonly<Record<DutyRecipient, string | null>> = {
  OWN_IMMIGRATION_OFFICE: 'abh',
  OWN_BENEFITS: 'lst',
  OTHER_IMMIGRATION_OFFICE: null,
};

function isRecipient(actor: Actor, { recipient }: Pick<KnownReport, 'recipient'>): boolean {
  const department = departmentOf[recipient];
  return department !== null && belongsTo(actor, department);
}

/** Those who tell it, with their head; the recipient once it has been told. */
export function mayReadDutyReport(actor: Actor, report: KnownReport): PolicyDecision {
  const told = report.state === 'SENT' || report.state === 'ACKNOWLEDGED';
  return allowedIf(maySeeReasons(actor, report) || (told && isRecipient(actor, report)));
}

/** Why it is told, and what danger was claimed, is no business of the recipient. */
export function maySeeReasons(actor: Actor, { department }: Pick<KnownReport, 'department'>): boolean {
  return belongsTo(actor, department) || isIn(actor, ['unit-head']);
}

/** Whose second pair of eyes it is. */
export function decidersOf({ danger, department }: Pick<KnownReport, 'danger' | 'department'>): readonly string[] {
  return danger === null ? leadGroupsOf(department) : ['unit-head'];
}

/** Who shares it out in the office under the same roof that is told; another office shares it out itself. */
export function receiversOf({ recipient }: Pick<KnownReport, 'recipient'>): readonly string[] {
  const department = departmentOf[recipient];
  return department === null ? [] : leadGroupsOf(department);
}

/** Four eyes: somebody else, who leads the department; the head of the unit where secrecy is set aside. */
export function mayDecideDutyReport(actor: Actor, report: KnownReport): PolicyDecision {
  if (!isIn(actor, decidersOf(report))) return denied();
  return allowedIf(actor.accountId !== report.proposedBy, 'FOUR_EYES');
}

/** Of an office under the same roof that it has taken note; another office sends a receipt. */
export function mayAcknowledgeDutyReport(actor: Actor, report: KnownReport): PolicyDecision {
  return allowedIf(report.state === 'SENT' && isRecipient(actor, report));
}

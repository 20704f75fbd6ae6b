import type { Actor } from '../../src/contracts/actor.ts';
import { mayReadAudit, mayReadAuditEntry } from '../../src/policies/audit.policy.ts';
import { mayReadCases, mayWriteCases } from '../../src/policies/case.policy.ts';
import { mayReadConflict } from '../../src/policies/conflict.policy.ts';
import { mayReadCounsellingNote } from '../../src/policies/counselling-note.policy.ts';
import { mayChangeDeadline, mayReadDeadline, mayReadDeadlines } from '../../src/policies/deadline.policy.ts';
import type { PolicyDecision } from '../../src/policies/decision.ts';
import { mayDeploy } from '../../src/policies/definition.policy.ts';
import { mayReadDocument, mayUploadDocument } from '../../src/policies/document.policy.ts';
import { mayReleaseNoticeTemplate, mayWriteNoticeTemplate } from '../../src/policies/notice-template.policy.ts';
import { mayOperate, mayWatchOperations } from '../../src/policies/operations.policy.ts';
import { mayManageAccounts, maySetAbsence } from '../../src/policies/organisation.policy.ts';
import { mayHandlePartnerMessages } from '../../src/policies/partner-message.policy.ts';
import { maySearchPersons, maySeePersonName } from '../../src/policies/person.policy.ts';
import { mayRaiseConflict, mayStartProcess } from '../../src/policies/process.policy.ts';
import { actor, whoMay } from './actors.ts';

const onNamedPersons = ['sc', 'abh', 'lst', 'fsa', 'unt', 'recht'].flatMap((department) =>
  whoMay(({ departments }) => ({ allowed: departments.includes(department) })),
);
const purpose = 'SUPERVISION' as const;

const writtenBy = (group: string, leads: boolean) => ({
  department: 'lst',
  authors: [{ accountId: actor(group).accountId, leads }],
});

/** The written table: what is not named here is denied. */
const table: [string, (who: Actor) => PolicyDecision, string[]][] = [
  ['know who a person is', maySeePersonName, onNamedPersons],
  ['search persons', maySearchPersons, onNamedPersons],
  ['open cases', mayReadCases, [...onNamedPersons, 'stab-steering', 'stab-network', 'unit-head']],
  ['write into cases', mayWriteCases, onNamedPersons],
  ['raise a conflict', mayRaiseConflict, onNamedPersons],
  ['start an arrival', (who) => mayStartProcess(who, 'arrival-registration'), ['sc-agent', 'sc-lead']],
  ['start a review by hand', (who) => mayStartProcess(who, 'benefit-review'), []],
  ['read a notice of benefits', (who) => mayReadDocument(who, { kind: 'GRANT' }, { purpose }), ['lst-clerk', 'lst-pay', 'lst-lead']],
  ['read its translation', (who) => mayReadDocument(who, { kind: 'GRANT_TRANSLATION' }, { purpose }), ['lst-clerk', 'lst-pay', 'lst-lead']],
  ['read a certificate', (who) => mayReadDocument(who, { kind: 'MEDICAL_CERTIFICATE' }, { purpose }), ['abh-clerk', 'abh-return', 'abh-lead']],
  ['read a document of unknown kind', (who) => mayReadDocument(who, { kind: 'X' }, { purpose }), ['abh-clerk', 'abh-return', 'abh-lead']],
  ['upload evidence', (who) => mayUploadDocument(who, { kind: 'BENEFIT_EVIDENCE' }), ['sc-agent', 'sc-lead', 'lst-clerk', 'lst-pay', 'lst-lead']],
  ['follow a conflict of housing', (who) => mayReadConflict(who, { parties: ['unt'] }), ['unt-clerk', 'unt-site', 'stab-steering', 'stab-network', 'unit-head']],
  ['read counselling notes nobody is assigned to', (who) => mayReadCounsellingNote(who, null), []],
  ['open the list of deadlines', mayReadDeadlines, [...onNamedPersons, 'stab-steering', 'stab-network', 'unit-head']],
  ['know of the end of a restriction', (who) => mayReadDeadline(who, { departments: ['lst'] }), ['lst-clerk', 'lst-pay', 'lst-lead', 'unit-head']],
  ['know of an objection against housing', (who) => mayReadDeadline(who, { departments: ['recht', 'unt'] }), ['legal', 'unt-clerk', 'unt-site', 'unit-head']],
  ['extend a hearing of benefits', (who) => mayChangeDeadline(who, { departments: ['lst'] }), ['lst-clerk', 'lst-pay', 'lst-lead']],
  ['write letters of benefits', (who) => mayWriteNoticeTemplate(who, 'lst'), ['lst-clerk', 'lst-lead']],
  ['write letters of housing', (who) => mayWriteNoticeTemplate(who, 'unt'), ['unt-clerk', 'unit-head']],
  ['release what a clerk of benefits has written', (who) => mayReleaseNoticeTemplate(who, writtenBy('lst-clerk', false)), ['lst-lead']],
  ['release what the lead of benefits has written', (who) => mayReleaseNoticeTemplate(who, writtenBy('lst-lead', true)), ['lst-clerk']],
  ['deploy', mayDeploy, ['process-designer']],
  ['watch operations', mayWatchOperations, ['process-designer', 'admin']],
  ['operate', mayOperate, ['admin']],
  ['manage accounts', mayManageAccounts, ['admin']],
  ['read the audit', mayReadAudit, ['admin', 'dpo']],
  ['read entries about persons', (who) => mayReadAuditEntry(who, { resource: { kind: 'person' } }), ['dpo']],
  ['read entries about incidents', (who) => mayReadAuditEntry(who, { resource: { kind: 'incident' } }), ['admin', 'dpo']],
]; // prettier-ignore

test.each(table)('may %s', (_what, decide, expected) => {
  expect(whoMay(decide).sort()).toEqual([...expected].sort());
});

test('partner messages are handled by departments that correspond, never by administrators', () => {
  const handlers = whoMay(mayHandlePartnerMessages);
  expect(handlers).toContain('sc-agent');
  expect(handlers).not.toContain('admin');
});

test('an absence is entered by oneself, the own lead or the administration', () => {
  const absence = { accountId: 'account-lst-clerk', departments: ['lst'] };
  expect(whoMay((who) => maySetAbsence(who, absence)).sort()).toEqual(['admin', 'lst-clerk', 'lst-lead']);
});

test('whoever has no group at all may nothing', () => {
  const nobody = actor('nobody');
  expect(table.filter(([, decide]) => decide(nobody).allowed)).toEqual([]);
});

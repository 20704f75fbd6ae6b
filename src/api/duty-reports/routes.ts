/** Transmissions by duty (AufenthG 87, 90(3)) of a case: proposed by one person, released by another, taken note of by the recipient. */
import { caseIdSchema } from '../../contracts/case.ts';
import {
  decideDutyReportSchema,
  dutyReportIdSchema,
  dutyReportListSchema,
  dutyReportSchema,
  proposeDutyReportSchema,
} from '../../contracts/duty-report.ts';
import {
  isSecret,
  knowsUnderSecrecy,
  mayOpenDutyReports,
  mayReadDutyReport,
  proposableKinds,
} from '../../policies/duty-report.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { writeKey } from '../write-key.ts';
import { acknowledgeDutyReport, decideDutyReport, known } from './decide.ts';
import { presentDutyReport } from './presenter.ts';
import { proposeDutyReport, tellableFields } from './propose.ts';

const route = defineRoute<ApiDeps>();
const common = { tag: 'cases', access: mayOpenDutyReports } as const;

export const dutyReportRoutes: Route<ApiDeps>[] = [
  route({
    ...common,
    operationId: 'listDutyReports',
    method: 'get',
    path: '/cases/:caseId/duty-reports',
    summary: { de: 'Übermittlungen nach §§ 87, 90 AufenthG', en: 'Transmissions by duty (AufenthG 87, 90)' },
    params: caseIdSchema,
    answer: dutyReportListSchema,
    handle: async ({ params: { caseId } }, actor, deps) => {
      const record = await deps.caseFile.cases.get(caseId);
      const reports = await deps.caseFile.dutyReports.ofCase(caseId);
      const readable = reports.filter((report) => mayReadDutyReport(actor, known(report)).allowed);
      if (readable.length > 0) {
        const resource = { kind: 'case', id: caseId };
        await deps.audit.append({ actor, action: 'duty-report.list', resource, caseId, purpose: 'TASK' });
      }
      const kinds = proposableKinds(actor);
      const fields = kinds.length === 0 ? [] : await tellableFields(deps, actor, record);
      return {
        items: readable.map((report) => presentDutyReport(actor, report)),
        proposable: {
          kinds,
          fields: fields.map((field) => ({
            key: field.key,
            label: field.label.de,
            labelEn: field.label.en,
            secret: isSecret(field),
          })),
          alwaysSecret: knowsUnderSecrecy(actor),
        },
      };
    },
  }),
  route({
    ...common,
    operationId: 'proposeDutyReport',
    method: 'post',
    path: '/cases/:caseId/duty-reports',
    summary: { de: 'Übermittlung vorschlagen, mit Begründung', en: 'Propose a transmission, with its reasons' },
    params: caseIdSchema,
    body: proposeDutyReportSchema,
    answer: dutyReportSchema,
    status: 201,
    handle: async ({ params: { caseId }, body, ctx, requestId }, actor, deps) =>
      presentDutyReport(actor, await proposeDutyReport(deps, actor, caseId, body, writeKey(ctx, actor, requestId).key)),
  }),
  route({
    ...common,
    operationId: 'decideDutyReport',
    method: 'post',
    path: '/cases/:caseId/duty-reports/:dutyReportId/decision',
    summary: { de: 'Übermittlung freigeben oder ablehnen', en: 'Release or refuse a transmission' },
    params: dutyReportIdSchema,
    body: decideDutyReportSchema,
    answer: dutyReportSchema,
    handle: async ({ params, body }, actor, deps) => presentDutyReport(actor, await decideDutyReport(deps, actor, params, body)),
  }),
  route({
    ...common,
    operationId: 'acknowledgeDutyReport',
    method: 'post',
    path: '/cases/:caseId/duty-reports/:dutyReportId/acknowledgement',
    summary: { de: 'Übermittlung zur Kenntnis nehmen', en: 'Take note of a transmission' },
    params: dutyReportIdSchema,
    answer: dutyReportSchema,
    handle: async ({ params }, actor, deps) => presentDutyReport(actor, await acknowledgeDutyReport(deps, actor, params)),
  }),
];

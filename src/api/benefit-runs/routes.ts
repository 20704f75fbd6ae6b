import {
  bankMismatchPageSchema,
  bankMismatchSchema,
  benefitRunDetailSchema,
  benefitRunIdSchema,
  benefitRunPageSchema,
  benefitRunPlanSchema,
  benefitRunPreviewSchema,
  benefitRunRequestSchema,
  mismatchIdSchema,
  returnRunSchema,
  runMonthsPageSchema,
  runMonthsQuerySchema,
  settleMismatchSchema,
  submitRunSchema,
} from '../../contracts/benefit-run.ts';
import { mayReadBenefitRuns } from '../../policies/benefit-run.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { listMismatches, settleMismatch } from './mismatches.ts';
import { presentMonths, presentRun, presentRunDetail } from './presenter.ts';
import { previewRun } from './preview-run.ts';
import { closeRun, findRun, listRuns, releaseRun, sendBackRun, startRun, submitRun } from './runs.ts';

const route = defineRoute<ApiDeps>();
const read = { tag: 'benefit-runs', access: mayReadBenefitRuns } as const;

export const benefitRunRoutes: Route<ApiDeps>[] = [
  route({
    ...read,
    operationId: 'previewBenefitRun',
    method: 'post',
    path: '/benefit-runs/preview',
    summary: { de: 'Probelauf: wie viele Haushalte, wie viel Geld', en: 'Dry run: how many households, how much money' },
    body: benefitRunPlanSchema,
    answer: benefitRunPreviewSchema,
    handle: ({ body: { month } }, actor, deps) => previewRun(deps, actor, month),
  }),
  route({
    ...read,
    operationId: 'startBenefitRun',
    method: 'post',
    path: '/benefit-runs',
    summary: {
      de: 'Zahllauf eines Monats beginnen; die Haushalte werden im Hintergrund berechnet',
      en: 'Start the payment run of a month; the households are calculated in the background',
    },
    body: benefitRunRequestSchema,
    answer: benefitRunDetailSchema,
    status: 202,
    handle: async ({ body }, actor, deps) => presentRunDetail(deps, await startRun(deps, actor, body)),
  }),
  route({
    ...read,
    operationId: 'listBenefitRuns',
    method: 'get',
    path: '/benefit-runs',
    summary: { de: 'Zahlläufe, neuester Monat zuerst', en: 'Payment runs, newest month first' },
    answer: benefitRunPageSchema,
    handle: async (_request, _actor, deps) => ({ items: (await listRuns(deps)).map(presentRun) }),
  }),
  route({
    ...read,
    operationId: 'getBenefitRun',
    method: 'get',
    path: '/benefit-runs/:runId',
    summary: { de: 'Stand eines Zahllaufs mit Summen', en: 'How far a payment run has come, with totals' },
    params: benefitRunIdSchema,
    answer: benefitRunDetailSchema,
    handle: async ({ params }, _actor, deps) => presentRunDetail(deps, await findRun(deps, params.runId)),
  }),
  route({
    ...read,
    operationId: 'listMonthsOfRun',
    method: 'get',
    path: '/benefit-runs/:runId/months',
    summary: { de: 'Haushalte eines Zahllaufs', en: 'Households of a payment run' },
    params: benefitRunIdSchema,
    query: runMonthsQuerySchema,
    answer: runMonthsPageSchema,
    handle: ({ params, query }, _actor, deps) => presentMonths(deps, params.runId, query),
  }),
  route({
    ...read,
    operationId: 'submitBenefitRun',
    method: 'post',
    path: '/benefit-runs/:runId/submit',
    summary: { de: 'Zahlungsdatei zur Freigabe vorlegen', en: 'Submit the payment file for release' },
    params: benefitRunIdSchema,
    body: submitRunSchema,
    answer: benefitRunDetailSchema,
    handle: async ({ params, body }, actor, deps) =>
      presentRunDetail(deps, await submitRun(deps, actor, params.runId, body.executionDate)),
  }),
  route({
    ...read,
    operationId: 'sendBackBenefitRun',
    method: 'post',
    path: '/benefit-runs/:runId/send-back',
    summary: { de: 'Vorgelegte Zahlungsdatei zurückgeben', en: 'Send a submitted payment file back' },
    params: benefitRunIdSchema,
    body: returnRunSchema,
    answer: benefitRunDetailSchema,
    handle: async ({ params, body }, actor, deps) =>
      presentRunDetail(deps, await sendBackRun(deps, actor, params.runId, body.reason)),
  }),
  route({
    ...read,
    operationId: 'closeBenefitRun',
    method: 'post',
    path: '/benefit-runs/:runId/close',
    summary: { de: 'Zahllauf ohne Zahlung beenden', en: 'End a payment run without payment' },
    params: benefitRunIdSchema,
    body: returnRunSchema,
    answer: benefitRunDetailSchema,
    handle: async ({ params, body }, actor, deps) =>
      presentRunDetail(deps, await closeRun(deps, actor, params.runId, body.reason)),
  }),
  route({
    ...read,
    operationId: 'releaseBenefitRun',
    method: 'post',
    path: '/benefit-runs/:runId/release',
    summary: {
      de: 'Zahlungsdatei als zweite Person freigeben',
      en: 'Release the payment file as the second person',
    },
    params: benefitRunIdSchema,
    answer: benefitRunDetailSchema,
    status: 202,
    handle: async ({ params }, actor, deps) => presentRunDetail(deps, await releaseRun(deps, actor, params.runId)),
  }),
  route({
    ...read,
    operationId: 'listBankMismatches',
    method: 'get',
    path: '/bank-mismatches',
    summary: {
      de: 'Antworten der Bank, die zu keiner Zahlung passen, offene zuerst',
      en: 'Answers of the bank that fit no payment, open ones first',
    },
    answer: bankMismatchPageSchema,
    handle: async (_request, _actor, deps) => ({ items: await listMismatches(deps) }),
  }),
  route({
    ...read,
    operationId: 'settleBankMismatch',
    method: 'post',
    path: '/bank-mismatches/:mismatchId/settle',
    summary: { de: 'Geklärt: was mit der Antwort der Bank geschehen ist', en: 'What became of an answer of the bank' },
    params: mismatchIdSchema,
    body: settleMismatchSchema,
    answer: bankMismatchSchema,
    handle: ({ params, body }, actor, deps) => settleMismatch(deps, actor, params.mismatchId, body.note),
  }),
];

import { z } from 'zod';
import {
  beginDraftSchema,
  noticeKindParamsSchema,
  previewTemplateSchema,
  releaseTemplateSchema,
  returnTemplateSchema,
  reviewedRevisionSchema,
  saveDraftSchema,
  templateCheckSchema,
  templateDetailSchema,
  templateListSchema,
  templateWordsSchema,
} from '../../contracts/notice-template.ts';
import { mayReadNoticeTemplates } from '../../policies/notice-template.policy.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { ApiDeps } from '../deps.ts';
import { listTemplates, showTemplate } from './show-templates.ts';
import { beginDraft, discardDraft, previewWords, releaseDraft, returnDraft, saveDraft, submitDraft } from './write-templates.ts';

const route = defineRoute<ApiDeps>();
const common = { tag: 'notice-templates', access: mayReadNoticeTemplates } as const;
const oneKind = { ...common, params: noticeKindParamsSchema, answer: templateDetailSchema } as const;

export const noticeTemplateRoutes: Route<ApiDeps>[] = [
  route({
    ...common,
    operationId: 'listNoticeTemplates',
    method: 'get',
    path: '/notice-templates',
    summary: { de: 'Vorlagen der Schreiben', en: 'Templates of notices, by kind' },
    answer: templateListSchema,
    handle: (_, actor, deps) => listTemplates(deps, actor),
  }),
  route({
    ...oneKind,
    operationId: 'getNoticeTemplate',
    method: 'get',
    path: '/notice-templates/:noticeKind',
    summary: { de: 'Vorlage mit Teilen, Feldern und Fassungen', en: 'Template with its parts, fields and versions' },
    handle: ({ params }, actor, deps) => showTemplate(deps, actor, params.noticeKind),
  }),
  route({
    ...oneKind,
    operationId: 'beginNoticeTemplateDraft',
    method: 'post',
    path: '/notice-templates/:noticeKind/draft',
    summary: { de: 'Einen Entwurf beginnen, auch aus einer früheren Fassung', en: 'Begin a draft, also from an earlier version' },
    body: beginDraftSchema,
    status: 201,
    handle: async ({ params: { noticeKind }, body }, actor, deps) => {
      await beginDraft(deps, actor, noticeKind, body);
      return showTemplate(deps, actor, noticeKind);
    },
  }),
  route({
    ...oneKind,
    operationId: 'saveNoticeTemplateDraft',
    method: 'put',
    path: '/notice-templates/:noticeKind/draft',
    summary: { de: 'Den Entwurf speichern', en: 'Save the draft' },
    body: saveDraftSchema,
    handle: async ({ params: { noticeKind }, body }, actor, deps) => {
      await saveDraft(deps, actor, noticeKind, body);
      return showTemplate(deps, actor, noticeKind);
    },
  }),
  route({
    ...oneKind,
    operationId: 'discardNoticeTemplateDraft',
    method: 'post',
    path: '/notice-templates/:noticeKind/draft/discard',
    summary: { de: 'Den Entwurf verwerfen', en: 'Discard the draft' },
    body: reviewedRevisionSchema,
    handle: async ({ params: { noticeKind }, body }, actor, deps) => {
      await discardDraft(deps, actor, noticeKind, body.expectedRevision);
      return showTemplate(deps, actor, noticeKind);
    },
  }),
  route({
    ...oneKind,
    operationId: 'submitNoticeTemplateDraft',
    method: 'post',
    path: '/notice-templates/:noticeKind/draft/submit',
    summary: { de: 'Den Entwurf zur Freigabe geben', en: 'Hand the draft in for release' },
    body: reviewedRevisionSchema,
    handle: async ({ params: { noticeKind }, body }, actor, deps) => {
      await submitDraft(deps, actor, noticeKind, body.expectedRevision);
      return showTemplate(deps, actor, noticeKind);
    },
  }),
  route({
    ...oneKind,
    operationId: 'releaseNoticeTemplateDraft',
    method: 'post',
    path: '/notice-templates/:noticeKind/draft/release',
    summary: { de: 'Den Entwurf freigeben (vier Augen)', en: 'Release the draft: nobody who has written on it' },
    body: releaseTemplateSchema,
    handle: async ({ params: { noticeKind }, body }, actor, deps) => {
      await releaseDraft(deps, actor, noticeKind, body);
      return showTemplate(deps, actor, noticeKind);
    },
  }),
  route({
    ...oneKind,
    operationId: 'returnNoticeTemplateDraft',
    method: 'post',
    path: '/notice-templates/:noticeKind/draft/return',
    summary: { de: 'Den Entwurf zurückgeben', en: 'Return the draft with a comment' },
    body: returnTemplateSchema,
    handle: async ({ params: { noticeKind }, body }, actor, deps) => {
      await returnDraft(deps, actor, noticeKind, body);
      return showTemplate(deps, actor, noticeKind);
    },
  }),
  route({
    ...common,
    operationId: 'checkNoticeTemplate',
    method: 'post',
    path: '/notice-templates/:noticeKind/check',
    summary: { de: 'Einen Text prüfen, ohne ihn zu speichern', en: 'Check words without saving them' },
    params: noticeKindParamsSchema,
    body: templateWordsSchema,
    answer: templateCheckSchema,
    handle: ({ params, body }, _actor, deps) =>
      Promise.resolve({ findings: deps.templateWorkshop.check(params.noticeKind, body.blocks) }),
  }),
  route({
    ...common,
    operationId: 'previewNoticeTemplate',
    method: 'post',
    path: '/notice-templates/:noticeKind/preview',
    summary: {
      de: 'Das Schreiben mit Beispieldaten oder denen eines Vorgangs als PDF',
      en: 'The letter about invented people, or about a case, as a PDF',
    },
    params: noticeKindParamsSchema,
    body: previewTemplateSchema,
    answer: z.string().meta({ format: 'binary' }),
    produces: 'application/pdf',
    handle: async ({ params, body, ctx }, actor, deps) => {
      const content = await previewWords(deps, actor, params.noticeKind, body);
      ctx.body = Buffer.from(content);
      ctx.set('Content-Type', 'application/pdf');
      return undefined;
    },
  }),
];

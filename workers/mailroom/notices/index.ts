export { createLetterOfCase } from './letter-of-case.ts';
export { noticeKinds, type Notice, type NoticeKind } from './notice.ts';
export { officeSchema, type Office } from './office.ts';
export { loadNoticeFonts, type NoticeFonts } from './pdf/notice-fonts.ts';
export { renderNoticePdf } from './pdf/render-notice-pdf.ts';
export { createNoticeRenderer, type NoticeJob, type NoticeRendererDeps, type RenderNotice } from './render-notice.ts';
export { sampleOffice } from './sample/sample-office.ts';
export { createTemplateWorkshop } from './template-workshop.ts';

import type { RenderNotice } from './notices/index.ts';
import type { PartnerMessageDeps } from './partner-payloads.ts';
import postNotice, { type PostDeps } from './post-notice.worker.ts';
import renderNotice from './render-notice.worker.ts';
import sendPartnerMessage from './send-partner-message.worker.ts';

export type MailroomDeps = PartnerMessageDeps & PostDeps & { renderNotice: RenderNotice };

export {
  createLetterOfCase,
  createNoticeRenderer,
  createTemplateWorkshop,
  loadNoticeFonts,
  officeSchema,
  sampleOffice,
} from './notices/index.ts';

export const mailroomWorkers = [sendPartnerMessage, renderNotice, postNotice];

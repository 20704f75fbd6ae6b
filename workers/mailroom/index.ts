import sendPartnerMessage from './send-partner-message.worker.ts';

export type { PartnerMessageDeps } from './partner-payloads.ts';

export const mailroomWorkers = [sendPartnerMessage];

/** The sentence for every error code, in the two languages of the interface. `{name}` is replaced by a value. */
import { accessErrors } from './errors/access.ts';
import { benefitErrors } from './errors/benefit.ts';
import { caseFileErrors } from './errors/case-file.ts';
import { deadlineErrors } from './errors/deadline.ts';
import { modelErrors } from './errors/model.ts';
import { noticeErrors } from './errors/notice.ts';
import { operationsErrors } from './errors/operations.ts';
import { partnerErrors } from './errors/partner.ts';
import { requestErrors } from './errors/request.ts';
import { taskErrors } from './errors/task.ts';

export const errorMessages = {
  ...accessErrors,
  ...benefitErrors,
  ...caseFileErrors,
  ...deadlineErrors,
  ...modelErrors,
  ...noticeErrors,
  ...operationsErrors,
  ...partnerErrors,
  ...requestErrors,
  ...taskErrors,
} as const satisfies Record<string, { de: string; en: string }>;

export type ErrorCode = keyof typeof errorMessages;

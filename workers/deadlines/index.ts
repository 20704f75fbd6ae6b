import endDeadline from './end-deadline.worker.ts';
import expireDeadline from './expire-deadline.worker.ts';
import startDeadline from './start-deadline.worker.ts';

export type { DeadlineDeps } from './deadlines.service.ts';

export const deadlineWorkers = [startDeadline, endDeadline, expireDeadline];

import checkObjectionDeadline from './check-objection-deadline.worker.ts';
import examineContestedDecision from './examine-contested-decision.worker.ts';

export type { AppealsDeps } from './appeals.service.ts';

export const appealsWorkers = [examineContestedDecision, checkObjectionDeadline];

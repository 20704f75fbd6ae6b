import checkObjectionDeadline from './check-objection-deadline.worker.ts';
import examineContestedDecision from './examine-contested-decision.worker.ts';
import recordObjection from './record-objection.worker.ts';

export type { AppealsDeps } from './appeals.service.ts';

export const appealsWorkers = [recordObjection, examineContestedDecision, checkObjectionDeadline];

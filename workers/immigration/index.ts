import describeRouting from './describe-routing.worker.ts';
import matchImmigrationRegister from './match-immigration-register.worker.ts';
import recordFiction from './record-fiction.worker.ts';
import recordRecognition from './record-recognition.worker.ts';
import recordResidenceDecision from './record-residence-decision.worker.ts';
import startBenefitTransfer from './start-benefit-transfer.worker.ts';

export type { ImmigrationDeps } from './immigration.service.ts';

export const immigrationWorkers = [
  describeRouting,
  matchImmigrationRegister,
  recordRecognition,
  recordFiction,
  recordResidenceDecision,
  startBenefitTransfer,
];

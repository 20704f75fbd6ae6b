import describeRouting from './describe-routing.worker.ts';
import matchImmigrationRegister from './match-immigration-register.worker.ts';
import recordRecognition from './record-recognition.worker.ts';

export type { ImmigrationDeps } from './immigration.service.ts';

export const immigrationWorkers = [describeRouting, matchImmigrationRegister, recordRecognition];

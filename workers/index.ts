/** All automatic tasks of all departments, and what they need from outside. */
import type { Worker } from '../src/zeebe/define-worker.ts';
import { type AppealsDeps, appealsWorkers } from './appeals/index.ts';
import { type BenefitsDeps, benefitsWorkers } from './benefits/index.ts';
import { type DeadlineDeps, deadlineWorkers } from './deadlines/index.ts';
import { type HousingDeps, housingWorkers } from './housing/index.ts';
import { type ImmigrationDeps, immigrationWorkers } from './immigration/index.ts';
import { type MailroomDeps, mailroomWorkers } from './mailroom/index.ts';
import { type ServiceCentreDeps, serviceCentreWorkers } from './service-centre/index.ts';
import { type SocialWorkDeps, socialWorkWorkers } from './social-work/index.ts';
import { type StrategyDeps, strategyWorkers } from './strategy/index.ts';

export type AllDeps = AppealsDeps &
  BenefitsDeps &
  DeadlineDeps &
  HousingDeps &
  ImmigrationDeps &
  MailroomDeps &
  ServiceCentreDeps &
  SocialWorkDeps &
  StrategyDeps;

export { filesOfRun, monthUnderRates, statutoryAssetAllowances } from './benefits/index.ts';
export {
  createLetterOfCase,
  createNoticeRenderer,
  createTemplateWorkshop,
  loadNoticeFonts,
  officeSchema,
  sampleOffice,
} from './mailroom/index.ts';

/** A department can be switched off by leaving its workers out. */
export const workersByDepartment = {
  'service-centre': serviceCentreWorkers,
  immigration: immigrationWorkers,
  benefits: benefitsWorkers,
  'social-work': socialWorkWorkers,
  housing: housingWorkers,
  strategy: strategyWorkers,
  appeals: appealsWorkers,
  mailroom: mailroomWorkers,
  deadlines: deadlineWorkers,
} as const satisfies Record<string, readonly Worker<AllDeps>[]>;

export const workers: readonly Worker<AllDeps>[] = Object.values(workersByDepartment).flat();

import describeChild from './describe-child.worker.ts';

export type { SocialWorkDeps } from './social-work.service.ts';

export const socialWorkWorkers = [describeChild];

import describeChild from './describe-child.worker.ts';
import recordConsent from './record-consent.worker.ts';

export type { SocialWorkDeps } from './social-work.service.ts';

export const socialWorkWorkers = [describeChild, recordConsent];

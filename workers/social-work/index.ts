import describeChild from './describe-child.worker.ts';
import describeChildren from './describe-children.worker.ts';
import recordConsent from './record-consent.worker.ts';
import startOffer from './start-offer.worker.ts';

export type { SocialWorkDeps } from './social-work.service.ts';

export const socialWorkWorkers = [describeChild, describeChildren, recordConsent, startOffer];

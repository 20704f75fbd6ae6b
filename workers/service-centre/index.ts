import checkIdentity from './check-identity.worker.ts';
import issueIntakeReceipt from './issue-intake-receipt.worker.ts';
import matchPerson from './match-person.worker.ts';
import mergePerson from './merge-person.worker.ts';
import openIntakeCase from './open-intake-case.worker.ts';

export type { ServiceCentreDeps } from './service-centre.service.ts';

export const serviceCentreWorkers = [openIntakeCase, matchPerson, mergePerson, checkIdentity, issueIntakeReceipt];

/** What the workers of the service centre need from outside. */
import type { CaseFile } from '../../src/case-file/repositories.ts';
import type { JobContext } from '../../src/zeebe/define-worker.ts';

export type ServiceCentreDeps = Pick<CaseFile, 'persons' | 'households' | 'cases' | 'fields' | 'partnerMessages'> & {
  /** Today in Germany, `YYYY-MM-DD`. */
  today: () => string;
  /** Writes the intake receipt as a document of the case; the same job gives the same document. */
  renderIntakeReceipt: (caseId: string, job: JobContext) => Promise<{ documentId: string }>;
};

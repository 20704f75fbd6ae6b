/** What the workers of refugee social work need from outside. */
import type { CaseFile } from '../../src/case-file/repositories.ts';

export interface SocialWorkMessage {
  name: string;
  correlationKey: string;
  messageId: string;
  timeToLiveMs: number;
  variables: Record<string, unknown>;
}

export type SocialWorkDeps = Pick<CaseFile, 'persons' | 'households' | 'cases' | 'fields' | 'consents'> & {
  /** Today in Germany, `YYYY-MM-DD`. */
  today(): string;
  publishMessage(message: SocialWorkMessage): Promise<void>;
  /** The children for whom nursery or school is being arranged in these cases. */
  childrenInEnrolment(caseIds: readonly string[]): Promise<ReadonlySet<string>>;
};

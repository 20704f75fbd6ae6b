/** What the workers of refugee social work need from outside. */
import type { CaseFile } from '../../src/case-file/repositories.ts';

export interface SocialWorkMessage {
  name: string;
  correlationKey: string;
  messageId: string;
  timeToLiveMs: number;
  variables: Record<string, unknown>;
}

export type SocialWorkDeps = Pick<CaseFile, 'persons' | 'households' | 'cases' | 'fields' | 'consents' | 'enrolmentClaims'> & {
  /** Today in Germany, `YYYY-MM-DD`. */
  today(): string;
  publishMessage(message: SocialWorkMessage): Promise<void>;
  /** For which children nursery or school is being arranged in any case of these members of a household, and by which instances. */
  enrolmentsUnderWay(memberIds: string[]): Promise<{ childPersonId: string; processInstanceKey: string }[]>;
  /** Whether the instance is known to have ended. */
  hasEnded(processInstanceKey: string): Promise<boolean>;
};

/** What the workers of the immigration office need from outside. */
import type { CaseFile } from '../../src/case-file/repositories.ts';

export interface ImmigrationMessage {
  name: string;
  correlationKey: string;
  messageId: string;
  timeToLiveMs: number;
  variables: Record<string, unknown>;
}

export type ImmigrationDeps = Pick<CaseFile, 'persons' | 'cases' | 'fields' | 'partnerMessages' | 'benefitGrants'> & {
  /** Today in Germany, `YYYY-MM-DD`. */
  today(): string;
  publishMessage(message: ImmigrationMessage): Promise<void>;
};

/** Runs and how far each has come; kept so that a restart goes on where it was. */
import type { Connection, mongo } from 'mongoose';
import type { BenefitRun } from '../case-file/repositories.ts';

export interface BenefitRunDocument extends Omit<BenefitRun, 'runId'> {
  _id: string;
  /** Who works on it; past the lease another may take over. */
  workedOnBy: string | null;
  leaseUntil: Date;
}

export function runStore(connection: Connection): mongo.Collection<BenefitRunDocument> {
  return connection.collection('benefitRuns') as unknown as mongo.Collection<BenefitRunDocument>;
}

export const leaseMs = 15_000;

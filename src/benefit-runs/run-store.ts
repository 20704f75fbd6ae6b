/** Runs and how far each has come; kept so that a restart goes on where it was. */
import type { Connection, mongo } from 'mongoose';
import type { BenefitRun } from '../case-file/repositories.ts';
import type { Leased } from '../lease.ts';

export interface BenefitRunDocument extends Omit<BenefitRun, 'runId'>, Leased {}

export function runStore(connection: Connection): mongo.Collection<BenefitRunDocument> {
  return connection.collection('benefitRuns') as unknown as mongo.Collection<BenefitRunDocument>;
}

import type { z } from 'zod';
import type { Actor } from '../../contracts/actor.ts';
import type { jobRetriesSchema } from '../../contracts/job.ts';
import { Conflict, NotFound } from '../../errors.ts';
import type { ApiDeps } from '../deps.ts';

/** @throws NotFound; Conflict JOB_ENDED */
export async function setJobRetries(
  { readModel, engine, audit }: ApiDeps,
  actor: Actor,
  jobKey: string,
  { retries, reason }: z.output<typeof jobRetriesSchema>,
): Promise<void> {
  const job = await readModel.jobs.findById(jobKey).lean();
  if (job === null) throw new NotFound();
  if (job.endedAt !== null) throw new Conflict('JOB_ENDED', { difference: { state: job.state } });
  await engine.updateJobRetries(jobKey, retries);
  const { processInstanceKey, type, elementId } = job;
  await audit.append({
    actor,
    action: 'instance.set-retries',
    resource: { kind: 'processInstance', id: processInstanceKey },
    details: { reason, jobKey, type, elementId, retries },
  });
}

import type { z } from 'zod';
import type { jobPageSchema, jobQuerySchema } from '../../contracts/job.ts';
import type { JobDocument } from '../../read-model/jobs.ts';
import type { ApiDeps } from '../deps.ts';
import { cutPage, olderThan } from '../newest-first.ts';
import { presentJob } from './present-job.ts';

/** Newest first. */
export async function listJobs(
  { readModel }: ApiDeps,
  { limit, cursor, processDefinitionId, ...filter }: z.output<typeof jobQuerySchema>,
): Promise<z.input<typeof jobPageSchema>> {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined);
  const conditions = {
    ...Object.fromEntries(given),
    ...(processDefinitionId !== undefined && { bpmnProcessId: processDefinitionId }),
  };
  const found = await readModel.jobs
    .find({ $and: [conditions, olderThan('createdAt', cursor)] })
    .sort({ createdAt: -1, _id: -1 })
    .limit(limit + 1)
    .lean<JobDocument[]>();
  const { page, nextCursor } = cutPage(found, limit, ({ createdAt }) => createdAt);
  return { items: page.map(presentJob), nextCursor };
}

import type { z } from 'zod';
import type { jobSchema } from '../../contracts/job.ts';
import type { JobDocument } from '../../read-model/jobs.ts';

export function presentJob(job: JobDocument): z.input<typeof jobSchema> {
  return {
    jobKey: job._id,
    type: job.type,
    state: job.state,
    retries: job.retries,
    worker: job.worker,
    errorCode: job.errorCode,
    errorMessage: job.errorMessage,
    elementId: job.elementId,
    elementInstanceKey: job.elementInstanceKey,
    processInstanceKey: job.processInstanceKey,
    processDefinitionId: job.bpmnProcessId,
    createdAt: job.createdAt.toISOString(),
    updatedAt: job.updatedAt.toISOString(),
    endedAt: job.endedAt?.toISOString() ?? null,
  };
}

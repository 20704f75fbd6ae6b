import type { Provenance } from './provenance.ts';

/** The provenance of what a job worker writes; `job` is the job in hand. */
export function writtenBy(type: string, job: { processInstanceKey: string }): Provenance {
  return { by: `worker:${type}`, reason: type, processInstanceKey: job.processInstanceKey };
}

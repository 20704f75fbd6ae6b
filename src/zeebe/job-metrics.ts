/** How many jobs were done, with which outcome, and how long they took. */
import { Histogram, type Registry } from 'prom-client';
import type { RunnerOptions } from './run-workers.ts';

export function jobMetrics(registry: Registry): Required<Pick<RunnerOptions, 'onOutcome'>> {
  const seconds = new Histogram({
    name: 'lotse_job_seconds',
    help: 'Time from the activation of a job to its outcome, by type and outcome',
    labelNames: ['type', 'outcome'],
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [registry],
  });
  return { onOutcome: (type, outcome, durationMs) => seconds.observe({ type, outcome }, durationMs / 1000) };
}

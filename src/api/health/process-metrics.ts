import { Registry } from 'prom-client';
import type { ApiDeps } from '../deps.ts';
import { projection, workers } from './operation-metrics.ts';

interface Deps extends Pick<ApiDeps, 'readModel' | 'workersHealth' | 'metricsRegistry'> {
  projects: boolean;
}

/** What this process does itself; tasks, deadlines and incidents are counted where the pages are served, once. */
export async function processMetricsText(deps: Deps): Promise<string> {
  const registry = new Registry();
  if (deps.projects) await projection(deps, registry);
  workers(deps, registry);
  const own = deps.metricsRegistry === undefined ? '' : await deps.metricsRegistry.metrics();
  return `${own}\n${await registry.metrics()}`;
}

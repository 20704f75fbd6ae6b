/** Health and metrics of a Lotse that does not serve the web app. */
import { createProbes } from '../api/health/probes.ts';
import { listen } from '../api/listen.ts';
import type { Foundation } from './lay-foundation.ts';
import type { ServedJobs } from './serve-jobs.ts';

export async function serveProbes(foundation: Foundation, jobs: ServedJobs | null, port: number): Promise<void> {
  const { config, log, running, registry, engine, readModel, connection } = foundation;
  const probes = createProbes(
    {
      ...{ engine, readModel, connection },
      exchange: jobs?.exchange ?? null,
      projects: config.services.includes('projection'),
      metricsToken: config.metricsToken,
      metricsRegistry: registry,
      ...(jobs === null ? {} : { workersHealth: jobs.workersHealth }),
    },
    log,
  );
  const { host } = config.http;
  const listening = await listen(probes.callback(), host, port, true);
  running.web = () => listening.close();
  log.info(`Health and metrics: http://${host}:${port}/api/health and /api/metrics`);
}

/** Figures of the running work for Prometheus, counted when they are asked for. */
import { Gauge, Registry } from 'prom-client';
import type { ApiDeps } from '../deps.ts';
import { todayInGermany } from '../../contracts/today-in-germany.ts';

/** The metrics of the process itself, if any, and these. */
export async function metricsText(deps: ApiDeps): Promise<string> {
  const registry = new Registry();
  await Promise.all([tasks(deps, registry), deadlines(deps, registry), incidents(deps, registry), projection(deps, registry)]);
  workers(deps, registry);
  const own = deps.metricsRegistry === undefined ? '' : await deps.metricsRegistry.metrics();
  return `${own}\n${await registry.metrics()}`;
}

function gauge<Label extends string>(registry: Registry, name: string, help: string, labelNames: Label[] = []): Gauge<Label> {
  return new Gauge({ name, help, labelNames, registers: [registry] });
}

async function tasks(deps: ApiDeps, registry: Registry): Promise<void> {
  const open = gauge(registry, 'lotse_open_tasks', 'Open user tasks by department', ['department']);
  const overdue = gauge(registry, 'lotse_overdue_tasks', 'Open user tasks past their due date, by department', ['department']);
  const at = deps.now().getTime();
  const { readModel } = deps;
  await readModel.openTasks.refresh();
  for (const { departments, dueAt } of readModel.openTasks.candidates()) {
    for (const department of departments) {
      open.inc({ department });
      if (dueAt !== null && dueAt < at) overdue.inc({ department });
    }
  }
}

async function deadlines({ caseFile, now }: ApiDeps, registry: Registry): Promise<void> {
  const warned = gauge(registry, 'lotse_warned_deadlines', 'Deadlines by law that end soon, by department', ['department']);
  const overdue = gauge(registry, 'lotse_overdue_deadlines', 'Deadlines by law that have passed, by department', ['department']);
  for (const { department, ...risk } of await caseFile.deadlines.risks(todayInGermany(now()))) {
    warned.set({ department }, risk.warned);
    overdue.set({ department }, risk.overdue);
  }
}

async function incidents({ readModel }: ApiDeps, registry: Registry): Promise<void> {
  const count = await readModel.incidents.countDocuments({ state: 'OPEN' });
  gauge(registry, 'lotse_open_incidents', 'Incidents that nobody has resolved').set(count);
}

export async function projection({ readModel }: Pick<ApiDeps, 'readModel'>, registry: Registry): Promise<void> {
  const lag = gauge(registry, 'lotse_projection_lag_seconds', 'Age of the last stored record', ['partition']);
  const records = gauge(registry, 'lotse_projection_records', 'Records taken in all', ['partition']);
  for (const { partitionId, lagMs, records: count } of await readModel.checkpoints.find().lean()) {
    lag.set({ partition: String(partitionId) }, lagMs / 1000);
    records.set({ partition: String(partitionId) }, count);
  }
  const gaps = gauge(registry, 'lotse_projection_gaps', 'Gaps found in the record stream');
  const failures = gauge(registry, 'lotse_projection_failures', 'Records that could not be applied');
  gaps.set(await readModel.projectionGaps.countDocuments());
  failures.set(await readModel.projectionFailures.countDocuments());
}

export function workers({ workersHealth }: Pick<ApiDeps, 'workersHealth'>, registry: Registry): void {
  if (workersHealth === undefined) return;
  const running = gauge(registry, 'lotse_worker_running_jobs', 'Jobs in hand', ['type']);
  const activity = gauge(registry, 'lotse_worker_last_activity_timestamp_seconds', 'When a job last came or ended', ['type']);
  for (const { type, running: jobs, lastActivityAt } of workersHealth().workers) {
    running.set({ type }, jobs);
    if (lastActivityAt !== null) activity.set({ type }, lastActivityAt.getTime() / 1000);
  }
}

/** Asks every part how it is, each within its time. */
import type { Health } from '../../contracts/health.ts';
import type { ApiDeps } from '../deps.ts';

/** What is asked. */
export type HealthDeps = Pick<ApiDeps, 'engine' | 'readModel' | 'connection' | 'exchange' | 'workersHealth'>;

const answerWithinMs = 2000;
/** A projection further behind than this shows people an old state. */
const tolerableLagMs = 30_000;

async function within<Result>(work: Promise<Result>): Promise<Result | null> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), answerWithinMs)));
  try {
    return await Promise.race([work, timeout]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

async function engine(deps: HealthDeps): Promise<Health['engine']> {
  const health = await within(deps.engine.health());
  if (health === null) return { ok: false };
  const partitions = health.brokers.flatMap(({ address, partitions: own }) =>
    own.map((partition) => ({ ...partition, broker: address })),
  );
  const led = partitions.filter(({ role }) => role === 'LEADER');
  return {
    ok: led.length > 0 && led.every(({ health: state }) => state === 'HEALTHY'),
    gatewayVersion: health.gatewayVersion,
    partitions,
  };
}

async function store(deps: HealthDeps): Promise<Health['store']> {
  const asked = Date.now();
  const answer = await within(deps.connection.getClient().db().command({ ping: 1 }));
  return answer === null ? { ok: false } : { ok: true, answeredInMs: Date.now() - asked };
}

async function projection({ readModel }: HealthDeps): Promise<Health['projection']> {
  const state = await within(
    Promise.all([
      readModel.checkpoints.find().lean(),
      readModel.projectionGaps.countDocuments(),
      readModel.projectionFailures.countDocuments(),
    ]),
  );
  if (state === null) return { ok: false };
  const [checkpoints, gaps, failures] = state;
  const partitions = checkpoints.map(({ partitionId, position, records, lagMs, storedAt }) => ({
    partitionId,
    position,
    records,
    lagMs,
    storedAt: storedAt.toISOString(),
  }));
  const ok = failures === 0 && gaps === 0 && partitions.every(({ lagMs }) => lagMs < tolerableLagMs);
  return { ok, partitions, gaps, failures };
}

function workers({ workersHealth }: HealthDeps): Health['workers'] {
  if (workersHealth === undefined) return null;
  const { connected, running, workers: types } = workersHealth();
  return {
    ok: connected,
    running,
    types: types.map(({ lastActivityAt, ...type }) => ({ ...type, lastActivityAt: lastActivityAt?.toISOString() ?? null })),
  };
}

function partners({ exchange }: HealthDeps): Health['partners'] {
  if (exchange === undefined || exchange === null) return null;
  const { lastRunAt, ...health } = exchange.health();
  return { ok: health.lastError === null, lastRunAt: lastRunAt?.toISOString() ?? null, ...health };
}

/** `ok` says whether Lotse can do its work: the engine and the store answer. What lags behind or failed shows in its part. */
export async function checkHealth(deps: HealthDeps): Promise<Health> {
  const [engineHealth, storeHealth, projectionHealth] = await Promise.all([engine(deps), store(deps), projection(deps)]);
  return {
    ok: engineHealth.ok && storeHealth.ok,
    engine: engineHealth,
    store: storeHealth,
    projection: projectionHealth,
    workers: workers(deps),
    partners: partners(deps),
  };
}

/** For whoever is no operator: which parts work, not what they are or how much they do. */
export function withoutDetails({ ok, engine: e, store: s, projection: p, workers: w, partners: x }: Health): Health {
  const bare = (part: { ok: boolean }) => ({ ok: part.ok });
  return { ok, engine: bare(e), store: bare(s), projection: bare(p), workers: w && bare(w), partners: x && bare(x) };
}

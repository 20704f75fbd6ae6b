/** The service `web`: accounts, audit, notifications, the API and the web app. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  createLetterOfCase,
  createTemplateWorkshop,
  loadNoticeFonts,
  monthUnderRates,
  workers,
  workersByDepartment,
} from '../../workers/index.ts';
import { createApp } from '../api/app.ts';
import { batchRunsOf } from '../api/batches/batch-runs.ts';
import { deadlineCollections, deadlineFields } from '../api/changes/describe-deadline.ts';
import { registerCollections } from '../api/changes/describe-register.ts';
import type { ApiDeps } from '../api/deps.ts';
import { checkHealth } from '../api/health/check-health.ts';
import { listen } from '../api/listen.ts';
import { todayInGermany } from '../contracts/today-in-germany.ts';
import { createAuditLog } from '../audit/audit-log.ts';
import { caseFileCollections, caseFileFields } from '../case-file/case-file-changes.ts';
import { fieldCatalogue } from '../contracts/field-catalogue.ts';
import type { Embedded } from '../embedded/index.ts';
import { createIdentity } from '../identity/identity.ts';
import { createModelReader } from '../models/model-reader.ts';
import { draftsOf } from '../notifications/drafts-of.ts';
import { tellingActions } from '../notifications/from-audit.ts';
import { partsInTrouble } from '../notifications/from-operations.ts';
import { createNotifications } from '../notifications/notification-store.ts';
import { progressStore } from '../notifications/progress-store.ts';
import { reviewOf } from '../notifications/review-of.ts';
import { runDeriving } from '../notifications/run-deriving.ts';
import { notificationCollections, notificationFields } from '../notifications/watched-collections.ts';
import { forgetRuntime, writeRuntime } from '../runtime-file.ts';
import { createStoreFeed, type StoreFeed } from '../store-changes.ts';
import { elementTemplates } from '../zeebe/element-templates.ts';
import type { Foundation } from './lay-foundation.ts';
import type { ServedJobs } from './serve-jobs.ts';

/** @returns the address of the web app */
export async function serveWeb(foundation: Foundation, jobs: ServedJobs | null): Promise<string> {
  const { config, log, running, registry, embedded, readModel, rootDirectory, version } = foundation;
  const { host, port, portIsExplicit } = config.http;
  const publicOrigin = config.publicUrl ?? `http://${host}:${port}`;
  const deps = await apiDeps(foundation, jobs, publicOrigin);
  await deriveNotifications(foundation, deps);
  // A full inbox takes its time to be read once: whoever opens it first after a start must not be the one who waits.
  await readModel.openTasks.refresh().catch((error: unknown) => log.warn({ error }, 'open tasks are read later'));
  const settings = {
    publicOrigin,
    version,
    requests: { perSecond: 200, burst: 400 },
    webDirectory: builtWebApp(rootDirectory),
  };
  const app = await createApp(deps, settings, registry, log);
  const listening = await listen(app.callback(), host, port, portIsExplicit);
  running.web = () => listening.close();
  const batches = batchRunsOf(deps);
  running.batches = () => batches.close();
  batches.watch();
  const url = `http://${host}:${listening.port}`;
  running.address = () => forgetRuntime(config.dataDirectory);
  writeRuntime(config.dataDirectory, { url, pid: process.pid, ...addresses(embedded) });
  return url;
}

async function apiDeps(foundation: Foundation, jobs: ServedJobs | null, publicOrigin: string): Promise<ApiDeps> {
  const { config, registry, embedded, connection, readModel, changes, caseFile, engine, rootDirectory } = foundation;
  const { municipality, noticeTemplates, library } = foundation;
  const identity = createIdentity(connection, {
    sessionSecret: embedded.secrets.session,
    demoAccounts: config.demoAccounts,
    oidc: config.oidc && { ...config.oidc, redirectUri: `${publicOrigin}/api/session/oidc/callback` },
  });
  await identity.prepare();
  const audit = createAuditLog(connection, { key: embedded.secrets.auditKey });
  await audit.prepare();
  const { office } = municipality;
  const fonts = await loadNoticeFonts(rootDirectory);
  const notifications = createNotifications(connection);
  await notifications.prepare();
  return {
    ...{ engine, readModel, changes, caseFile, identity, audit, connection, notifications, noticeTemplates },
    storeFeed: await feedOfStore(foundation),
    catalogue: fieldCatalogue,
    models: createModelReader(path.join(rootDirectory, 'src/models/model-thread.ts')),
    workerTypes: new Set(workers.map(({ type }) => type)),
    elementTemplates: [...elementTemplates(workersByDepartment).values()],
    library,
    fourEyesRelease: config.fourEyesRelease,
    monthUnderRates: monthUnderRates(caseFile),
    templateWorkshop: createTemplateWorkshop(office, fonts),
    letterOfCase: createLetterOfCase({ ...caseFile, office, today: () => todayInGermany(new Date()) }, fonts),
    now: () => new Date(),
    exchange: jobs?.exchange ?? null,
    metricsToken: config.metricsToken,
    metricsRegistry: registry,
    ...(jobs === null ? {} : { workersHealth: jobs.workersHealth }),
  };
}

async function feedOfStore({ connection, log, running }: Foundation): Promise<StoreFeed> {
  const storeFeed = await createStoreFeed(connection.getClient().db('lotse'), {
    collections: [...caseFileCollections, ...deadlineCollections, ...notificationCollections, ...registerCollections],
    narrowed: { auditEntries: { 'fullDocument.action': { $in: tellingActions } } },
    fields: [...caseFileFields, ...deadlineFields, ...notificationFields],
    log,
  });
  running.storeFeed = () => storeFeed.close();
  return storeFeed;
}

async function deriveNotifications({ connection, log, running }: Foundation, deps: ApiDeps): Promise<void> {
  const { readModel, changes, storeFeed, caseFile, audit, notifications, identity, now } = deps;
  const deriving = await runDeriving({
    ...{ readModel, changes, storeFeed, caseFile, audit, notifications, log, now },
    accounts: identity.accounts,
    draftsOf: draftsOf(connection),
    reviewOf: reviewOf(connection),
    progress: progressStore(connection),
    partsInTrouble: async () => partsInTrouble(await checkHealth(deps)),
  });
  running.deriving = () => deriving.close();
}

/** `npm start` builds it before; null when Lotse is started without. */
function builtWebApp(rootDirectory: string): string | null {
  const directory = path.join(rootDirectory, 'dist/web');
  return existsSync(path.join(directory, 'index.html')) ? directory : null;
}

function addresses(embedded: Embedded) {
  const { mongoUri, grpcAddress, restAddress, managementAddress } = embedded;
  return { mongoUri, grpcAddress, restAddress, managementAddress, ...embedded.pids() };
}

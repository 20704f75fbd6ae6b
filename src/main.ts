/**
 * Composition root: reads the configuration, starts the parts that `--services` names and hands each what it needs. Nothing
 * else in Lotse knows where the engine and the store are.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import v8 from 'node:v8';
import mongoose, { type Connection } from 'mongoose';
import { pino, type Logger } from 'pino';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { filesOfRun, workers, workersByDepartment } from '../workers/index.ts';
import { createApp } from './api/app.ts';
import { batchRunsOf } from './api/batches/batch-runs.ts';
import { registerCollections } from './api/changes/describe-register.ts';
import { checkHealth } from './api/health/check-health.ts';
import { deadlineCollections, deadlineFields } from './api/changes/describe-deadline.ts';
import { createProbes } from './api/health/probes.ts';
import { listen } from './api/listen.ts';
import { todayInGermany } from './api/today-in-germany.ts';
import { createAuditLog } from './audit/audit-log.ts';
import { watchBankInbox } from './benefit-runs/bank-inbox.ts';
import { workOnRuns } from './benefit-runs/work-on-runs.ts';
import { seedSamplePlaces } from './case-file/sample-places.ts';
import { caseFileCollections, caseFileFields } from './case-file/case-file-changes.ts';
import { createCaseFile } from './case-file/case-file.ts';
import { watchDeadlines } from './case-file/watch-deadlines.ts';
import { watchExpiringDocuments } from './case-file/watch-expiring-documents.ts';
import { ConfigError, loadConfig, type Config } from './config.ts';
import { fieldCatalogue } from './contracts/field-catalogue.ts';
import { deadlineRules } from './deadlines/deadline-rules.ts';
import { startEmbedded, StartupError, type Embedded } from './embedded/index.ts';
import { demoPassword, demoPeople } from './identity/demo-accounts.ts';
import { createIdentity } from './identity/identity.ts';
import { draftsOf } from './notifications/drafts-of.ts';
import { reviewOf } from './notifications/review-of.ts';
import { tellingActions } from './notifications/from-audit.ts';
import { partsInTrouble } from './notifications/from-operations.ts';
import { createNotifications } from './notifications/notification-store.ts';
import { progressStore } from './notifications/progress-store.ts';
import { runDeriving } from './notifications/run-deriving.ts';
import { notificationCollections, notificationFields } from './notifications/watched-collections.ts';
import { startPartnerExchange, type PartnerExchange } from './partners/exchange.ts';
import { startProjection } from './projection/projection.ts';
import { createChangeFeed, type ChangeFeed } from './read-model/change-feed.ts';
import { createReadModel, prepareReadModel, type ReadModel } from './read-model/read-model.ts';
import { personsInProcess } from './read-model/persons-in-process.ts';
import { watchReadModel } from './read-model/watch-read-model.ts';
import { createModelReader } from './models/model-reader.ts';
import { readMunicipality } from './municipality.ts';
import { forgetRuntime, writeRuntime } from './runtime-file.ts';
import { createStoreFeed } from './store-changes.ts';
import { workerDeps } from './worker-deps.ts';
import { connectZeebe } from './zeebe/client.ts';
import { engineCommands, type Message } from './zeebe/commands.ts';
import { deployLibrary } from './zeebe/deploy-library.ts';
import { elementTemplates } from './zeebe/element-templates.ts';
import { jobMetrics } from './zeebe/job-metrics.ts';
import { readResources } from './zeebe/resources.ts';
import { runWorkers, type RunningWorkers } from './zeebe/run-workers.ts';

const rootDirectory = path.resolve(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(path.join(rootDirectory, 'package.json'), 'utf8')) as { version: string };

/** The engine is stopped before the projection and the connection to the store, so that its last records still arrive. */
const stopOrder = [
  'web',
  'batches',
  'deriving',
  'exchange',
  'benefitRuns',
  'workers',
  'deadlines',
  'engineClient',
  'engine',
  'projection',
  'changes',
  'storeFeed',
  'connection',
  'embedded',
] as const;
type Running = Partial<Record<(typeof stopOrder)[number], () => Promise<unknown> | undefined>>;

/**
 * How far the heap may grow beyond what is alive before it is cleaned, in per cent. By default it grows with the memory of the
 * machine: at 10,000 open tasks to 700 MB, most of it garbage.
 */
const heapGrowingPercent = 80;

async function start(config: Config, log: Logger, running: Running, giveUp: (why: string) => void): Promise<string | null> {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const embedded = await startEmbedded(config, log);
  running.embedded = () => embedded.stop();
  running.engine = () => embedded.stopEngine();
  embedded.onGiveUp((part, reason) => giveUp(`The ${part} does not stay up. ${reason.message}`));
  const connection = await connectStore(embedded.mongoUri);
  const readModel = createReadModel(connection);
  const followsFromAfar = config.services.includes('web') && !config.services.includes('projection');
  const changes = followsFromAfar ? await followProjection(readModel) : createChangeFeed();
  const municipality = readMunicipality(config.municipalityFile);
  const caseFile = createCaseFile(connection, {
    catalogue: fieldCatalogue,
    vaultKey: embedded.secrets.vaultKey,
    deadlineRules: deadlineRules(municipality.holidays, municipality.postingRules),
  });
  await caseFile.prepare();
  if (config.demoAccounts) await seedSamplePlaces(caseFile.placeRegister);
  running.connection = () => connection.close();
  if (config.services.includes('projection')) {
    const { host, port, user, password } = embedded.exporter;
    const projection = await startProjection({ readModel, changeFeed: changes, log, host, port, username: user, password });
    running.projection = () => projection.close();
    readModel.openTasks.follow(changes);
  }

  const zeebe = connectZeebe(embedded);
  running.engineClient = () => zeebe.close();
  const engine = engineCommands(zeebe, embedded.restAddress);
  const database = connection.getClient().db('lotse');
  const deployed = await deployLibrary(database, engine, await readResources(path.join(rootDirectory, 'processes')));
  if (deployed.length > 0) log.info(`Deployed ${deployed.length} models, decisions and forms of processes/.`);

  const jobs = config.services.includes('workers') ? await serveJobs() : undefined;
  const exchange = config.services.includes('workers') ? await exchangeFiles() : null;
  if (!config.services.includes('web')) {
    if (config.metricsPort !== null) await serveProbes(config.metricsPort);
    return null;
  }

  const { host, port, portIsExplicit } = config.http;
  const publicOrigin = config.publicUrl ?? `http://${host}:${port}`;
  const identity = createIdentity(connection, {
    sessionSecret: embedded.secrets.session,
    demoAccounts: config.demoAccounts,
    oidc: config.oidc && { ...config.oidc, redirectUri: `${publicOrigin}/api/session/oidc/callback` },
  });
  await identity.prepare();
  const audit = createAuditLog(connection, { key: embedded.secrets.auditKey });
  await audit.prepare();
  const notifications = createNotifications(connection);
  await notifications.prepare();
  const storeFeed = await createStoreFeed(database, {
    collections: [...caseFileCollections, ...deadlineCollections, ...notificationCollections, ...registerCollections],
    narrowed: { auditEntries: { 'fullDocument.action': { $in: tellingActions } } },
    fields: [...caseFileFields, ...deadlineFields, ...notificationFields],
    log,
  });
  running.storeFeed = () => storeFeed.close();
  const deps = {
    engine,
    readModel,
    changes,
    storeFeed,
    caseFile,
    catalogue: fieldCatalogue,
    identity,
    audit,
    connection,
    notifications,
    models: createModelReader(path.join(rootDirectory, 'src/models/model-thread.ts')),
    workerTypes: new Set(workers.map(({ type }) => type)),
    elementTemplates: [...elementTemplates(workersByDepartment).values()],
    fourEyesRelease: config.fourEyesRelease,
    now: () => new Date(),
    exchange,
    metricsToken: config.metricsToken,
    metricsRegistry: registry,
    ...(jobs === undefined ? {} : { workersHealth: () => jobs.health() }),
  };
  const deriving = await runDeriving({
    ...{ readModel, changes, storeFeed, caseFile, audit, notifications, log },
    accounts: identity.accounts,
    draftsOf: draftsOf(connection),
    reviewOf: reviewOf(connection),
    progress: progressStore(connection),
    partsInTrouble: async () => partsInTrouble(await checkHealth(deps)),
    now: deps.now,
  });
  running.deriving = () => deriving.close();
  const webDirectory = builtWebApp();
  const settings = {
    publicOrigin,
    version,
    requests: { perSecond: 200, burst: 400 },
    webDirectory,
  };
  // A full inbox takes its time to be read once: whoever opens it first after a start must not be the one who waits.
  await readModel.openTasks.refresh().catch((error: unknown) => log.warn({ error }, 'open tasks are read later'));
  const app = await createApp(deps, settings, registry, log);
  const listening = await listen(app.callback(), host, port, portIsExplicit);
  running.web = () => listening.close();
  const batches = batchRunsOf(deps);
  running.batches = () => batches.close();
  batches.watch();
  const url = `http://${host}:${listening.port}`;
  writeRuntime(config.dataDirectory, { url, pid: process.pid, ...addresses(embedded) });
  return url;

  /** The projection runs in another process, perhaps for the first time and later than this one. */
  async function followProjection(model: ReadModel): Promise<ChangeFeed> {
    await prepareReadModel(model);
    const watched = await watchReadModel(model, log);
    running.changes = () => watched.close();
    return watched;
  }

  async function serveProbes(port: number): Promise<void> {
    const probes = createProbes(
      {
        ...{ engine, readModel, connection, exchange },
        projects: config.services.includes('projection'),
        metricsToken: config.metricsToken,
        metricsRegistry: registry,
        ...(jobs === undefined ? {} : { workersHealth: () => jobs.health() }),
      },
      log,
    );
    const { host } = config.http;
    const listening = await listen(probes.callback(), host, port, true);
    running.web = () => listening.close();
    log.info(`Health and metrics: http://${host}:${port}/api/health and /api/metrics`);
  }

  async function serveJobs(): Promise<RunningWorkers> {
    await caseFile.placeRegister.addSites(municipality.office.sites, { by: 'system:municipality', reason: 'municipality file' });
    const deps = await workerDeps({ caseFile, engine, municipality, rootDirectory, dataDirectory: config.dataDirectory });
    const runner = await runWorkers(zeebe, workers, deps, log, jobMetrics(registry));
    running.workers = () => runner.stop();
    const watch = watchDeadlines({ deadlines: caseFile.deadlines, today: () => todayInGermany(new Date()), log });
    const expiries = watchExpiringDocuments({
      ...{ caseFile, log },
      underWay: (personIds) => personsInProcess(readModel, 'residence-permit', personIds),
      publishMessage: (message) => engine.publishMessage(message),
      today: () => todayInGermany(new Date()),
    });
    running.deadlines = () => {
      watch.stop();
      expiries.stop();
      return undefined;
    };
    const publishMessage = (message: Message): Promise<void> => engine.publishMessage(message);
    const ofRuns = { connection, caseFile, log, publishMessage, now: () => new Date() };
    const runs = workOnRuns({
      ...ofRuns,
      payments: {
        filesOf: (run, months) => filesOfRun(run, deps.payer, months),
        put: (name, content) => deps.paymentFiles.put(name, content),
      },
    });
    const bank = await watchBankInbox({ ...ofRuns, directory: path.join(config.dataDirectory, 'payments/bank') });
    running.benefitRuns = () => Promise.all([runs.stop(), bank.stop()]);
    return runner;
  }

  async function exchangeFiles(): Promise<PartnerExchange> {
    const { partnerMessages, cases } = caseFile;
    const publishMessage = (message: Message): Promise<void> => engine.publishMessage(message);
    const started = await startPartnerExchange({ ...config.partner, partnerMessages, cases, publishMessage, log });
    running.exchange = () => started.stop();
    return started;
  }
}

/** `npm start` builds it before; null when Lotse is started without. */
function builtWebApp(): string | null {
  const directory = path.join(rootDirectory, 'dist/web');
  return existsSync(path.join(directory, 'index.html')) ? directory : null;
}

/** Commands fail while the store is away instead of waiting in a buffer: then they are seen as an outage and tried again. */
function connectStore(uri: string): Promise<Connection> {
  const options = { dbName: 'lotse', serverSelectionTimeoutMS: 5000, bufferCommands: false };
  return mongoose.createConnection(uri, options).asPromise();
}

function addresses(embedded: Embedded) {
  const { mongoUri, grpcAddress, restAddress, managementAddress } = embedded;
  return { mongoUri, grpcAddress, restAddress, managementAddress, ...embedded.pids() };
}

function announce(config: Config, url: string): void {
  const accounts = demoPeople.map(({ login, groups }) => `    ${login.padEnd(24)} ${groups.join(', ')}`);
  const lines = config.demoAccounts ? ['', `  Demo accounts, all with the password ${demoPassword}:`, ...accounts] : [];
  process.stdout.write(`\n  Lotse ${version} is ready: ${url}\n  API: ${url}/api/docs\n${lines.join('\n')}\n\n`);
}

async function main(): Promise<void> {
  v8.setFlagsFromString(`--heap-growing-percent=${heapGrowingPercent}`);
  const config = loadConfig(process.argv.slice(2), process.env, rootDirectory);
  const log = pino({ level: config.logLevel });
  const running: Running = {};
  let stopping = false;

  async function stop(exitCode: number): Promise<void> {
    if (stopping) return;
    stopping = true;
    forgetRuntime(config.dataDirectory);
    for (const part of stopOrder) {
      try {
        await running[part]?.();
      } catch (error) {
        log.warn({ err: error, part }, 'a part did not stop cleanly');
      }
    }
    process.exit(exitCode);
  }

  process.once('SIGINT', () => void stop(0));
  process.once('SIGTERM', () => void stop(0));
  try {
    const url = await start(config, log, running, (why) => {
      log.fatal(why);
      void stop(1);
    });
    if (url !== null) announce(config, url);
  } catch (error) {
    if (error instanceof StartupError) log.fatal(error.message);
    else log.fatal({ err: error }, 'Lotse could not start');
    await stop(1);
  }
}

main().catch((error: unknown) => {
  const message =
    error instanceof ConfigError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${message}\n`);
  process.exit(2);
});

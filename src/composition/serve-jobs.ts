/** The service `workers`: job workers, what watches the calendar, the monthly payment run and the exchange with partners. */
import path from 'node:path';
import { filesOfRun, workers } from '../../workers/index.ts';
import { todayInGermany } from '../contracts/today-in-germany.ts';
import { watchBankInbox } from '../benefit-runs/bank-inbox.ts';
import { workOnRuns } from '../benefit-runs/work-on-runs.ts';
import { watchDeadlines } from '../case-file/watch-deadlines.ts';
import { watchExpiringDocuments } from '../case-file/watch-expiring-documents.ts';
import { createOrganisation } from '../identity/organisation.ts';
import { startPartnerExchange, type PartnerExchange } from '../partners/exchange.ts';
import { personsInProcess } from '../read-model/persons-in-process.ts';
import { workerDeps } from './worker-deps.ts';
import type { Message } from '../zeebe/commands.ts';
import { jobMetrics } from '../zeebe/job-metrics.ts';
import { runWorkers, type RunningWorkers } from '../zeebe/run-workers.ts';
import type { Foundation } from './lay-foundation.ts';

export interface ServedJobs {
  workersHealth: RunningWorkers['health'];
  exchange: PartnerExchange;
}

export async function serveJobs(foundation: Foundation): Promise<ServedJobs> {
  const { log, running, registry, caseFile, readModel, noticeTemplates, engine, municipality, rootDirectory, zeebe } = foundation;
  const { dataDirectory } = foundation.config;
  await caseFile.placeRegister.addSites(municipality.office.sites, { by: 'system:municipality', reason: 'municipality file' });
  const deps = await workerDeps({ caseFile, readModel, noticeTemplates, engine, municipality, rootDirectory, dataDirectory });
  const runner = await runWorkers(zeebe, workers, deps, log, jobMetrics(registry));
  running.workers = () => runner.stop();
  watchCalendar(foundation);
  await payBenefits(foundation, deps);
  return { workersHealth: () => runner.health(), exchange: await exchangeFiles(foundation) };
}

const publish =
  ({ engine }: Foundation) =>
  (message: Message): Promise<void> =>
    engine.publishMessage(message);

function watchCalendar(foundation: Foundation): void {
  const { caseFile, log, readModel, running } = foundation;
  const today = (): string => todayInGermany(new Date());
  const deadlines = watchDeadlines({ deadlines: caseFile.deadlines, today, log });
  const expiries = watchExpiringDocuments({
    ...{ caseFile, log, today },
    underWay: (personIds) => personsInProcess(readModel, 'residence-permit', personIds),
    publishMessage: publish(foundation),
  });
  running.watches = () => Promise.all([deadlines.stop(), expiries.stop()]);
}

async function payBenefits(foundation: Foundation, deps: Awaited<ReturnType<typeof workerDeps>>): Promise<void> {
  const { config, connection, caseFile, log, running } = foundation;
  const ofRuns = { connection, caseFile, log, publishMessage: publish(foundation), now: () => new Date() };
  const derived = await caseFile.benefitGrants.deriveFromOrders();
  if (derived > 0)
    log.info(`Benefits of ${derived} households that were decided by an earlier Lotse are in the payment runs now.`);
  const runs = workOnRuns({
    ...ofRuns,
    payments: {
      filesOf: (run, months) => filesOfRun(run, deps.payer, months),
      put: (name, content) => deps.paymentFiles.put(name, content),
    },
  });
  const bank = await watchBankInbox({ ...ofRuns, directory: path.join(config.dataDirectory, 'payments/bank') });
  running.benefitRuns = () => Promise.all([runs.stop(), bank.stop()]);
}

async function exchangeFiles(foundation: Foundation): Promise<PartnerExchange> {
  const { config, connection, caseFile, log, running } = foundation;
  const { partnerMessages, cases, documents } = caseFile;
  const organisation = createOrganisation(connection, () => new Date());
  const exchange = await startPartnerExchange({
    ...config.partner,
    ...{ partnerMessages, cases, documents, log },
    partners: async () => (await organisation.read()).partners,
    publishMessage: publish(foundation),
  });
  running.exchange = () => exchange.stop();
  return exchange;
}

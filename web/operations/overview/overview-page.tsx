/** Whether anything is wrong: a sentence, a line of health, and the four lists that say where. */
import { useEffect } from 'preact/hooks';
import { incidentGroupsSchema } from '../../../src/contracts/incident.ts';
import { operationsOverviewSchema } from '../../../src/contracts/operations.ts';
import { refresh, useRead } from '../../shared/api/queries.ts';
import { useTexts } from '../../shared/language/language-provider.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { ErrorState, ProblemNotice, Skeleton } from '../../shared/ui/states.tsx';
import { Backlog } from './backlog.tsx';
import { DeadlinesAtRisk } from './deadlines-at-risk.tsx';
import { HealthLine } from './health-line.tsx';
import { IncidentCauses } from './incident-causes.tsx';
import { InstancesByProcess } from './instances-by-process.tsx';
import { JobTypesWithoutWorker } from './job-types-without-worker.tsx';
import { LegalDeadlines } from './legal-deadlines.tsx';
import './overview.css';
import { overviewTexts } from './texts.ts';
import { Verdict } from './verdict.tsx';

const askAgainMs = 5_000;
const path = '/operations/overview';

/** What is wrong with the parts shows without any change of the read model. */
function useAskingAgain(): void {
  useEffect(() => {
    const timer = setInterval(() => void refresh(path), askAgainMs);
    return () => clearInterval(timer);
  }, []);
}

export function OverviewPage() {
  const texts = useTexts(overviewTexts);
  const overview = useRead(path, operationsOverviewSchema);
  const causes = useRead('/incidents/groups', incidentGroupsSchema);
  useAskingAgain();
  usePageTitle(texts.title);

  if (overview.data === undefined) {
    if (overview.isError) return <ErrorState error={overview.error} onRetry={() => void overview.refetch()} page />;
    return <Skeleton lines={14} />;
  }
  const { health, jobTypes, backlog, atRisk, atRiskTotal, deadlines } = overview.data;
  const groups = causes.data?.items ?? [];
  return (
    <div class="page">
      <div class="overview__head">
        <h1>{texts.title}</h1>
        <Verdict overview={overview.data} causes={groups} />
      </div>
      {overview.isError && <ProblemNotice error={overview.error} />}
      <HealthLine health={health} />
      <JobTypesWithoutWorker jobTypes={jobTypes} />
      <div class="overview__grid">
        <div class="overview__column">
          <IncidentCauses groups={groups} />
          <InstancesByProcess />
        </div>
        <div class="overview__column">
          <Backlog backlog={backlog} />
          <DeadlinesAtRisk tasks={atRisk} total={atRiskTotal} />
          <LegalDeadlines deadlines={deadlines} />
        </div>
      </div>
    </div>
  );
}

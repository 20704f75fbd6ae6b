/** The operators' workplace: is anything wrong, where, and what repairs it. */
import { lazy, Suspense } from 'preact/compat';
import { Route, Switch } from 'wouter-preact';
import { LoadBoundary } from '../shared/ui/load-boundary.tsx';
import { NotFound, Skeleton } from '../shared/ui/states.tsx';
import { OperationsNav } from './operations-nav.tsx';
import '../shared/ui/page.css';
import { OverviewPage } from './overview/overview-page.tsx';

const IncidentsPage = lazy(() => import('./incidents/incidents-page.tsx'));
const BatchesPage = lazy(() => import('./batches/batches-page.tsx'));
const BatchPage = lazy(() => import('./batches/batch-page.tsx'));
const MigrateManyPage = lazy(() => import('./many/migrate-many-page.tsx'));
const InstancesPage = lazy(() => import('./instances/instances-page.tsx'));
const InstancePage = lazy(() => import('./instance/instance-page.tsx'));
const MigratePage = lazy(() => import('./migrate/migrate-page.tsx'));
const JobsPage = lazy(() => import('./jobs/jobs-page.tsx'));
const ProcessPage = lazy(() => import('./process/process-page.tsx'));

export default function OperationsWorkplace() {
  return (
    <div class="workplace">
      <OperationsNav />
      <LoadBoundary>
        <Suspense fallback={<Skeleton lines={12} />}>
          <Switch>
            <Route path="/">
              <OverviewPage />
            </Route>
            <Route path="/processes/:processDefinitionId">
              {({ processDefinitionId }) => <ProcessPage processDefinitionId={processDefinitionId} />}
            </Route>
            <Route path="/instances">
              <InstancesPage />
            </Route>
            <Route path="/instances/migrate">
              <MigrateManyPage />
            </Route>
            <Route path="/instances/:processInstanceKey">
              {({ processInstanceKey }) => <InstancePage key={processInstanceKey} processInstanceKey={processInstanceKey} />}
            </Route>
            <Route path="/instances/:processInstanceKey/migrate">
              {({ processInstanceKey }) => <MigratePage key={processInstanceKey} processInstanceKey={processInstanceKey} />}
            </Route>
            <Route path="/incidents">
              <IncidentsPage />
            </Route>
            <Route path="/batches">
              <BatchesPage />
            </Route>
            <Route path="/batches/:batchId">{({ batchId }) => <BatchPage key={batchId} batchId={batchId} />}</Route>
            <Route path="/jobs">
              <JobsPage />
            </Route>
            <Route>
              <NotFound page />
            </Route>
          </Switch>
        </Suspense>
      </LoadBoundary>
    </div>
  );
}

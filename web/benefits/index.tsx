/** What is paid regularly: the monthly payment runs. */
import { Route, Switch } from 'wouter-preact';
import '../shared/ui/form.css';
import '../shared/ui/page.css';
import { NotFound } from '../shared/ui/states.tsx';
import './benefits.css';
import { RunPage } from './run-page.tsx';
import { RunsPage } from './runs-page.tsx';

export default function BenefitsWorkplace() {
  return (
    <Switch>
      <Route path="/">
        <RunsPage />
      </Route>
      <Route path="/runs/:runId">{({ runId }) => <RunPage key={runId} runId={runId} />}</Route>
      <Route>
        <NotFound page />
      </Route>
    </Switch>
  );
}

import { Route, Switch } from 'wouter-preact';
import { NotFound } from '../shared/ui/states.tsx';
import { CounterPage } from './counter/counter-page.tsx';
import { FrontPage } from './front-page.tsx';
import { IntakePage } from './intake/intake-page.tsx';
import { TakenInPage } from './intake/taken-in-page.tsx';
import '../shared/ui/entry-list.css';
import './service-centre.css';

export default function ServiceCentrePages() {
  return (
    <Switch>
      <Route path="/">
        <FrontPage />
      </Route>
      <Route path="/intake">
        <IntakePage />
      </Route>
      <Route path="/taken-in/:caseId">{({ caseId }) => <TakenInPage key={caseId} caseId={caseId} />}</Route>
      <Route path="/persons/:personId">{({ personId }) => <CounterPage key={personId} personId={personId} />}</Route>
      <Route>
        <NotFound page />
      </Route>
    </Switch>
  );
}

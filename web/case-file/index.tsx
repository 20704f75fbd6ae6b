import { Route, Switch } from 'wouter-preact';
import { NotFound } from '../shared/ui/states.tsx';
import { CasePage } from './case/case-page.tsx';
import './case-file.css';
import { CaseListPage } from './list/case-list-page.tsx';
import { PersonPage } from './person/person-page.tsx';

export default function CaseFilePages() {
  return (
    <Switch>
      <Route path="/">
        <CaseListPage />
      </Route>
      <Route path="/persons/:personId">{({ personId }) => <PersonPage key={personId} personId={personId} />}</Route>
      <Route path="/:caseId/:section?">
        {({ caseId, section }) => <CasePage key={caseId} caseId={caseId} section={section ?? 'overview'} />}
      </Route>
      <Route>
        <NotFound page />
      </Route>
    </Switch>
  );
}

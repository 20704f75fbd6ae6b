import { Route, Switch } from 'wouter-preact';
import { NotFound } from '../shared/ui/states.tsx';
import { DeadlineListPage } from './deadline-list-page.tsx';
import { DeadlinePage } from './deadline-page.tsx';
import '../shared/ui/page.css';
import './deadlines.css';

export default function DeadlinePages() {
  return (
    <Switch>
      <Route path="/">
        <DeadlineListPage />
      </Route>
      <Route path="/:deadlineId">{({ deadlineId }) => <DeadlinePage key={deadlineId} deadlineId={deadlineId} />}</Route>
      <Route>
        <NotFound page />
      </Route>
    </Switch>
  );
}

import { Route, Switch } from 'wouter-preact';
import { NotFound } from '../shared/ui/states.tsx';
import { ConflictPage } from './conflict/conflict-page.tsx';
import './goal-conflicts.css';
import { ConflictListPage } from './list/conflict-list-page.tsx';
import { RaisePage } from './raise/raise-page.tsx';

export default function GoalConflictPages() {
  return (
    <Switch>
      <Route path="/">
        <ConflictListPage />
      </Route>
      <Route path="/new">
        <RaisePage />
      </Route>
      <Route path="/:conflictId">{({ conflictId }) => <ConflictPage key={conflictId} conflictId={conflictId} />}</Route>
      <Route>
        <NotFound page />
      </Route>
    </Switch>
  );
}

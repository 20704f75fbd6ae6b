import { Route, Switch } from 'wouter-preact';
import { NotFound } from '../shared/ui/states.tsx';
import { CommandsProvider } from './commands/commands-provider.tsx';
import { InboxPage } from './inbox-page.tsx';

/** One page for all addresses, so that the list stays as it is while tasks are opened. */
export default function Page() {
  return (
    <CommandsProvider>
      <Switch>
        <Route path="/:userTaskKey?">
          {({ userTaskKey }) =>
            userTaskKey === undefined || /^\d{1,20}$/.test(userTaskKey) ? <InboxPage openKey={userTaskKey} /> : <NotFound page />
          }
        </Route>
        <Route>
          <NotFound page />
        </Route>
      </Switch>
    </CommandsProvider>
  );
}

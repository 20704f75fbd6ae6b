import { Route, Switch } from 'wouter-preact';
import '../shared/ui/page.css';
import { NotFound } from '../shared/ui/states.tsx';
import { NotificationsPage } from './notifications-page.tsx';
import './notifications.css';
import { SettingsPage } from './settings-page.tsx';

export default function NotificationPages() {
  return (
    <Switch>
      <Route path="/">
        <NotificationsPage />
      </Route>
      <Route path="/settings">
        <SettingsPage />
      </Route>
      <Route>
        <NotFound page />
      </Route>
    </Switch>
  );
}

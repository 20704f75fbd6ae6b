/** Who works with Lotse, and which departments the municipality has. */
import { Route, Switch, useLocation } from 'wouter-preact';
import { useTexts } from '../shared/language/language-provider.tsx';
import '../shared/ui/form.css';
import '../shared/ui/page.css';
import { PageTabs } from '../shared/ui/page-tabs.tsx';
import { NotFound } from '../shared/ui/states.tsx';
import { AccountPage } from './accounts/account-page.tsx';
import { AccountsPage } from './accounts/accounts-page.tsx';
import { NewAccountPage } from './accounts/new-account-page.tsx';
import './administration.css';
import { DepartmentsPage } from './departments/departments-page.tsx';
import { administrationTexts } from './texts.ts';

export default function AdministrationWorkplace() {
  const texts = useTexts(administrationTexts);
  const [location] = useLocation();
  const pages = [
    { path: '/', label: texts.accounts, isCurrent: location === '/' || location.startsWith('/accounts') },
    { path: '/departments', label: texts.departments, isCurrent: location.startsWith('/departments') },
  ];
  return (
    <div class="workplace">
      <PageTabs label={texts.pages} pages={pages} />
      <Switch>
        <Route path="/">
          <AccountsPage />
        </Route>
        <Route path="/accounts/new">
          <NewAccountPage />
        </Route>
        <Route path="/accounts/:accountId">{({ accountId }) => <AccountPage key={accountId} accountId={accountId} />}</Route>
        <Route path="/departments">
          <DepartmentsPage />
        </Route>
        <Route>
          <NotFound page />
        </Route>
      </Switch>
    </div>
  );
}

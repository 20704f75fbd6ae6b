/** What is paid regularly: the monthly payment runs, and the rates that they are calculated with. */
import { Route, Switch, useLocation } from 'wouter-preact';
import { useTexts } from '../shared/language/language-provider.tsx';
import '../shared/ui/form.css';
import '../shared/ui/page.css';
import { PageTabs } from '../shared/ui/page-tabs.tsx';
import { NotFound } from '../shared/ui/states.tsx';
import './benefits.css';
import { RatePage } from './rates/rate-page.tsx';
import { RatesPage } from './rates/rates-page.tsx';
import './rates/rates.css';
import { ratesTexts } from './rates/texts.ts';
import { RunPage } from './run-page.tsx';
import { RunsPage } from './runs-page.tsx';

export default function BenefitsWorkplace() {
  const texts = useTexts(ratesTexts);
  const [location] = useLocation();
  const ofRates = location.startsWith('/rates');
  const pages = [
    { path: '/', label: texts.runs, isCurrent: !ofRates },
    { path: '/rates', label: texts.title, isCurrent: ofRates },
  ];
  return (
    <div class="workplace">
      <PageTabs label={texts.pages} pages={pages} />
      <Switch>
        <Route path="/">
          <RunsPage />
        </Route>
        <Route path="/runs/:runId">{({ runId }) => <RunPage key={runId} runId={runId} />}</Route>
        <Route path="/rates">
          <RatesPage />
        </Route>
        <Route path="/rates/:rateTableId">{({ rateTableId }) => <RatePage key={rateTableId} rateTableId={rateTableId} />}</Route>
        <Route>
          <NotFound page />
        </Route>
      </Switch>
    </div>
  );
}

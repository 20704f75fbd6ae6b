/** Sites, rooms and beds of the municipal housing, and who has them. */
import { Route, Switch, useLocation } from 'wouter-preact';
import { useTexts } from '../shared/language/language-provider.tsx';
import '../shared/ui/form.css';
import '../shared/ui/page.css';
import { PageTabs } from '../shared/ui/page-tabs.tsx';
import { NotFound } from '../shared/ui/states.tsx';
import './housing.css';
import { NewPlacePage } from './places/new-place-page.tsx';
import { PlacePage } from './places/place-page.tsx';
import { PlacesPage } from './places/places-page.tsx';
import { SitesPage } from './sites/sites-page.tsx';
import { housingTexts } from './texts.ts';

export default function HousingWorkplace() {
  const texts = useTexts(housingTexts);
  const [location] = useLocation();
  const pages = [
    { path: '/', label: texts.places, isCurrent: !location.startsWith('/sites') },
    { path: '/sites', label: texts.sites, isCurrent: location.startsWith('/sites') },
  ];
  return (
    <div class="workplace">
      <PageTabs label={texts.pages} pages={pages} />
      <Switch>
        <Route path="/">
          <PlacesPage />
        </Route>
        <Route path="/places/new">
          <NewPlacePage />
        </Route>
        <Route path="/places/:placeId">{({ placeId }) => <PlacePage key={placeId} placeId={placeId} />}</Route>
        <Route path="/sites">
          <SitesPage />
        </Route>
        <Route>
          <NotFound page />
        </Route>
      </Switch>
    </div>
  );
}

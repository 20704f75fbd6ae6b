/** Sites, rooms and beds of the municipal housing, and who has them. */
import { Link, Route, Switch, useLocation } from 'wouter-preact';
import { useTexts } from '../shared/language/language-provider.tsx';
import '../shared/ui/form.css';
import '../shared/ui/page.css';
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
      <nav class="tabs" aria-label={texts.pages}>
        <ul>
          {pages.map(({ path, label, isCurrent }) => (
            <li key={path}>
              <Link class="tabs__link" href={path} aria-current={isCurrent ? 'page' : undefined}>
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
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

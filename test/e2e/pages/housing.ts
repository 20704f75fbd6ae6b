/** What the housing department opens. */
import type { OnePage } from './page.ts';

export const housingPages: OnePage[] = [
  { page: 'places', path: '/housing', heading: ['Plätze in Unterkünften', 'Places in housing'] },
  { page: 'new place', path: '/housing/places/new', heading: ['Neuer Raum', 'New room'] },
  { page: 'place', path: ({ placeId }) => `/housing/places/${placeId}`, heading: ['GU 1, Raum', 'GU 1, room'] },
  { page: 'sites', path: '/housing/sites', heading: ['Standorte', 'Sites'] },
];

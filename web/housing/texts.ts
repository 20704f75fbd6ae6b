import type { AccommodationType, placeActions } from '../../src/contracts/place.ts';
import type { Texts } from '../shared/language/language.ts';

interface Shape {
  pages: string;
  places: string;
  sites: string;
  placesTitle: string;
  sitesTitle: string;
  newPlace: string;
  back: string;
  filters: string;
  site: string;
  room: string;
  kind: string;
  kinds: Record<AccommodationType, string>;
  all: string;
  allSites: string;
  needs: string;
  barrierFree: string;
  womenOnly: string;
  familySuitable: string;
  noFeature: string;
  features: string;
  free: string;
  freeBeds: string;
  freeAtLeast: string;
  state: string;
  states: Record<'open' | 'closed' | 'all', string>;
  capacity: string;
  occupied: string;
  occupancy: string;
  occupiedOf: (occupied: number, capacity: number) => string;
  total: (rooms: number, capacity: number, occupied: number, free: number) => string;
  found: (count: number, more: boolean) => string;
  none: string;
  noneText: string;
  noPlacesYet: string;
  noPlacesYetText: string;
  noSites: string;
  readOnly: string;
  roomOf: (site: string, room: string) => string;
  address: string;
  noAddress: string;
  what: string;
  siteHint: string;
  capacityHint: string;
  suits: string;
  add: string;
  addWhat: string;
  added: string;
  save: string;
  saveWhat: string;
  saveOccupied: (persons: number) => string;
  saved: string;
  discard: string;
  unsaved: string;
  stale: string;
  takeTheirs: string;
  close: string;
  closeWhat: string;
  closeOccupied: (persons: number) => string;
  closed: string;
  closedSince: (day: string) => string;
  reopen: string;
  reopenWhat: string;
  reopened: string;
  reservations: string;
  noReservations: string;
  numbersOnly: string;
  case: string;
  persons: string;
  since: string;
  history: string;
  action: string;
  actions: Record<(typeof placeActions)[number], string>;
  at: string;
  by: string;
  reason: string;
  change: string;
  fields: Record<string, string>;
  yes: string;
  no: string;
  rooms: string;
  closedRooms: string;
  newSite: string;
  changeAddress: string;
  changeAddressOf: (site: string) => string;
  addressHint: string;
  addressWhat: string;
  siteSaved: (site: string) => string;
  showPlaces: string;
}

const de: Shape = {
  pages: 'Seiten der Unterkünfte',
  places: 'Plätze',
  sites: 'Standorte',
  placesTitle: 'Plätze in Unterkünften',
  sitesTitle: 'Standorte',
  newPlace: 'Neuer Raum',
  back: 'Alle Plätze',
  filters: 'Plätze eingrenzen',
  site: 'Standort',
  room: 'Raum',
  kind: 'Art der Unterkunft',
  kinds: { GEMEINSCHAFTSUNTERKUNFT: 'Gemeinschaftsunterkunft', NOTUNTERKUNFT: 'Notunterkunft', WOHNUNG: 'Wohnung' },
  all: 'alle',
  allSites: 'alle Standorte',
  needs: 'Merkmal',
  barrierFree: 'barrierefrei',
  womenOnly: 'nur Frauen',
  familySuitable: 'für Familien',
  noFeature: 'ohne Einschränkung',
  features: 'Merkmale',
  free: 'Frei',
  freeBeds: 'Freie Betten',
  freeAtLeast: 'Freie Betten, mindestens',
  state: 'Zustand',
  states: { open: 'in Betrieb', closed: 'geschlossen', all: 'alle' },
  capacity: 'Betten',
  occupied: 'Belegt oder reserviert',
  occupancy: 'Belegung',
  occupiedOf: (occupied, capacity) => `${occupied} von ${capacity} belegt`,
  total: (rooms, capacity, occupied, free) =>
    `${capacity} Betten in ${rooms} Räumen · ${occupied} belegt oder reserviert · ${free} frei`,
  found: (count, more) => (more ? `${count} Räume angezeigt, weitere vorhanden` : count === 1 ? 'Ein Raum' : `${count} Räume`),
  none: 'Kein Raum passt zu dieser Auswahl',
  noneText: 'Nehmen Sie einen Filter weg, oder suchen Sie weniger freie Betten.',
  noPlacesYet: 'Noch keine Plätze',
  noPlacesYetText: 'Tragen Sie Räume und Betten ein. Erst dann findet die Unterbringung Plätze.',
  noSites: 'Noch keine Standorte',
  readOnly: 'Eintragen und ändern kann die Sachbearbeitung Unterbringung.',
  roomOf: (site, room) => `${site}, Raum ${room}`,
  address: 'Anschrift',
  noAddress: 'Anschrift fehlt: Bescheide und Wohnungsgeberbestätigung brauchen sie.',
  what: 'Angaben',
  siteHint: 'Ein vorhandener Standort oder ein neuer Name',
  capacityHint: 'Wie viele Menschen hier schlafen können',
  suits: 'Geeignet',
  add: 'Raum eintragen',
  addWhat: 'Der Raum steht sofort für die Zuweisung bereit.',
  added: 'Der Raum ist eingetragen.',
  save: 'Änderung speichern',
  saveWhat: 'Bestehende Reservierungen bleiben.',
  saveOccupied: (persons) =>
    `${persons === 1 ? 'Eine Person hat' : `${persons} Personen haben`} hier einen Platz. Reservierungen bleiben; prüfen Sie, ob der Raum noch passt.`,
  saved: 'Die Änderung ist gespeichert.',
  discard: 'Verwerfen',
  unsaved: 'Nicht gespeichert',
  stale: 'Jemand anderes hat diesen Raum inzwischen geändert. Neuer Stand:',
  takeTheirs: 'Neuen Stand übernehmen',
  close: 'Raum schließen',
  closeWhat: 'Der Raum wird nicht mehr angeboten. Sie können ihn später wieder öffnen.',
  closeOccupied: (persons) =>
    `Hier ${persons === 1 ? 'hat noch eine Person einen Platz' : `haben noch ${persons} Personen einen Platz`}. Schließen geht erst, wenn der Raum leer ist.`,
  closed: 'Der Raum ist geschlossen.',
  closedSince: (day) => `geschlossen seit ${day}`,
  reopen: 'Wieder öffnen',
  reopenWhat: 'Der Raum steht danach wieder für die Zuweisung bereit.',
  reopened: 'Der Raum ist wieder in Betrieb.',
  reservations: 'Belegung',
  noReservations: 'Niemand hat hier einen Platz.',
  numbersOnly: 'Wer hier wohnt, sieht nur die Unterbringung.',
  case: 'Vorgang',
  persons: 'Personen',
  since: 'seit',
  history: 'Verlauf',
  action: 'Was',
  actions: { ADDED: 'eingetragen', CHANGED: 'geändert', CLOSED: 'geschlossen', REOPENED: 'wieder geöffnet' },
  at: 'Wann',
  by: 'Wer',
  reason: 'Begründung',
  change: 'Änderung',
  fields: {
    site: 'Standort',
    room: 'Raum',
    accommodationType: 'Art',
    capacity: 'Betten',
    barrierFree: 'barrierefrei',
    womenOnly: 'nur Frauen',
    familySuitable: 'für Familien',
  },
  yes: 'ja',
  no: 'nein',
  rooms: 'Räume',
  closedRooms: 'geschlossen',
  newSite: 'Neuer Standort',
  changeAddress: 'Anschrift ändern',
  changeAddressOf: (site) => `Anschrift ändern: ${site}`,
  addressHint: 'Straße Hausnummer, Postleitzahl Ort – zum Beispiel: Lindenweg 12, 12345 Musterstadt',
  addressWhat:
    'Die Anschrift steht ab jetzt auf Zuweisungen und Wohnungsgeberbestätigungen. Frühere Schreiben ändern sich nicht.',
  siteSaved: (site) => `Die Anschrift von ${site} ist gespeichert.`,
  showPlaces: 'Räume anzeigen',
};

const en: Shape = {
  pages: 'Housing pages',
  places: 'Places',
  sites: 'Sites',
  placesTitle: 'Places in housing',
  sitesTitle: 'Sites',
  newPlace: 'New room',
  back: 'All places',
  filters: 'Narrow the places',
  site: 'Site',
  room: 'Room',
  kind: 'Kind of accommodation',
  kinds: { GEMEINSCHAFTSUNTERKUNFT: 'Shared housing', NOTUNTERKUNFT: 'Emergency shelter', WOHNUNG: 'Dwelling' },
  all: 'all',
  allSites: 'all sites',
  needs: 'Feature',
  barrierFree: 'barrier-free',
  womenOnly: 'women only',
  familySuitable: 'for families',
  noFeature: 'no restriction',
  features: 'Features',
  free: 'Free',
  freeBeds: 'Free beds',
  freeAtLeast: 'Free beds, at least',
  state: 'State',
  states: { open: 'in use', closed: 'closed', all: 'all' },
  capacity: 'Beds',
  occupied: 'Occupied or reserved',
  occupancy: 'Occupancy',
  occupiedOf: (occupied, capacity) => `${occupied} of ${capacity} occupied`,
  total: (rooms, capacity, occupied, free) =>
    `${capacity} beds in ${rooms} rooms · ${occupied} occupied or reserved · ${free} free`,
  found: (count, more) => (more ? `${count} rooms shown, there are more` : count === 1 ? 'One room' : `${count} rooms`),
  none: 'No room fits this choice',
  noneText: 'Remove a filter, or look for fewer free beds.',
  noPlacesYet: 'No places yet',
  noPlacesYetText: 'Add rooms and beds. Only then can the housing process find places.',
  noSites: 'No sites yet',
  readOnly: 'Housing clerks add and change places.',
  roomOf: (site, room) => `${site}, room ${room}`,
  address: 'Address',
  noAddress: 'Address missing: notices and the landlord’s confirmation need it.',
  what: 'Details',
  siteHint: 'An existing site or a new name',
  capacityHint: 'How many people can sleep here',
  suits: 'Suitable',
  add: 'Add room',
  addWhat: 'The room can be allocated at once.',
  added: 'The room has been added.',
  save: 'Save change',
  saveWhat: 'Existing reservations stay.',
  saveOccupied: (persons) =>
    `${persons === 1 ? 'One person has' : `${persons} people have`} a place here. Reservations stay; please check that the room still fits.`,
  saved: 'The change has been saved.',
  discard: 'Discard',
  unsaved: 'Not saved',
  stale: 'Somebody else has changed this room in the meantime. It now says:',
  takeTheirs: 'Use the new version',
  close: 'Close room',
  closeWhat: 'The room is no longer offered. You can reopen it later.',
  closeOccupied: (persons) =>
    `${persons === 1 ? 'One person still has' : `${persons} people still have`} a place here. The room can be closed when it is empty.`,
  closed: 'The room has been closed.',
  closedSince: (day) => `closed since ${day}`,
  reopen: 'Reopen',
  reopenWhat: 'The room can then be allocated again.',
  reopened: 'The room is in use again.',
  reservations: 'Occupancy',
  noReservations: 'Nobody has a place here.',
  numbersOnly: 'Only the housing department sees who lives here.',
  case: 'Case',
  persons: 'Persons',
  since: 'since',
  history: 'History',
  action: 'What',
  actions: { ADDED: 'added', CHANGED: 'changed', CLOSED: 'closed', REOPENED: 'reopened' },
  at: 'When',
  by: 'Who',
  reason: 'Reason',
  change: 'Change',
  fields: {
    site: 'site',
    room: 'room',
    accommodationType: 'kind',
    capacity: 'beds',
    barrierFree: 'barrier-free',
    womenOnly: 'women only',
    familySuitable: 'for families',
  },
  yes: 'yes',
  no: 'no',
  rooms: 'Rooms',
  closedRooms: 'closed',
  newSite: 'New site',
  changeAddress: 'Change address',
  changeAddressOf: (site) => `Change address: ${site}`,
  addressHint: 'Street number, postcode town – for example: Lindenweg 12, 12345 Musterstadt',
  addressWhat: 'From now on allocations and landlord’s confirmations carry this address. Earlier letters do not change.',
  siteSaved: (site) => `The address of ${site} has been saved.`,
  showPlaces: 'Show rooms',
};

export const housingTexts: Texts<Shape> = { de, en };

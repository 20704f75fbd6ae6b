import type { Texts } from '../language/language.ts';

const de = {
  tryAgain: 'Erneut versuchen',
  loading: 'Wird geladen …',
  stillLoading: 'Lotse wartet noch auf Daten.',
  close: 'Schließen',
  cancel: 'Abbrechen',
  undo: 'Rückgängig',
  notPermittedTitle: 'Kein Zugriff',
  notPermitted: 'Ihre Gruppen öffnen diese Seite nicht. Wenn Sie sie für Ihre Arbeit brauchen, wenden Sie sich an Ihre Leitung.',
  failedTitle: 'Diese Seite lässt sich gerade nicht anzeigen',
  notLoadedTitle: 'Diese Seite ließ sich nicht laden',
  notLoaded:
    'Die Verbindung fehlt, oder Lotse ist erneuert worden, seit Sie es geöffnet haben. Was Sie eingegeben haben, ist gesichert.',
  reload: 'Neu laden',
  notFoundTitle: 'Nicht gefunden',
  notFound: 'Diese Adresse gibt es nicht oder nicht mehr.',
  home: 'Zur Startseite',
  reason: 'Begründung',
  hour: 'Uhr',
  filters: (set: number) => (set === 0 ? 'Filter' : `Filter (${set})`),
};

export const uiTexts: Texts<typeof de> = {
  de,
  en: {
    tryAgain: 'Try again',
    loading: 'Loading …',
    stillLoading: 'Lotse is still waiting for data.',
    close: 'Close',
    cancel: 'Cancel',
    undo: 'Undo',
    notPermittedTitle: 'No access',
    notPermitted: 'Your groups do not open this page. If you need it for your work, please ask your team lead.',
    failedTitle: 'This page cannot be shown at the moment',
    notLoadedTitle: 'This page could not be loaded',
    notLoaded: 'There is no connection, or Lotse was updated since you opened it. What you have typed is kept.',
    reload: 'Load again',
    notFoundTitle: 'Not found',
    notFound: 'This address does not exist, or no longer.',
    home: 'To the start page',
    reason: 'Reason',
    hour: '',
    filters: (set) => (set === 0 ? 'Filters' : `Filters (${set})`),
  },
};

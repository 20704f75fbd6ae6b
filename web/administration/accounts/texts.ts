import type { Texts } from '../../shared/language/language.ts';

interface Shape {
  title: string;
  newAccount: string;
  search: string;
  state: string;
  active: string;
  inactive: string;
  all: string;
  group: string;
  allGroups: string;
  filters: string;
  total: (count: number) => string;
  none: string;
  noneText: string;
  name: string;
  login: string;
  groups: string;
  roles: string;
  absence: string;
  deputy: string;
  absentNow: (until: string | null) => string;
  absentFrom: (from: string) => string;
  present: string;
  nobody: string;
  demo: string;
  elsewhere: string;
  loginHint: string;
  signsIn: string;
  withPassword: string;
  atProvider: string;
  password: string;
  passwordHint: string;
  subject: string;
  subjectHint: string;
  create: string;
  created: (name: string) => string;
  back: string;
  you: string;
  save: string;
  saveTitle: string;
  saveWhat: string;
  saved: string;
  unsaved: string;
  discard: string;
  newPassword: string;
  newPasswordTitle: string;
  newPasswordWhat: string;
  passwordSet: string;
  deactivate: string;
  deactivateTitle: string;
  deactivateWhat: string;
  deactivated: string;
  activate: string;
  activateTitle: string;
  activateWhat: string;
  activated: string;
  from: string;
  until: string;
  untilHint: string;
  deputyHint: string;
  setAbsence: string;
  endAbsence: string;
  absenceSet: string;
  absenceEnded: string;
  sessions: string;
  noSessions: string;
  device: string;
  address: string;
  since: string;
  lastSeen: string;
  endSession: string;
  endSessionOf: (device: string) => string;
  sessionEnded: string;
  thisSession: string;
  action: string;
}

export const accountsTexts: Texts<Shape> = {
  de: {
    title: 'Konten',
    newAccount: 'Neues Konto',
    search: 'Name oder Kennung',
    state: 'Zustand',
    active: 'aktiv',
    inactive: 'abgeschaltet',
    all: 'alle',
    group: 'Gruppe oder Rolle',
    allGroups: 'alle',
    filters: 'Filter',
    total: (count) => (count === 1 ? 'ein Konto' : `${count} Konten`),
    none: 'Kein Konto',
    noneText: 'Kein Konto passt zu diesen Filtern.',
    name: 'Name',
    login: 'Kennung',
    groups: 'Gruppen und Rollen',
    roles: 'Rollen',
    absence: 'Abwesenheit',
    deputy: 'Vertretung',
    absentNow: (until) => (until === null ? 'abwesend bis auf Weiteres' : `abwesend bis ${until}`),
    absentFrom: (from) => `abwesend ab ${from}`,
    present: '–',
    nobody: 'niemand',
    demo: 'Demo',
    elsewhere: 'zentrale Anmeldung',
    loginHint: 'Buchstaben, Ziffern, Punkt, Bindestrich oder E-Mail-Adresse; lässt sich später nicht ändern.',
    signsIn: 'Anmeldung',
    withPassword: 'mit Passwort',
    atProvider: 'über die zentrale Anmeldung der Kommune',
    password: 'Erstes Passwort',
    passwordHint: 'Übergeben Sie es persönlich; mindestens 12 Zeichen.',
    subject: 'Kennung bei der zentralen Anmeldung',
    subjectHint: 'Das Feld „sub“ des Anbieters.',
    create: 'Konto anlegen',
    created: (name) => `Das Konto für ${name} ist angelegt.`,
    back: 'Alle Konten',
    you: 'Das sind Sie',
    save: 'Änderungen speichern …',
    saveTitle: 'Konto ändern',
    saveWhat: 'Die Rechte gelten sofort, auch in offenen Sitzungen.',
    saved: 'Das Konto ist geändert.',
    unsaved: 'Noch nicht gespeichert.',
    discard: 'Verwerfen',
    newPassword: 'Neues Passwort …',
    newPasswordTitle: 'Neues Passwort setzen',
    newPasswordWhat: 'Alle Sitzungen des Kontos enden; die Person meldet sich mit dem neuen Passwort an.',
    passwordSet: 'Das Passwort ist gesetzt, alle Sitzungen sind beendet.',
    deactivate: 'Abschalten …',
    deactivateTitle: 'Konto abschalten',
    deactivateWhat:
      'Die Person kann sich nicht mehr anmelden, ihre Sitzungen enden sofort. Ihre Aufgaben bleiben ihr zugewiesen, bis die Leitung sie verteilt; was sie getan hat, bleibt im Protokoll.',
    deactivated: 'Das Konto ist abgeschaltet.',
    activate: 'Einschalten …',
    activateTitle: 'Konto einschalten',
    activateWhat: 'Die Person kann sich wieder anmelden, mit den Gruppen, die hier stehen.',
    activated: 'Das Konto ist eingeschaltet.',
    from: 'von',
    until: 'bis',
    untilHint: 'leer: bis auf Weiteres',
    deputyHint: 'Jemand aus demselben Fachbereich; sieht die Aufgaben so lange wie eigene.',
    setAbsence: 'Abwesenheit eintragen',
    endAbsence: 'Abwesenheit beenden',
    absenceSet: 'Die Abwesenheit ist eingetragen.',
    absenceEnded: 'Die Abwesenheit ist beendet.',
    sessions: 'Sitzungen',
    noSessions: 'Nicht angemeldet.',
    device: 'Gerät',
    address: 'Adresse',
    since: 'seit',
    lastSeen: 'zuletzt',
    endSession: 'Beenden',
    endSessionOf: (device) => `Sitzung beenden: ${device}`,
    sessionEnded: 'Die Sitzung ist beendet.',
    thisSession: 'diese Sitzung',
    action: 'Eingriff',
  },
  en: {
    title: 'Accounts',
    newAccount: 'New account',
    search: 'Name or login',
    state: 'State',
    active: 'active',
    inactive: 'switched off',
    all: 'all',
    group: 'Group or role',
    allGroups: 'all',
    filters: 'Filters',
    total: (count) => (count === 1 ? 'one account' : `${count} accounts`),
    none: 'No account',
    noneText: 'No account fits these filters.',
    name: 'Name',
    login: 'Login',
    groups: 'Groups and roles',
    roles: 'Roles',
    absence: 'Absence',
    deputy: 'Deputy',
    absentNow: (until) => (until === null ? 'absent until further notice' : `absent until ${until}`),
    absentFrom: (from) => `absent from ${from}`,
    present: '–',
    nobody: 'nobody',
    demo: 'demo',
    elsewhere: 'central sign-in',
    loginHint: 'Letters, digits, dot, hyphen or an e-mail address; it cannot be changed later.',
    signsIn: 'Sign-in',
    withPassword: 'with a password',
    atProvider: 'at the central sign-in of the municipality',
    password: 'First password',
    passwordHint: 'Hand it over in person; at least 12 characters.',
    subject: 'Subject at the central sign-in',
    subjectHint: 'The provider’s field “sub”.',
    create: 'Create account',
    created: (name) => `The account for ${name} is created.`,
    back: 'All accounts',
    you: 'This is you',
    save: 'Save changes …',
    saveTitle: 'Change the account',
    saveWhat: 'The rights hold at once, in open sessions too.',
    saved: 'The account is changed.',
    unsaved: 'Not saved yet.',
    discard: 'Discard',
    newPassword: 'New password …',
    newPasswordTitle: 'Set a new password',
    newPasswordWhat: 'All sessions of the account end; the person signs in with the new password.',
    passwordSet: 'The password is set, all sessions have ended.',
    deactivate: 'Switch off …',
    deactivateTitle: 'Switch the account off',
    deactivateWhat:
      'The person cannot sign in any more, their sessions end at once. Their tasks stay assigned until the lead distributes them; what they did stays in the audit log.',
    deactivated: 'The account is switched off.',
    activate: 'Switch on …',
    activateTitle: 'Switch the account on',
    activateWhat: 'The person can sign in again, with the groups that stand here.',
    activated: 'The account is switched on.',
    from: 'from',
    until: 'until',
    untilHint: 'empty: until further notice',
    deputyHint: 'Somebody of the same department; sees the tasks like their own meanwhile.',
    setAbsence: 'Set absence',
    endAbsence: 'End absence',
    absenceSet: 'The absence is set.',
    absenceEnded: 'The absence has ended.',
    sessions: 'Sessions',
    noSessions: 'Not signed in.',
    device: 'Device',
    address: 'Address',
    since: 'since',
    lastSeen: 'last seen',
    endSession: 'End',
    endSessionOf: (device) => `End the session: ${device}`,
    sessionEnded: 'The session has ended.',
    thisSession: 'this session',
    action: 'Action',
  },
};

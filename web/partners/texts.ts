import type { PartnerKind } from '../../src/contracts/partner-envelope.ts';
import type { Partner } from '../../src/contracts/partner.ts';
import type { Texts } from '../shared/language/language.ts';

interface Shape {
  pages: string;
  messages: string;
  register: string;
  kinds: Record<PartnerKind, string>;
  channels: Record<Partner['channel'], string>;
  kind: string;
  name: string;
  key: string;
  keyHint: string;
  channel: string;
  channelHint: string;
  answerTime: string;
  answerTimeHint: string;
  workingDays: (days: number) => string;
  noAnswer: string;
  answered: string;
  days: (days: number) => string;
  contact: string;
  person: string;
  phone: string;
  email: string;
  address: string;
  referrals: string;
  acceptsReferrals: string;
  acceptsNone: string;
  referralNote: string;
  state: string;
  active: string;
  inactive: string;
  all: string;
  search: string;
  filters: string;
  total: (count: number) => string;
  none: string;
  newPartner: string;
  back: string;
  save: string;
  saveWhat: string;
  saved: string;
  add: string;
  added: string;
  traffic: (waiting: number, failed: number, unmatched: number) => string;
  noTraffic: string;
  readOnly: string;
  stale: string;
  field: string;
  storedNow: string;
  yours: string;
  takeTheirs: string;
  keepMine: string;
  empty: string;
  yes: string;
  no: string;
}

const de: Shape = {
  pages: 'Seiten der Partner',
  messages: 'Nachrichten',
  register: 'Partner',
  kinds: {
    BAMF: 'BAMF',
    STATE_RECEPTION: 'Landesaufnahme',
    CENTRAL_REGISTER: 'Ausländerzentralregister',
    JOBCENTER: 'Jobcenter',
    EMPLOYMENT_AGENCY: 'Agentur für Arbeit',
    REGISTRATION_OFFICE: 'Meldebehörde',
    CIVIL_REGISTRY: 'Standesamt',
    HEALTH_OFFICE: 'Gesundheitsamt',
    YOUTH_OFFICE: 'Jugendamt',
    SCHOOL_OFFICE: 'Schulamt und Schulen',
    CHILDCARE: 'Kita',
    COURSE_PROVIDER: 'Sprachkursträger',
    WELFARE_ORGANISATION: 'Wohlfahrtsverband',
    VOLUNTEERS: 'Ehrenamt',
    HOUSING_OPERATOR: 'Betreiber einer Unterkunft',
    COURT: 'Gericht',
    IMMIGRATION_OFFICE: 'andere Ausländerbehörde',
    ONLINE_SERVICE: 'Onlinedienst',
  },
  channels: { FILE: 'Dateiaustausch', FIT_CONNECT: 'FIT-Connect', MAIL: 'Post oder E-Mail', MANUAL: 'von Hand' },
  kind: 'Art',
  name: 'Name',
  key: 'Kennung',
  keyHint: 'Buchstaben, Ziffern, - und _; danach nicht mehr zu ändern',
  channel: 'Weg',
  channelHint: 'Post, E-Mail und „von Hand“ erledigen Sie selbst',
  answerTime: 'Antwort erwartet nach',
  answerTimeHint: 'in Arbeitstagen; leer, wenn keine Antwort kommt',
  workingDays: (days) => (days === 1 ? '1 Arbeitstag' : `${days} Arbeitstagen`),
  noAnswer: 'keine Antwort',
  answered: 'Antwort zuletzt nach',
  days: (days) => (days === 0 ? 'am selben Tag' : `${String(days).replace('.', ',')} ${days === 1 ? 'Tag' : 'Tagen'}`),
  contact: 'Ansprechperson',
  person: 'Ansprechperson',
  phone: 'Telefon',
  email: 'E-Mail',
  address: 'Anschrift',
  referrals: 'Vermittlung',
  acceptsReferrals: 'nimmt Vermittlungen an',
  acceptsNone: 'keine Vermittlung',
  referralNote: 'Bedingungen der Vermittlung',
  state: 'Zustand',
  active: 'aktiv',
  inactive: 'ruht',
  all: 'alle',
  search: 'Name',
  filters: 'Partner eingrenzen',
  total: (count) => (count === 1 ? 'Ein Partner' : `${count} Partner`),
  none: 'Kein Partner passt zu dieser Auswahl',
  newPartner: 'Neuer Partner',
  back: 'Alle Partner',
  save: 'Änderung speichern',
  saveWhat: 'Die Angaben gelten ab sofort für alle, die mit dem Partner arbeiten.',
  saved: 'Der Partner ist gespeichert.',
  add: 'Partner eintragen',
  added: 'Der Partner ist eingetragen.',
  traffic: (waiting, failed, unmatched) => `${waiting} unterwegs, ${failed} nicht zugestellt, ${unmatched} ohne Vorgang`,
  noTraffic: 'nichts offen',
  readOnly: 'Eintragen und ändern können das Netzwerk der Stabsstelle und die Administration.',
  stale: 'Inzwischen hat jemand anderes diesen Partner geändert.',
  field: 'Angabe',
  storedNow: 'Jetzt gespeichert',
  yours: 'Ihre Eingabe',
  takeTheirs: 'Gespeicherten Stand übernehmen',
  keepMine: 'Mit meinen Eingaben weiterarbeiten',
  empty: 'leer',
  yes: 'ja',
  no: 'nein',
};

const en: Shape = {
  pages: 'Partner pages',
  messages: 'Messages',
  register: 'Partners',
  kinds: {
    BAMF: 'BAMF (federal office)',
    STATE_RECEPTION: 'State reception',
    CENTRAL_REGISTER: 'Central register of foreigners',
    JOBCENTER: 'Job centre',
    EMPLOYMENT_AGENCY: 'Employment agency',
    REGISTRATION_OFFICE: 'Registration office',
    CIVIL_REGISTRY: 'Civil registry',
    HEALTH_OFFICE: 'Health office',
    YOUTH_OFFICE: 'Youth office',
    SCHOOL_OFFICE: 'School office and schools',
    CHILDCARE: 'Childcare',
    COURSE_PROVIDER: 'Course provider',
    WELFARE_ORGANISATION: 'Welfare organisation',
    VOLUNTEERS: 'Volunteers',
    HOUSING_OPERATOR: 'Operator of housing',
    COURT: 'Court',
    IMMIGRATION_OFFICE: 'Other immigration office',
    ONLINE_SERVICE: 'Online service',
  },
  channels: { FILE: 'file exchange', FIT_CONNECT: 'FIT-Connect', MAIL: 'post or e-mail', MANUAL: 'by hand' },
  kind: 'Kind',
  name: 'Name',
  key: 'Key',
  keyHint: 'letters, digits, - and _; can’t be changed later',
  channel: 'Channel',
  channelHint: 'You deliver post, e-mail and “by hand” yourself',
  answerTime: 'Answer expected after',
  answerTimeHint: 'in working days; empty when there is no answer',
  workingDays: (days) => (days === 1 ? '1 working day' : `${days} working days`),
  noAnswer: 'no answer',
  answered: 'Last answer after',
  days: (days) => (days === 0 ? 'on the same day' : `${days} ${days === 1 ? 'day' : 'days'}`),
  contact: 'Contact',
  person: 'Contact person',
  phone: 'Telephone',
  email: 'E-mail',
  address: 'Address',
  referrals: 'Referrals',
  acceptsReferrals: 'accepts referrals',
  acceptsNone: 'no referrals',
  referralNote: 'Conditions of referrals',
  state: 'State',
  active: 'active',
  inactive: 'inactive',
  all: 'all',
  search: 'Name',
  filters: 'Narrow the partners',
  total: (count) => (count === 1 ? 'One partner' : `${count} partners`),
  none: 'No partner fits this choice',
  newPartner: 'New partner',
  back: 'All partners',
  save: 'Save change',
  saveWhat: 'The change applies at once to everybody who works with the partner.',
  saved: 'The partner has been saved.',
  add: 'Add partner',
  added: 'The partner has been added.',
  traffic: (waiting, failed, unmatched) => `${waiting} on their way, ${failed} undelivered, ${unmatched} without a case`,
  noTraffic: 'nothing open',
  readOnly: 'The strategy unit’s network staff and administrators add and change partners.',
  stale: 'Somebody else has changed this partner in the meantime.',
  field: 'Field',
  storedNow: 'Stored now',
  yours: 'Your entry',
  takeTheirs: 'Use the stored version',
  keepMine: 'Continue with my entries',
  empty: 'empty',
  yes: 'yes',
  no: 'no',
};

export const partnersTexts: Texts<Shape> = { de, en };

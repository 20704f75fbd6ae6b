import type { Department, Group, Location, Organisation, Partner, Role } from '../contracts/organisation.ts';

function department(key: string, de: string, en: string, office: Department['office']): Department {
  return { key, label: { de, en }, office, enabled: true };
}

function group(key: string, departmentKey: string | null, de: string, en: string, lead = false): Group {
  return { key, label: { de, en }, department: departmentKey, lead };
}

function role(key: string, de: string, en: string): Role {
  return { key, label: { de, en } };
}

function partner(key: string, name: string, answerWithinDays: number | null, channel: Partner['channel'] = 'FILE'): Partner {
  return { key, name, channel, answerWithinDays, active: true };
}

const locations: Location[] = [
  { key: 'servicecenter', name: 'Servicecenter', departments: ['sc'] },
  { key: 'backoffice', name: 'Backoffice', departments: ['abh', 'lst', 'unt', 'stab', 'recht'] },
  { key: 'beratungsstelle', name: 'Beratungsstelle', departments: ['fsa'] },
  { key: 'gu-1', name: 'GU 1', departments: ['unt', 'fsa'] },
  { key: 'gu-2', name: 'GU 2', departments: ['unt', 'fsa'] },
];

/** What a new installation starts with. Answer times are proposals, to be agreed with each partner. */
export const seedOrganisation: Organisation = {
  departments: [
    department('sc', 'Servicecenter', 'Service centre', 'front'),
    department('abh', 'Ausländerbehörde', 'Immigration office', 'back'),
    department('lst', 'Leistung AsylbLG', 'Benefits', 'back'),
    department('fsa', 'Flüchtlingssozialarbeit', 'Refugee social work', 'both'),
    department('unt', 'Unterbringung', 'Housing', 'back'),
    department('stab', 'Stabsstelle Integration', 'Integration strategy', 'back'),
    department('recht', 'Widerspruchsstelle', 'Appeals', 'back'),
  ],
  groups: [
    group('sc-agent', 'sc', 'Servicecenter', 'Service centre'),
    group('sc-lead', 'sc', 'Leitung Servicecenter', 'Head of service centre', true),
    group('abh-clerk', 'abh', 'Sachbearbeitung Ausländerbehörde', 'Immigration clerk'),
    group('abh-return', 'abh', 'Rückkehr', 'Return'),
    group('abh-lead', 'abh', 'Leitung Ausländerbehörde', 'Head of immigration office', true),
    group('lst-clerk', 'lst', 'Sachbearbeitung Leistung', 'Benefits clerk'),
    group('lst-pay', 'lst', 'Zahlung', 'Payments'),
    group('lst-lead', 'lst', 'Leitung Leistung', 'Head of benefits', true),
    group('fsa-worker', 'fsa', 'Sozialarbeit', 'Social worker'),
    group('fsa-lead', 'fsa', 'Leitung Flüchtlingssozialarbeit', 'Head of refugee social work', true),
    group('unt-clerk', 'unt', 'Sachbearbeitung Unterbringung', 'Housing clerk'),
    group('unt-site', 'unt', 'Objektbetreuung', 'Site management'),
    group('stab-steering', 'stab', 'Steuerung', 'Steering', true),
    group('stab-network', 'stab', 'Netzwerk', 'Network'),
    group('legal', 'recht', 'Widerspruchsstelle', 'Appeals', true),
    group('unit-head', null, 'Leitung der Einheit', 'Head of unit', true),
  ],
  roles: [
    role('process-designer', 'Prozessgestaltung', 'Process designer'),
    role('admin', 'Administration', 'Administrator'),
    role('dpo', 'Datenschutzbeauftragte Person', 'Data-protection officer'),
    role('unit-head', 'Leitung der Einheit', 'Head of unit'),
  ],
  locations,
  partners: [
    partner('BAMF', 'Bundesamt für Migration und Flüchtlinge', 20),
    partner('STATE_RECEPTION', 'Regierungspräsidium / Landesaufnahme', 5),
    partner('AZR', 'Ausländerzentralregister (Bundesverwaltungsamt)', null, 'MANUAL'),
    partner('JOBCENTER', 'Jobcenter', 10),
    partner('EMPLOYMENT_AGENCY', 'Agentur für Arbeit', 10),
    partner('REGISTRATION_OFFICE', 'Meldebehörde', 10),
    partner('CIVIL_REGISTRY', 'Standesamt', 15),
    partner('HEALTH_OFFICE', 'Gesundheitsamt', 10),
    partner('YOUTH_OFFICE', 'Jugendamt', 1),
    partner('EDUCATION_AUTHORITY', 'Schulamt und Schulen', 15),
    partner('CHILDCARE', 'Kitas', 15),
    partner('COURSE_PROVIDER', 'Sprachkursträger', 15),
    partner('WELFARE_ASSOCIATION', 'Wohlfahrtsverbände', 15, 'MAIL'),
    partner('VOLUNTEERS', 'Ehrenamt', null, 'MAIL'),
    partner('COURT', 'Gerichte', null),
  ],
};

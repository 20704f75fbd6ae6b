import type { Department, Group, Location, Organisation, Role } from '../contracts/organisation.ts';
import { type Partner, partnerSchema } from '../contracts/partner.ts';
import type { PartnerKind } from '../contracts/partner-envelope.ts';

function department(key: string, de: string, en: string, office: Department['office']): Department {
  return { key, label: { de, en }, office, enabled: true };
}

function group(key: string, departmentKey: string | null, de: string, en: string, lead = false): Group {
  return { key, label: { de, en }, department: departmentKey, lead };
}

function role(key: string, de: string, en: string): Role {
  return { key, label: { de, en } };
}

function partner(
  kind: PartnerKind,
  name: string,
  answerWithinDays: number | null,
  other: Partial<Pick<Partner, 'channel' | 'acceptsReferrals'>> = {},
): Partner {
  return partnerSchema.parse({ key: kind, kind, name, channel: 'FILE', answerWithinDays, active: true, ...other });
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
    partner('CENTRAL_REGISTER', 'Ausländerzentralregister (Bundesverwaltungsamt)', null, { channel: 'MANUAL' }),
    partner('JOBCENTER', 'Jobcenter', 10),
    partner('EMPLOYMENT_AGENCY', 'Agentur für Arbeit', 10),
    partner('REGISTRATION_OFFICE', 'Meldebehörde', 10),
    partner('CIVIL_REGISTRY', 'Standesamt', 15),
    partner('HEALTH_OFFICE', 'Gesundheitsamt', 10),
    partner('YOUTH_OFFICE', 'Jugendamt', 1),
    partner('SCHOOL_OFFICE', 'Schulamt und Schulen', 15),
    partner('CHILDCARE', 'Kitas', 15),
    partner('COURSE_PROVIDER', 'Sprachkursträger', 15, { acceptsReferrals: true }),
    partner('WELFARE_ORGANISATION', 'Wohlfahrtsverbände', 15, { channel: 'MAIL', acceptsReferrals: true }),
    partner('VOLUNTEERS', 'Ehrenamt', null, { channel: 'MAIL', acceptsReferrals: true }),
    partner('HOUSING_OPERATOR', 'Betreiber der Unterkünfte', 7),
    partner('COURT', 'Gerichte', null),
    partner('IMMIGRATION_OFFICE', 'Andere Ausländerbehörden', 20),
    partner('ONLINE_SERVICE', 'Onlinedienste', null, { channel: 'FIT_CONNECT' }),
  ],
};

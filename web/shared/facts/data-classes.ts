/** Names of the data classes, and who sees them where not everybody does. */
import type { DataClass } from '../../../src/contracts/field.ts';
import type { Texts } from '../language/language.ts';

type Labels = Record<DataClass, { name: string; readers: string }>;

export const dataClassTexts: Texts<Labels> = {
  de: {
    CORE: { name: 'Stammdaten', readers: 'Diese Angaben sehen alle, die an Vorgängen mit Personen arbeiten.' },
    REGISTER: {
      name: 'Ausländerzentralregister',
      readers: 'Diese Angaben sehen nur die Ausländerbehörde und das Servicecenter (AZR-Gesetz).',
    },
    STATUS: {
      name: 'Aufenthalt',
      readers: 'Diese Angaben sehen Ausländerbehörde, Servicecenter, Leistung, Flüchtlingssozialarbeit und Widerspruchsstelle.',
    },
    BENEFIT: {
      name: 'Leistungen',
      readers:
        'Diese Angaben sieht nur die Abteilung Leistung. Die Ausländerbehörde erfährt nur, was das Gesetz nennt (§ 11 Abs. 3 AsylbLG).',
    },
    HEALTH: {
      name: 'Gesundheit',
      readers: 'Diese Angaben sieht nur die für den Vorgang benannte Person in der Leistung (Art. 9 DSGVO).',
    },
    COUNSELLING: {
      name: 'Beratung',
      readers: 'Diese Angaben sehen nur die zugewiesene Beratung und deren Vertretung (§ 203 StGB).',
    },
    RESTRICTED: {
      name: 'Besonders geschützt',
      readers: 'Diese Angaben sieht nur die Ausländerbehörde; Termine einer Abschiebung sind geheim (§ 97a AufenthG).',
    },
    CONSENT: {
      name: 'Einwilligungen',
      readers: 'Diese Angaben sehen die Flüchtlingssozialarbeit und das Servicecenter.',
    },
    CONFLICT: {
      name: 'Zielkonflikte',
      readers: 'Diese Angaben sehen die beteiligten Bereiche, die Stabsstelle und die Leitung der Einheit.',
    },
    LEGAL: {
      name: 'Rechtsbehelfe',
      readers: 'Diese Angaben sehen die Widerspruchsstelle und die Leitungen von Ausländerbehörde und Leistung.',
    },
  },
  en: {
    CORE: { name: 'Core data', readers: 'Everybody who works on cases of named persons sees these.' },
    REGISTER: {
      name: 'Central Register of Foreigners',
      readers: 'Only the immigration office and the service centre see these (AZR Act).',
    },
    STATUS: {
      name: 'Residence',
      readers: 'Immigration office, service centre, benefits, social work and appeals see these.',
    },
    BENEFIT: {
      name: 'Benefits',
      readers: 'Only the benefits department sees these. The immigration office learns only what the law names (AsylbLG 11(3)).',
    },
    HEALTH: { name: 'Health', readers: 'Only the clerk named for the case in benefits sees these (Art. 9 GDPR).' },
    COUNSELLING: {
      name: 'Counselling',
      readers: 'Only the assigned social worker and their deputy see these (StGB 203).',
    },
    RESTRICTED: {
      name: 'Specially protected',
      readers: 'Only the immigration office sees these; dates of a removal are secret (AufenthG 97a).',
    },
    CONSENT: { name: 'Consents', readers: 'Social work and the service centre see these.' },
    CONFLICT: {
      name: 'Goal conflicts',
      readers: 'The departments involved, the strategy unit and the head of the unit see these.',
    },
    LEGAL: { name: 'Remedies', readers: 'Appeals and the leads of immigration office and benefits see these.' },
  },
};

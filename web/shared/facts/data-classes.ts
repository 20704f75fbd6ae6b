/** Names of the data classes, and who sees them where not everybody does. */
import { dataClassNames, type DataClass } from '../../../src/contracts/field.ts';
import type { Texts } from '../language/language.ts';

type Labels = Record<DataClass, { name: string; readers: string }>;

export const dataClassTexts: Texts<Labels> = {
  de: {
    CORE: { name: dataClassNames.CORE.de, readers: 'Diese Angaben sehen alle, die an Vorgängen mit Personen arbeiten.' },
    REGISTER: {
      name: dataClassNames.REGISTER.de,
      readers: 'Diese Angaben sehen nur die Ausländerbehörde und das Servicecenter (AZR-Gesetz).',
    },
    STATUS: {
      name: dataClassNames.STATUS.de,
      readers: 'Diese Angaben sehen Ausländerbehörde, Servicecenter, Leistung, Flüchtlingssozialarbeit und Widerspruchsstelle.',
    },
    BENEFIT: {
      name: dataClassNames.BENEFIT.de,
      readers:
        'Diese Angaben sieht nur der Fachbereich Leistung. Die Ausländerbehörde erfährt nur, was das Gesetz nennt (§ 11 Abs. 3 AsylbLG).',
    },
    HEALTH: {
      name: dataClassNames.HEALTH.de,
      readers: 'Diese Angaben sieht nur die für den Vorgang benannte Person in der Leistung (Art. 9 DSGVO).',
    },
    COUNSELLING: {
      name: dataClassNames.COUNSELLING.de,
      readers: 'Diese Angaben sehen nur die zugewiesene Beratung und deren Vertretung (§ 203 StGB).',
    },
    RESTRICTED: {
      name: dataClassNames.RESTRICTED.de,
      readers: 'Diese Angaben sieht nur die Ausländerbehörde; Termine einer Abschiebung sind geheim (§ 97a AufenthG).',
    },
    CONSENT: {
      name: dataClassNames.CONSENT.de,
      readers: 'Diese Angaben sehen die Flüchtlingssozialarbeit und das Servicecenter.',
    },
    CONFLICT: {
      name: dataClassNames.CONFLICT.de,
      readers: 'Diese Angaben sehen die beteiligten Bereiche, die Stabsstelle und die Leitung der Einheit.',
    },
    LEGAL: {
      name: dataClassNames.LEGAL.de,
      readers: 'Diese Angaben sehen die Widerspruchsstelle und die Leitungen von Ausländerbehörde und Leistung.',
    },
  },
  en: {
    CORE: { name: dataClassNames.CORE.en, readers: 'Everybody who works on cases of named persons sees these.' },
    REGISTER: {
      name: dataClassNames.REGISTER.en,
      readers: 'Only the immigration office and the service centre see these (AZR Act).',
    },
    STATUS: {
      name: dataClassNames.STATUS.en,
      readers: 'Immigration office, service centre, benefits, social work and appeals see these.',
    },
    BENEFIT: {
      name: dataClassNames.BENEFIT.en,
      readers: 'Only the benefits department sees these. The immigration office learns only what the law names (AsylbLG 11(3)).',
    },
    HEALTH: {
      name: dataClassNames.HEALTH.en,
      readers: 'Only the clerk named for the case in benefits sees these (Art. 9 GDPR).',
    },
    COUNSELLING: {
      name: dataClassNames.COUNSELLING.en,
      readers: 'Only the assigned social worker and their deputy see these (StGB 203).',
    },
    RESTRICTED: {
      name: dataClassNames.RESTRICTED.en,
      readers: 'Only the immigration office sees these; dates of a removal are secret (AufenthG 97a).',
    },
    CONSENT: { name: dataClassNames.CONSENT.en, readers: 'Social work and the service centre see these.' },
    CONFLICT: {
      name: dataClassNames.CONFLICT.en,
      readers: 'The departments involved, the strategy unit and the head of the unit see these.',
    },
    LEGAL: { name: dataClassNames.LEGAL.en, readers: 'Appeals and the leads of immigration office and benefits see these.' },
  },
};

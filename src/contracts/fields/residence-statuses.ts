import type { OptionLabels } from './define-field.ts';

/** Whether and on what ground somebody may stay. */
export const residenceStatuses = {
  ASYLGESUCH: ['Asylgesuch (Ankunftsnachweis)', 'asylum request (proof of arrival)'],
  GESTATTUNG: ['Aufenthaltsgestattung (§ 55 AsylG)', 'permit during the asylum procedure'],
  DULDUNG_60A: ['Duldung (§ 60a AufenthG)', 'suspended deportation, section 60a'],
  DULDUNG_60B: ['Duldung bei ungeklärter Identität (§ 60b AufenthG)', 'suspended deportation, identity unclear'],
  DULDUNG_60C: ['Ausbildungsduldung (§ 60c AufenthG)', 'suspended deportation for training'],
  DULDUNG_60D: ['Beschäftigungsduldung (§ 60d AufenthG)', 'suspended deportation for work'],
  AE_24: ['Vorübergehender Schutz (§ 24 AufenthG)', 'temporary protection, section 24'],
  AE_25_1: ['Asylberechtigt (§ 25 Abs. 1 AufenthG)', 'entitled to asylum'],
  AE_25_2_GFK: ['Flüchtling (§ 25 Abs. 2 AufenthG)', 'refugee'],
  AE_25_2_SUBS: ['Subsidiärer Schutz (§ 25 Abs. 2 AufenthG)', 'subsidiary protection'],
  AE_25_3: ['Abschiebungsverbot (§ 25 Abs. 3 AufenthG)', 'ban on deportation'],
  AE_25_4_1: ['Vorübergehender Aufenthalt (§ 25 Abs. 4 Satz 1 AufenthG)', 'temporary stay'],
  AE_25_5: ['Ausreise unmöglich (§ 25 Abs. 5 AufenthG)', 'departure impossible'],
  AE_25A: ['Gut integrierte junge Menschen (§ 25a AufenthG)', 'well integrated young people'],
  AE_25B: ['Nachhaltige Integration (§ 25b AufenthG)', 'lasting integration'],
  FIKTION_81_3: ['Fiktion (§ 81 Abs. 3 AufenthG)', 'interim lawful stay'],
  FIKTION_81_4: ['Fortgeltung (§ 81 Abs. 4 AufenthG)', 'title continues in the interim'],
  AUSREISEPFLICHTIG: ['Vollziehbar ausreisepflichtig ohne Duldung', 'enforceably obliged to leave, no suspension'],
  FOLGEANTRAG: ['Folge- oder Zweitantrag', 'subsequent application'],
  SONSTIGE: ['Sonstiger Status', 'other status'],
} as const satisfies OptionLabels;

/** How letters name the decision that an objection is about. */
import type { NoticeFacts } from '../notice-facts.ts';
import { longDate } from './german.ts';

const names: Readonly<Record<string, string>> = {
  GRANT: 'die Bewilligung von Leistungen nach dem Asylbewerberleistungsgesetz (AsylbLG)',
  REFUSAL: 'die Ablehnung von Leistungen nach dem Asylbewerberleistungsgesetz (AsylbLG)',
  RESTRICTION: 'die Einschränkung von Leistungen nach dem Asylbewerberleistungsgesetz (AsylbLG)',
  BRIDGING: 'die Bewilligung von Überbrückungsleistungen nach dem Asylbewerberleistungsgesetz (AsylbLG)',
  BENEFIT_WITHDRAWAL: 'die Entziehung von Leistungen nach dem Asylbewerberleistungsgesetz (AsylbLG)',
  HOUSING_ALLOCATION: 'die Zuweisung einer Unterkunft',
  HOUSING_FEE: 'die Festsetzung einer Benutzungsgebühr',
  TITLE_REFUSAL: 'die Ablehnung eines Aufenthaltstitels',
  WORK_PERMIT_REFUSAL: 'die Ablehnung der Beschäftigungserlaubnis',
  ASYLUM_MEASURE: 'eine Maßnahme nach dem Asylgesetz',
};

/** Without an article: `Bescheid über die Ablehnung …, am 2. November 2026 zur Post gegeben` */
export function contestedDecision({ fields: { contestedDecisionKind = '', decisionPostedOn } }: NoticeFacts): string {
  const about = names[contestedDecisionKind];
  const posted = decisionPostedOn === undefined ? '' : `, am ${longDate(decisionPostedOn)} zur Post gegeben`;
  return `Bescheid${about === undefined ? '' : ` über ${about}`}${posted}`;
}

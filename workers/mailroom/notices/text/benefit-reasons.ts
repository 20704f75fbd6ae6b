/** Passages of the reasons that several decisions on benefits share. */
import type { Calculation } from '../../../../src/case-file/repositories.ts';
import { heading, list, paragraph, type Block } from '../notice.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { euros, longDate } from './german.ts';

/** Paragraphs of a text that a caseworker wrote, each line one; nothing when nothing was written. */
export function written(text: string | undefined): Block[] {
  return (text ?? '')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(paragraph);
}

/** How need, income and assets were arrived at; only what plays a part in this case. */
export function reasonsOfAmount({ fields }: NoticeFacts, calculation: Calculation): Block[] {
  const { outcome, countedIncomeCents, countedAssetsCents, housingCostsCents } = calculation;
  const analog = outcome === 'BEWILLIGT_2';
  return [
    paragraph(
      analog
        ? 'Die Höhe richtet sich nach den Regelbedarfsstufen der Anlage zu § 28 SGB XII. Die Stufe folgt aus Alter und Wohnform der Person.'
        : 'Die Höhe richtet sich nach der Bedarfsstufe (§ 3a AsylbLG). Die Stufe folgt aus Alter und Wohnform der Person. Maßgeblich sind die zu Beginn der Leistung geltenden Sätze (§ 3a Abs. 4 AsylbLG).',
    ),
    ...(outcome === 'EINGESCHRAENKT_1A' || outcome === 'UEBERBRUECKUNG_1_4'
      ? [paragraph('Der Umfang der eingeschränkten Leistungen bemisst sich nach dem notwendigen Bedarf (§ 3a Abs. 2 AsylbLG).')]
      : []),
    ...(housingCostsCents > 0
      ? [paragraph('Der Bedarf für Unterkunft und Heizung wird, soweit notwendig und angemessen, gesondert erbracht.')]
      : fields.housingType !== undefined && fields.housingType !== 'WOHNUNG'
        ? [
            paragraph(
              'Unterkunft und Heizung werden durch die Unterbringung als Sachleistung gedeckt und deshalb nicht ausgezahlt.',
            ),
          ]
        : []),
    ...(countedIncomeCents > 0 ? [paragraph(reasonsOfIncome(analog, countedIncomeCents))] : []),
    ...(countedAssetsCents > 0 ? [paragraph(reasonsOfAssets(analog, countedAssetsCents))] : []),
  ];
}

const reasonsOfIncome = (analog: boolean, cents: number): string =>
  analog
    ? `Einkommen ist vorrangig einzusetzen (§ 2 Abs. 1 AsylbLG in Verbindung mit § 82 SGB XII). Abgesetzt wurden Steuern, Sozialversicherungsbeiträge und notwendige Ausgaben sowie 30 Prozent des Erwerbseinkommens, höchstens die Hälfte der Regelbedarfsstufe 1. Einzusetzen sind ${euros(cents)} im Monat.`
    : `Einkommen ist vorrangig einzusetzen (§ 7 Abs. 1 AsylbLG). Vom Erwerbseinkommen bleiben 25 Prozent frei, höchstens die Hälfte der maßgeblichen Bedarfsstufe; Steuern, Sozialversicherungsbeiträge und notwendige Ausgaben wurden abgesetzt (§ 7 Abs. 3 AsylbLG). Einzusetzen sind ${euros(cents)} im Monat.`;

const reasonsOfAssets = (analog: boolean, cents: number): string =>
  analog
    ? `Vermögen ist vorrangig einzusetzen, soweit es die Freibeträge nach § 90 SGB XII und der Verordnung zu § 90 Abs. 2 Nr. 9 SGB XII übersteigt. Einzusetzen sind einmalig ${euros(cents)}.`
    : `Vermögen ist vorrangig einzusetzen, soweit es den Freibetrag von 200,00 € für jedes Haushaltsmitglied übersteigt (§ 7 Abs. 1 und 5 AsylbLG). Einzusetzen sind einmalig ${euros(cents)}.`;

/** What the person was asked before a decision that burdens them, and what they said (VwVfG 28). */
export function reasonsOfHearing({ fields, office }: NoticeFacts): Block[] {
  const { hearingLetterOn, hearingStatementOn, hearingStatement } = fields;
  const asked = `Vor dieser Entscheidung hatten Sie${hearingLetterOn === undefined ? '' : ` mit Schreiben vom ${longDate(hearingLetterOn)}`} Gelegenheit, sich zu äußern (§ 28 ${office.procedureAct}).`;
  const answered =
    hearingStatement === undefined
      ? 'Sie haben sich nicht geäußert.'
      : `Ihre Äußerung${hearingStatementOn === undefined ? '' : ` vom ${longDate(hearingStatementOn)}`} haben wir geprüft und bei der Entscheidung berücksichtigt.`;
  return [paragraph(`${asked} ${answered}`)];
}

/** Duties to report that every recipient has. */
export const dutiesOfRecipients = (): Block[] => [
  heading('Ihre Pflichten'),
  paragraph(
    'Bitte teilen Sie uns Änderungen sofort und ohne Aufforderung mit (§ 9 Abs. 3 AsylbLG in Verbindung mit § 60 SGB I), zum Beispiel:',
  ),
  list([
    'Sie oder ein Haushaltsmitglied nehmen eine Arbeit auf: spätestens am dritten Tag (§ 8a AsylbLG),',
    'Einkommen oder Vermögen ändern sich,',
    'jemand zieht ein, aus oder um, oder ein Kind wird geboren,',
    'der Aufenthaltsstatus ändert sich.',
  ]),
  paragraph(
    'Wer Änderungen nicht mitteilt, muss zu viel erhaltene Leistungen erstatten und handelt unter Umständen ordnungswidrig oder strafbar.',
  ),
];

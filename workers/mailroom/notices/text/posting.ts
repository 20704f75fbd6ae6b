import { paragraph, type Block } from '../notice.ts';
import type { Office } from '../office.ts';

/** When the time for a remedy begins to run: a letter counts as received four days after it was posted (VwVfG 41(2)). */
export const postingFiction = ({ procedureAct }: Office): Block =>
  paragraph(
    `Dieser Bescheid gilt am vierten Tag nach der Aufgabe zur Post als bekannt gegeben, es sei denn, er ist Ihnen nicht oder zu einem späteren Zeitpunkt zugegangen (§ 41 Abs. 2 ${procedureAct}). Wird er Ihnen persönlich ausgehändigt, ist er mit der Aushändigung bekannt gegeben.`,
  );

/** Letters made by machine are valid without a signature (VwVfG 37(5)). */
export const closing = ({ municipality, department }: Office): Block[] => [
  paragraph(`Mit freundlichen Grüßen\n${municipality}\n${department}`),
  paragraph('Dieses Schreiben wurde elektronisch erstellt und ist ohne Unterschrift gültig.'),
];

/** The same on a confirmation, which is no letter. */
export const issuedBy = ({ municipality, department }: Office): Block =>
  paragraph(`${municipality}, ${department}. Elektronisch erstellt und ohne Unterschrift gültig.`);

export const greeting = (name: string): Block => paragraph(`Guten Tag ${name},`);

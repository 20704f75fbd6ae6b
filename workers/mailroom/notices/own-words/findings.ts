/** What the check of a template says, each naming the block that it is about. */
import type { TemplateFinding } from '../../../../src/contracts/notice-template.ts';

export type Finding = TemplateFinding;

interface Label {
  de: string;
  en: string;
}

const saying =
  (severity: Finding['severity'], code: string, de: string, en: string) =>
  (blockId: string | null, block?: Label, value = ''): Finding => {
    const fill = (sentence: string, name = ''): string => sentence.replaceAll('{block}', name).replaceAll('{value}', value);
    return { severity, code, blockId, message: { de: fill(de, block?.de), en: fill(en, block?.en) } };
  };

export const findings = {
  partMissing: saying(
    'ERROR',
    'PART_MISSING',
    '„{block}“ fehlt. Dieser Teil gehört in das Schreiben.',
    '“{block}” is missing. This part belongs into the letter.',
  ),
  partUnknown: saying(
    'ERROR',
    'PART_UNKNOWN',
    '„{block}“ gibt es in diesem Schreiben nicht.',
    'This letter has no part “{block}”.',
  ),
  partTwice: saying('ERROR', 'PART_TWICE', '„{block}“ steht zweimal im Schreiben.', '“{block}” stands twice in the letter.'),
  partFixed: saying(
    'ERROR',
    'PART_FIXED',
    '„{block}“ darf nicht umgeschrieben werden. Schreiben Sie Eigenes davor oder dahinter.',
    '“{block}” may not be rewritten. Write your own text before or after it.',
  ),
  decisionFirst: saying(
    'ERROR',
    'DECISION_FIRST',
    'Die Entscheidung muss vor Begründung, Berechnung und Belehrung stehen.',
    'The decision has to stand before reasons, calculation and remedies.',
  ),
  remediesLast: saying(
    'ERROR',
    'REMEDIES_LAST',
    'Die Rechtsbehelfsbelehrung muss hinter den anderen festen Teilen stehen.',
    'The instruction on remedies has to stand behind the other fixed parts.',
  ),
  textEmpty: saying(
    'ERROR',
    'TEXT_EMPTY',
    '„{block}“ ist leer. Schreiben Sie einen Text, oder entfernen Sie den Block.',
    '“{block}” is empty. Write a text or remove the block.',
  ),
  fieldUnknown: saying(
    'ERROR',
    'FIELD_UNKNOWN',
    '„{block}“: Das Feld „{value}“ gibt es in diesem Schreiben nicht. Wählen Sie eines aus der Liste der Felder.',
    '“{block}”: this letter has no field “{value}”. Choose one from the list of fields.',
  ),
  fieldUnfinished: saying(
    'ERROR',
    'FIELD_UNFINISHED',
    '„{block}“: Ein Feld ist nicht vollständig. Es beginnt mit {{ und endet mit }}.',
    '“{block}”: a field is not complete. It begins with {{ and ends with }}.',
  ),
  fieldMissing: saying(
    'ERROR',
    'FIELD_MISSING',
    '„{block}“: Das Feld „{value}“ muss vorkommen.',
    '“{block}”: the field “{value}” has to be in it.',
  ),
  fieldMayLack: saying(
    'ERROR',
    'FIELD_MAY_LACK',
    '„{block}“: Das Feld „{value}“ hat nicht jeder Fall. Setzen Sie es in einen eigenen Satz oder Punkt, sonst fällt die Entscheidung mit ihm weg.',
    '“{block}”: not every case has the field “{value}”. Put it into a sentence or point of its own, else the decision is left out with it.',
  ),
  remedyWords: saying(
    'ERROR',
    'REMEDY_WORDS',
    '„{block}“: „{value}“ gehört in die Rechtsbehelfsbelehrung, die Lotse schreibt. Eine zweite Belehrung macht sie unrichtig, die Frist beträgt dann ein Jahr.',
    '“{block}”: “{value}” belongs into the instruction on remedies, which Lotse writes. A second one makes it faulty; the deadline is a year then.',
  ),
  unprintable: saying(
    'ERROR',
    'UNPRINTABLE',
    '„{block}“: Das Zeichen „{value}“ kann nicht gedruckt werden.',
    '“{block}”: the character “{value}” can’t be printed.',
  ),
  amountWritten: saying(
    'WARNING',
    'AMOUNT_WRITTEN',
    '„{block}“: Ein Betrag ist ausgeschrieben und steht so in jedem Schreiben. Nehmen Sie ein Feld, wenn er vom Fall abhängt.',
    '“{block}”: an amount is written out and will stand in every letter. Take a field if it depends on the case.',
  ),
  dayWritten: saying(
    'WARNING',
    'DAY_WRITTEN',
    '„{block}“: Ein Datum ist ausgeschrieben und steht so in jedem Schreiben. Nehmen Sie ein Feld, wenn es vom Fall abhängt.',
    '“{block}”: a date is written out and will stand in every letter. Take a field if it depends on the case.',
  ),
} as const;

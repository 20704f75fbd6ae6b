/** Explains a notice in the language of its recipient. The sheet decides nothing: amounts, days and remedies are those of the notice. */
import { heading, list, paragraph, strong, type Block, type NoticeKind } from '../notice.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { officeAddress, type Office } from '../office.ts';
import type { Remedy } from '../remedy.ts';
import { templates } from '../templates/index.ts';
import { sheetLanguages } from './languages.ts';
import { dueStep, sheetFacts, type SheetFact } from './sheet-facts.ts';
import { objectionOutcomes, type SheetTexts } from './sheet-texts.ts';

export interface TranslationSheet {
  office: Office;
  caseNumber: string;
  /** `YYYY-MM-DD` */
  date: string;
  /** Of the language that it is written in. */
  texts: SheetTexts;
  /** For the case file, in German. */
  title: string;
  blocks: readonly Block[];
}

const germanNames = new Intl.DisplayNames('de', { type: 'language' });

/** @returns null where the case names no language, or one without texts */
export function composeSheet(kind: NoticeKind, facts: NoticeFacts): TranslationSheet | null {
  const { office, caseNumber, today, fields } = facts;
  const language = fields.preferredLanguage ?? '';
  const texts = sheetLanguages.get(language);
  if (texts === undefined) return null;
  const { subject, parts } = templates[kind](facts);
  const words = wordsOf(texts);
  return {
    office,
    caseNumber,
    date: today,
    texts,
    title: `Übersetzungshilfe (${germanNames.of(language) ?? language}) – ${subject}`,
    blocks: [
      paragraph(texts.explains),
      { kind: 'paragraph', text: subject, strong: true, lang: 'de-DE' },
      list([`${texts.letterDate}: ${words.date(today)}`, `${texts.fileNumber}: ${caseNumber}`]),
      heading(texts.headings.about),
      paragraph([...outcome(kind, facts, texts), texts.kinds[kind]].join(' ')),
      ...factList(sheetFacts(kind, facts), texts),
      ...whatYouCanDo(kind, facts, texts, remedyIn(Object.values(parts).flat())),
      ...whereToGetHelp(office, texts),
    ],
  };
}

function wordsOf({ locale }: SheetTexts) {
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const amounts = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', currencyDisplay: 'narrowSymbol' });
  return {
    date: (date: string): string => dates.format(new Date(`${date}T00:00:00Z`)),
    amount: (cents: number): string => amounts.format(cents / 100),
  };
}

function outcome(kind: NoticeKind, { fields }: NoticeFacts, { outcomes }: SheetTexts): string[] {
  const decided = objectionOutcomes.find((one) => kind === 'OBJECTION_DECISION' && one === fields.objectionOutcome);
  return decided === undefined ? [] : [outcomes[decided]];
}

function factList(facts: readonly SheetFact[], texts: SheetTexts): Block[] {
  const words = wordsOf(texts);
  const valueOf = (fact: SheetFact): string => {
    if ('date' in fact) return words.date(fact.date);
    return 'cents' in fact ? words.amount(fact.cents) : fact.text;
  };
  const points = facts.map((fact) => `${texts.facts[fact.label]}: ${valueOf(fact)}`);
  return points.length === 0 ? [] : [heading(texts.headings.facts), list(points)];
}

/** What the German instruction says, if the notice has one. */
function remedyIn(blocks: readonly Block[]): Remedy | undefined {
  return blocks.flatMap((block) => (block.kind === 'heading' && block.remedy !== undefined ? [block.remedy] : []))[0];
}

function whatYouCanDo(kind: NoticeKind, facts: NoticeFacts, texts: SheetTexts, remedy: Remedy | undefined): Block[] {
  const due = dueStep(kind, facts);
  const steps: Block[] = [];
  if (due !== null) {
    const until = wordsOf(texts).date(due.until);
    steps.push(strong(due.step === 'ANSWER' ? texts.answerUntil(until) : texts.handInUntil(until)));
  }
  if (remedy !== undefined) steps.push(...remedyInWords(remedy, texts));
  return steps.length === 0 ? [] : [heading(texts.headings.whatYouCanDo), ...steps];
}

function remedyInWords({ means, within, begins, at, meanwhile, urgentCourt }: Remedy, texts: SheetTexts): Block[] {
  return [
    strong(texts.means[means](texts.within[within])),
    paragraph(texts.begins[begins]),
    paragraph(`${texts.fileAt[means]}\n${at}`),
    ...(meanwhile === undefined
      ? []
      : [paragraph([texts.meanwhile[meanwhile], ...(urgentCourt === undefined ? [] : [urgentCourt])].join('\n'))]),
    paragraph(texts.exactWording),
  ];
}

function whereToGetHelp(office: Office, texts: SheetTexts): Block[] {
  return [
    heading(texts.headings.help),
    paragraph(texts.help),
    list([
      `Servicecenter, ${office.municipality}, ${office.department}, ${officeAddress(office)}`,
      `${texts.telephone}: ${office.phone}`,
      `${texts.email}: ${office.email}`,
    ]),
  ];
}

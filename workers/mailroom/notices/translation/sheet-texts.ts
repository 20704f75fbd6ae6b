/** What a language needs for its sheets; a language that lacks a kind of notice or a word does not compile. */
import type { NoticeKind } from '../notice.ts';
import type { Remedy } from '../remedy.ts';

export const objectionOutcomes = ['UPHELD', 'PARTLY_UPHELD', 'REJECTED', 'INADMISSIBLE'] as const;
export type ObjectionOutcome = (typeof objectionOutcomes)[number];

/** Amounts, days and names that a sheet repeats from its letter. */
export type FactLabel =
  | 'from'
  | 'until'
  | 'monthlyBenefits'
  | 'housingCosts'
  | 'monthlyTotal'
  | 'firstMonth'
  | 'wholeAmount'
  | 'suppliesOnce'
  | 'lastBenefitDay'
  | 'responsibleArea'
  | 'child'
  | 'place'
  | 'placeAddress'
  | 'movedIn'
  | 'monthlyFee'
  | 'validUntil'
  | 'appliedOn'
  | 'destination'
  | 'job'
  | 'decisionPosted'
  | 'objectionReceived';

export interface SheetTexts {
  /** BCP 47: language of the document and of its dates and amounts. */
  locale: string;
  /** Says that the sheet binds nobody. */
  headline: string;
  /** Stands before the German subject of the letter. */
  explains: string;
  letterDate: string;
  fileNumber: string;
  headings: { about: string; facts: string; whatYouCanDo: string; help: string };
  kinds: Readonly<Record<NoticeKind, string>>;
  outcomes: Readonly<Record<ObjectionOutcome, string>>;
  facts: Readonly<Record<FactLabel, string>>;
  /** To whoever is heard before a decision. @param day in words */
  answerUntil: (day: string) => string;
  /** To whoever has to hand papers in. @param day in words */
  handInUntil: (day: string) => string;
  within: Readonly<Record<Remedy['within'], string>>;
  /** @param within one of the words above */
  means: Readonly<Record<Remedy['means'], (within: string) => string>>;
  begins: Readonly<Record<Remedy['begins'], string>>;
  /** How an objection or an action is filed; stands before the address. */
  fileAt: Readonly<Record<Remedy['means'], string>>;
  meanwhile: Readonly<Record<NonNullable<Remedy['meanwhile']>, string>>;
  /** Where the German letter has the exact wording. */
  exactWording: string;
  help: string;
  telephone: string;
  email: string;
  pageOf: (page: number, pages: number) => string;
}

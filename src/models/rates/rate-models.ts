/**
 * The decision tables that the amounts of a year stand in. They are what the engine evaluates: a year is read from them, and
 * put into them as rows of its own.
 */
import createDmnModdle from 'dmn-moddle';
import type { DraftAmounts, RateAmounts, RatePeriod } from '../../contracts/rate-table.ts';
import type { DmnDefinitions } from '../read-dmn.ts';
import { benefitYears, readBenefitRows, writeBenefitRows } from './benefit-rows.ts';
import type { Table } from './cells.ts';
import { readSuppliesRows, writeSuppliesRows } from './supplies-rows.ts';
import { readSupplementCents, writeSupplementRows } from './supplement-rows.ts';

/** Ids of the files, as versions are counted. */
export const rateModelIds = { benefitRates: 'benefit-rates', educationGrants: 'education-grants' } as const;

export interface YearOfRates {
  year: number;
  amounts: RateAmounts;
}

const moddle = createDmnModdle();

/** @throws Error for a text that is no decision table */
async function open(xml: string): Promise<DmnDefinitions> {
  return (await moddle.fromXML(xml)).rootElement;
}

/** @throws Error where the decision is missing */
function tableOf(definitions: DmnDefinitions, decisionId: string): Table {
  const decision = definitions.drgElement.find(({ id }) => id === decisionId);
  if (decision?.decisionLogic.$type !== 'dmn:DecisionTable') throw new Error(`${decisionId}: no such decision table`);
  return decision.decisionLogic;
}

const written = async (definitions: DmnDefinitions): Promise<string> => (await moddle.toXML(definitions, { format: true })).xml;

/** Newest year first. @param educationGrant null where no such table runs */
export async function readRatePeriods(benefitRates: string, educationGrant: string | null): Promise<RatePeriod[]> {
  const benefits = await open(benefitRates);
  const rates = tableOf(benefits, 'benefit-rate');
  const supplement = tableOf(benefits, 'immediate-supplement');
  const supplies = educationGrant === null ? null : tableOf(await open(educationGrant), 'education-grant');
  return [...benefitYears(rates)]
    .sort(([one], [other]) => other - one)
    .map(([year, rows]) => ({
      year,
      validFrom: `${year}-01-01`,
      validUntil: `${year}-12-31`,
      amounts: {
        ...readBenefitRows(rates, rows),
        immediateSupplementCents: readSupplementCents(supplement, year),
        ...(supplies === null ? noSupplies : readSuppliesRows(supplies, year)),
      },
    }));
}

const noSupplies = {
  suppliesFirstHalfCents: null,
  suppliesSecondHalfCents: null,
  suppliesLegalBasis: '',
} satisfies Partial<DraftAmounts>;

/** The same file with rows for these years; with a year that is in it already it says what it said. @throws Error */
export async function withBenefitRates(xml: string, years: readonly YearOfRates[]): Promise<string> {
  const definitions = await open(xml);
  for (const { year, amounts } of inOrder(years)) {
    writeBenefitRows(tableOf(definitions, 'benefit-rate'), year, amounts);
    writeSupplementRows(tableOf(definitions, 'immediate-supplement'), year, amounts.immediateSupplementCents);
  }
  return written(definitions);
}

/** @throws Error */
export async function withSupplies(xml: string, years: readonly YearOfRates[]): Promise<string> {
  const definitions = await open(xml);
  for (const { year, amounts } of inOrder(years)) writeSuppliesRows(tableOf(definitions, 'education-grant'), year, amounts);
  return written(definitions);
}

const inOrder = (years: readonly YearOfRates[]): YearOfRates[] => years.toSorted((one, other) => one.year - other.year);
